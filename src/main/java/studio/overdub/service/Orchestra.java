package studio.overdub.service;

import java.util.Arrays;
import java.util.List;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.base.StudioException;
import studio.overdub.effects.ChorusType;
import studio.overdub.effects.ReverbType;
import studio.overdub.midi.Message;

/**
 * Racks, reverb and chorus played together: messages in, stereo out. One thread renders; others change the loadout and
 * the silent channels, and send messages.
 */
final class Orchestra {
  /** The longest block that is rendered at once. */
  static final int BLOCK = 256;

  private static final int BANK = 0;
  private static final int BANK_LSB = 32;

  private final Processor reverb;
  private final Processor chorus;
  private final Block reverbBlock = new Block(2, BLOCK, 1);
  private final Block chorusBlock = new Block(2, BLOCK, 1);
  private final float[][] mix = new float[4][BLOCK];
  private final MessageQueue queue = new MessageQueue();
  private final int[] bankMsb = new int[Rack.CHANNELS];
  private final int[] bankLsb = new int[Rack.CHANNELS];
  private final int[] program = new int[Rack.CHANNELS];
  private final Loadout.Slot[] playing = new Loadout.Slot[Rack.CHANNELS];
  private Loadout known = Loadout.EMPTY;
  private volatile Loadout loadout = Loadout.EMPTY;
  private volatile int silent;
  private volatile long clock;

  Orchestra(Preparation preparation) throws StudioException {
    reverb = effect(new ReverbType(), preparation);
    chorus = effect(new ChorusType(), preparation);
  }

  private static Processor effect(DeviceType type, Preparation preparation) throws StudioException {
    return type.create(Settings.defaults(type), preparation);
  }

  /** What can be played from now on. */
  void loadout(Loadout now) {
    loadout = now;
  }

  /** The channels that are not heard, a bit each. */
  void silent(int channels) {
    silent = channels;
  }

  /** Sends a message; see {@link TimedMessage}. */
  void send(TimedMessage message) {
    queue.send(message);
  }

  /** Frames rendered so far. Any thread. */
  long clock() {
    return clock;
  }

  /**
   * Renders the next block. Rendering thread.
   *
   * @param frames 1 to {@link #BLOCK}
   */
  void render(float[] left, float[] right, int frames) {
    long now = clock;
    queue.collect(now);
    if (known != loadout) {
      known = loadout;
      for (int channel = 0; channel < Rack.CHANNELS; channel++) {
        choose(channel, 0, known);
      }
    }
    dispatch(now, frames);
    for (float[] channel : mix) {
      Arrays.fill(channel, 0, frames, 0);
    }
    List<Rack> racks = known.racks();
    for (int i = 0; i < racks.size(); i++) {
      racks.get(i).render(now, frames, mix, silent);
    }
    effect(chorus, chorusBlock, mix[Block.CHORUS], now, frames);
    effect(reverb, reverbBlock, mix[Block.REVERB], now, frames);
    System.arraycopy(mix[Block.LEFT], 0, left, 0, frames);
    System.arraycopy(mix[Block.RIGHT], 0, right, 0, frames);
    clock = now + frames;
  }

  /** Sends a mono send through an effect and adds what comes back to the mix. */
  private void effect(Processor effect, Block block, float[] send, long now, int frames) {
    System.arraycopy(send, 0, block.channel(Block.LEFT), 0, frames);
    System.arraycopy(send, 0, block.channel(Block.RIGHT), 0, frames);
    effect.process(block.at(now, frames));
    for (int side = 0; side < 2; side++) {
      float[] wet = block.channel(side);
      float[] out = mix[side];
      for (int i = 0; i < frames; i++) {
        out[i] += wet[i];
      }
    }
  }

  /** Gives the messages of this block to the racks; those for which there is no room wait for the next block. */
  private void dispatch(long now, int frames) {
    TimedMessage next = queue.peek(now + frames);
    while (next != null && hasRoom()) {
      int offset = (int) Math.max(0, queue.frame() - now);
      if (next.sysex() != null) {
        exclusive(offset, next.sysex());
      } else {
        voice(offset, next.message());
      }
      queue.remove();
      next = queue.peek(now + frames);
    }
  }

  private boolean hasRoom() {
    List<Rack> racks = known.racks();
    for (int i = 0; i < racks.size(); i++) {
      for (int channel = 0; channel < Rack.CHANNELS; channel++) {
        if (!racks.get(i).hasRoom(channel)) {
          return false;
        }
      }
    }
    return true;
  }

  private void exclusive(int offset, byte[] bytes) {
    List<Rack> racks = known.racks();
    for (int i = 0; i < racks.size(); i++) {
      for (int channel = 0; channel < Rack.CHANNELS; channel++) {
        racks.get(i).addSysex(channel, offset, bytes);
      }
    }
  }

  private void voice(int offset, long message) {
    int channel = Message.channel(message);
    if (Message.is(message, Message.NOTE_ON)) {
      if (playing[channel] != null) {
        playing[channel].rack().add(channel, offset, message);
      }
      return;
    }
    if (Message.is(message, Message.PROGRAM)) {
      program[channel] = Message.programOf(message);
      choose(channel, offset, known);
      return;
    }
    if (Message.is(message, Message.CONTROL)) {
      switch (Message.controller(message)) {
        case BANK -> bankMsb[channel] = Message.value7(message);
        case BANK_LSB -> bankLsb[channel] = Message.value7(message);
        default -> { }
      }
    }
    List<Rack> racks = known.racks();
    for (int i = 0; i < racks.size(); i++) {
      racks.get(i).add(channel, offset, message);
    }
  }

  /** Looks up what a channel plays, and takes its rack to that program. */
  private void choose(int channel, int offset, Loadout from) {
    int bank = bankMsb[channel] << 7 | bankLsb[channel];
    boolean drums = channel == Rack.DRUM_CHANNEL;
    Loadout.Slot slot = from.find(bank, program[channel], drums);
    playing[channel] = slot;
    if (slot == null) {
      return;
    }
    FontPatch own = (FontPatch) slot.instrument().getPatch();
    boolean moved = from.at(bank, program[channel], drums) == slot && isElsewhere(own, bank, program[channel]);
    int target = moved ? own.getBank() : bank;
    slot.rack().add(channel, offset, Message.control(channel, BANK, target >> 7));
    slot.rack().add(channel, offset, Message.control(channel, BANK_LSB, target & 127));
    slot.rack().add(channel, offset, Message.program(channel, moved ? own.getProgram() : program[channel]));
  }

  private static boolean isElsewhere(FontPatch own, int bank, int program) {
    return own.getProgram() != program || !own.isPercussion() && own.getBank() != bank;
  }
}
