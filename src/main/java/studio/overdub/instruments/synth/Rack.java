package studio.overdub.instruments.synth;

import java.util.Arrays;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;

/**
 * The Synthesizer's own effects, in a row behind the sum of its voices. What is off costs nothing; what is switched fades
 * in or out. Their parameters follow the youngest note where the matrix moves them.
 */
final class Rack implements AutoCloseable {
  private static final long GRID = 128;
  private static final int MOST_SWITCHES = 32;
  private static final double FADE_SECONDS = .02;

  private final Slot[] slots = new Slot[RackParams.SLOTS.size()];

  Rack(double[] values, Preparation preparation) throws StudioException {
    int index = SynthParams.RACK;
    for (int i = 0; i < slots.length; i++) {
      slots[i] = new Slot(RackParams.SLOTS.get(i), index, values, preparation);
      index += 1 + RackParams.SLOTS.get(i).type().params().size();
    }
  }

  /** An effect and what waits for it in this block. */
  private static final class Slot implements AutoCloseable {
    private final int first;
    private final Processor processor;
    private final Block block;
    private final EventList switches = new EventList(MOST_SWITCHES);
    private final float[] fresh;
    private final float[] sent;
    private final float fadeStep;
    private boolean on;
    private float fade;

    Slot(RackParams.Slot slot, int first, double[] values, Preparation preparation) throws StudioException {
      this.first = first;
      int params = slot.type().params().size();
      double[] own = Arrays.copyOfRange(values, first + 1, first + 1 + params);
      fresh = new float[params + 1];
      for (int i = 0; i <= params; i++) {
        fresh[i] = (float) values[first + i];
      }
      sent = fresh.clone();
      processor = RackParams.create(slot.type(), own, preparation);
      int capacity = params * (int) (preparation.maxFrames() / GRID + 4);
      block = new Block(new float[2][preparation.maxFrames()], new EventList(capacity));
      fadeStep = (float) (1 / (FADE_SECONDS * preparation.sampleRate()));
      reset();
    }

    void reset() {
      processor.reset();
      block.events().clear();
      switches.clear();
      System.arraycopy(fresh, 0, sent, 0, sent.length);
      on = sent[0] != 0;
      fade = on ? 1 : 0;
    }

    boolean has(int index) {
      return first <= index && index < first + sent.length;
    }

    void aim(int index, double value, int offset) {
      int own = index - first;
      float goal = (float) value;
      if (goal != sent[own]) {
        boolean room = own == 0
            ? switches.add(offset, ParamEvent.of(0, goal))
            : block.events().add(offset, ParamEvent.of(own - 1, goal));
        sent[own] = room ? goal : sent[own];
      }
    }

    void aimAll(double[] values, int offset) {
      for (int i = 0; i < sent.length; i++) {
        aim(first + i, values[first + i], offset);
      }
    }

    boolean idle() {
      return processor.idle();
    }

    private boolean waits() {
      return on || fade > 0 || !processor.idle() || switches.size() > 0 || block.events().size() > 0;
    }

    void process(Block host) {
      if (!waits()) {
        return;
      }
      int frames = host.frames();
      float[] left = host.channel(Block.LEFT);
      float[] right = host.channel(Block.RIGHT);
      float entry = fade;
      boolean entryOn = on;
      feed(left, block.channel(Block.LEFT), frames);
      fade = entry;
      on = entryOn;
      feed(right, block.channel(Block.RIGHT), frames);
      float exit = fade;
      boolean exitOn = on;
      processor.process(
          block.at(host.clock(), frames).music(host.quarter(), host.tempo(), host.playing()));
      blend(block.channel(Block.LEFT), left, frames, entry, entryOn);
      blend(block.channel(Block.RIGHT), right, frames, entry, entryOn);
      fade = exit;
      on = exitOn;
      block.events().clear();
      switches.clear();
    }

    /** Hands on what is heard, and silence once the effect has faded out. */
    private void feed(float[] in, float[] out, int frames) {
      int change = 0;
      for (int i = 0; i < frames; i++) {
        change = turn(change, i);
        out[i] = on || fade > 0 ? in[i] : 0;
        step();
      }
    }

    private void blend(float[] wet, float[] out, int frames, float entry, boolean entryOn) {
      fade = entry;
      on = entryOn;
      int change = 0;
      for (int i = 0; i < frames; i++) {
        change = turn(change, i);
        out[i] = fade == 1 ? wet[i] : out[i] + fade * (wet[i] - out[i]);
        step();
      }
    }

    private int turn(int change, int frame) {
      int next = change;
      while (next < switches.size() && switches.offset(next) <= frame) {
        on = ParamEvent.value(switches.message(next++)) != 0;
      }
      return next;
    }

    private void step() {
      fade = on ? Math.min(1, fade + fadeStep) : Math.max(0, fade - fadeStep);
    }

    @Override
    public void close() {
      processor.close();
    }
  }

  void reset() {
    for (Slot slot : slots) {
      slot.reset();
    }
  }

  /** Whether a parameter belongs to an effect. */
  boolean has(int index) {
    return SynthParams.RACK <= index && index < SynthParams.slot(0);
  }

  /** A parameter was set, {@code offset} frames into the block. */
  void set(int index, double value, int offset) {
    for (Slot slot : slots) {
      if (slot.has(index)) {
        slot.aim(index, value, offset);
      }
    }
  }

  /** Whether parameters are to follow the notes at this point of the control grid. */
  static boolean followsAt(long clock) {
    return clock % GRID == 0;
  }

  /** Parameters stand like this, {@code offset} frames into the block. */
  void follow(double[] values, int offset) {
    for (Slot slot : slots) {
      slot.aimAll(values, offset);
    }
  }

  /** Whether nothing rings within. */
  boolean idle() {
    for (Slot slot : slots) {
      if (!slot.idle()) {
        return false;
      }
    }
    return true;
  }

  /** Changes a block's sound in place. */
  void process(Block block) {
    for (Slot slot : slots) {
      slot.process(block);
    }
  }

  @Override
  public void close() {
    for (Slot slot : slots) {
      slot.close();
    }
  }
}
