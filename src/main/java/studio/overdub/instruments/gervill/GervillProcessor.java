package studio.overdub.instruments.gervill;

import static studio.overdub.instruments.gervill.GervillType.*;

import java.io.UncheckedIOException;
import java.util.Arrays;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.dsp.Elementary;
import studio.overdub.midi.Message;

/**
 * Plays Gervill in chunks of its own: events gather while a chunk goes by, then Gervill renders it, and it is heard one
 * chunk late. So any cut into blocks gives the same bytes, and the latency is constant.
 */
final class GervillProcessor implements Processor {
  // A chunk while events gather, one by which Gervill itself is late, and the run-in of its resampler (measured).
  private static final int LATENCY = 2 * Gervill.CHUNK + 3;
  private static final int MELODY_CHANNEL = 0;
  private static final int DRUM_CHANNEL = 9;
  private static final int BANK_SELECT = 0;
  private static final int REVERB_SEND = 91;
  private static final int CHORUS_SEND = 93;
  private static final int ALL_SOUND_OFF = 120;
  private static final double QUIET_SECONDS = 1;
  private static final float INAUDIBLE = 1e-6f;

  private final Font font;
  private final double[] fresh;
  private final double[] values;
  private final Preparation preparation;
  private final boolean[] held = new boolean[128];
  private final float[] left = new float[Gervill.CHUNK];
  private final float[] right = new float[Gervill.CHUNK];
  private Gervill gervill;
  private boolean touched;
  private boolean asleep;
  private int position;
  private int quietFrames;
  private float gain;

  GervillProcessor(Font font, double[] values, Preparation preparation) throws StudioException {
    this.font = font;
    this.fresh = values.clone();
    this.values = values.clone();
    this.preparation = preparation;
    open();
  }

  private void open() throws StudioException {
    gervill = new Gervill(preparation.sampleRate());
    System.arraycopy(fresh, 0, values, 0, values.length);
    Arrays.fill(held, false);
    Arrays.fill(left, 0);
    Arrays.fill(right, 0);
    touched = false;
    asleep = true;
    position = 0;
    quietFrames = 0;
    gain = (float) Elementary.decibelsToGain(values[GAIN]);
    chooseProgram(0);
    chooseEffects(0);
  }

  @Override
  public int latency() {
    return LATENCY;
  }

  @Override
  public boolean idle() {
    return asleep;
  }

  /** Opens Gervill anew, since it cannot be brought back to its first state; allocates, as all of Gervill does. */
  @Override
  public void reset() {
    if (!touched) {
      return;
    }
    gervill.close();
    try {
      open();
    } catch (StudioException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    gervill.close();
  }

  @Override
  public void process(Block block) {
    float[] outLeft = block.channel(Block.LEFT);
    float[] outRight = block.channel(Block.RIGHT);
    EventList events = block.events();
    int frames = block.frames();
    int event = 0;
    int done = 0;
    while (done < frames) {
      while (event < events.size() && events.offset(event) <= done) {
        take(events, events.message(event++));
      }
      int next = event < events.size() ? Math.min(frames, events.offset(event)) : frames;
      done = asleep ? silence(outLeft, outRight, done, next) : play(outLeft, outRight, done, next);
    }
  }

  private static int silence(float[] outLeft, float[] outRight, int from, int to) {
    Arrays.fill(outLeft, from, to, 0);
    Arrays.fill(outRight, from, to, 0);
    return to;
  }

  private int play(float[] outLeft, float[] outRight, int from, int to) {
    int run = Math.min(to - from, Gervill.CHUNK - position);
    for (int i = 0; i < run; i++) {
      outLeft[from + i] = gain * left[position + i];
      outRight[from + i] = gain * right[position + i];
    }
    position += run;
    if (position == Gervill.CHUNK) {
      position = 0;
      nextChunk();
    }
    return from + run;
  }

  private void nextChunk() {
    gervill.render(left, right);
    boolean quiet = true;
    for (int i = 0; i < Gervill.CHUNK; i++) {
      quiet &= Math.abs(left[i]) < INAUDIBLE && Math.abs(right[i]) < INAUDIBLE;
    }
    quietFrames = quiet && !anyHeld() ? quietFrames + Gervill.CHUNK : 0;
    if (quietFrames > QUIET_SECONDS * preparation.sampleRate()) {
      asleep = true;
      quietFrames = 0;
      Arrays.fill(left, 0);
      Arrays.fill(right, 0);
    }
  }

  private boolean anyHeld() {
    for (boolean down : held) {
      if (down) {
        return true;
      }
    }
    return false;
  }

  private void take(EventList events, long message) {
    touched = true;
    if (ParamEvent.is(message)) {
      set(ParamEvent.index(message), ParamEvent.value(message));
    } else if (Message.type(message) == Message.TYPE_SYSEX) {
      gervill.sendSysex(position, events.sysex(message));
    } else if (Message.type(message) == Message.TYPE_VOICE) {
      play(message);
    }
  }

  private void play(long message) {
    int opcode = Message.opcode(message);
    if (opcode == Message.NOTE_ON) {
      held[Message.key(message)] = true;
      asleep = false;
    } else if (opcode == Message.NOTE_OFF) {
      held[Message.key(message)] = false;
    } else if (opcode == Message.CONTROL) {
      if (Message.controller(message) >= ALL_SOUND_OFF) {
        Arrays.fill(held, false);
      }
      if (isEffectSend(message) && values[EFFECTS] == 0) {
        return;
      }
    } else if (opcode == Message.PROGRAM) {
      values[PROGRAM] = Message.programOf(message);
      chooseProgram(position);
      return;
    }
    gervill.send(position, channel(), message);
  }

  private static boolean isEffectSend(long message) {
    return Message.controller(message) == REVERB_SEND || Message.controller(message) == CHORUS_SEND;
  }

  private int channel() {
    return values[DRUMS] == 0 ? MELODY_CHANNEL : DRUM_CHANNEL;
  }

  private void set(int index, float value) {
    if (index >= values.length) {
      return;
    }
    double before = values[index];
    values[index] = PARAMS.get(index).clamp(value);
    if (values[index] == before) {
      return;
    }
    switch (index) {
      case GAIN -> gain = (float) Elementary.decibelsToGain(values[GAIN]);
      case EFFECTS -> chooseEffects(position);
      default -> chooseProgram(position);
    }
  }

  private void chooseProgram(int frame) {
    int bank = (int) Math.rint(values[BANK]);
    int program = (int) Math.rint(values[PROGRAM]);
    font.find(bank, program, values[DRUMS] != 0).ifPresent(gervill::load);
    gervill.send(frame, channel(), Message.control(channel(), BANK_SELECT, bank));
    gervill.send(frame, channel(), Message.program(channel(), program));
  }

  private void chooseEffects(int frame) {
    // 40 is what Gervill starts with.
    int reverb = values[EFFECTS] == 0 ? 0 : 40;
    for (int channel : new int[] {MELODY_CHANNEL, DRUM_CHANNEL}) {
      gervill.send(frame, channel, Message.control(channel, REVERB_SEND, reverb));
      gervill.send(frame, channel, Message.control(channel, CHORUS_SEND, 0));
    }
  }
}
