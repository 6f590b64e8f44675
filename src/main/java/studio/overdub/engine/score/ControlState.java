package studio.overdub.engine.score;

import java.util.Arrays;
import studio.overdub.midi.Message;

/** What an instrument was last told of each controller, program, bend and pressure of its 16 channels. */
final class ControlState {
  static final int PROGRAM = 128;
  static final int BEND = 129;
  static final int PRESSURE = 130;
  static final int PER_CHANNEL = 131;

  /** The one place of omni off (124) and on (125). */
  static final int OMNI = 124;

  /** The one place of mono (126) and poly (127). */
  static final int MONO = 126;

  /** No message has this form. */
  static final long UNKNOWN = 0;

  private final long[] last = new long[16 * PER_CHANNEL];

  /** The place of what a message moves; -1 where it moves nothing that lasts. */
  static int slot(long message) {
    if (Message.type(message) != Message.TYPE_VOICE) {
      return -1;
    }
    int base = Message.channel(message) * PER_CHANNEL;
    return switch (Message.opcode(message)) {
      case Message.CONTROL -> base + place(Message.controller(message));
      case Message.PROGRAM -> base + PROGRAM;
      case Message.PITCH_BEND -> base + BEND;
      case Message.CHANNEL_PRESSURE -> base + PRESSURE;
      default -> -1;
    };
  }

  private static int place(int controller) {
    return controller == OMNI + 1 || controller == MONO + 1 ? controller - 1 : controller;
  }

  /** Takes note of a message on its way to the instrument. */
  void sent(long message) {
    if (Message.type(message) == Message.TYPE_SYSEX) {
      forget();
      return;
    }
    int slot = slot(message);
    if (slot >= 0) {
      last[slot] = message;
      int number = slot % PER_CHANNEL;
      if (number > 0 && number < 32 && number != 6) {
        // A coarse value takes the fine one back to 0, or leaves it, as an instrument likes.
        last[slot + 32] = UNKNOWN;
      }
      if (number >= 98 && number < 102) {
        // Of the two pairs of numbers that select, the one that spoke last counts.
        int other = slot - number + (number < 100 ? 100 : 98);
        last[other] = UNKNOWN;
        last[other + 1] = UNKNOWN;
      }
      if (Message.is(message, Message.CONTROL) && Message.controller(message) == 121) {
        reset(Message.channel(message));
      }
    }
  }

  private void reset(int channel) {
    for (int number = 0; number < PER_CHANNEL; number++) {
      if (isReset(number)) {
        last[channel * PER_CHANNEL + number] = UNKNOWN;
      }
    }
  }

  /** Whether "reset all controllers" resets this number (RP-015). */
  static boolean isReset(int number) {
    return switch (number) {
      case 1, 2, 4, 11, 64, 65, 66, 67, 68, 69, 98, 99, 100, 101, BEND, PRESSURE -> true;
      default -> false;
    };
  }

  /** What was last sent to a place; {@link #UNKNOWN} where nothing was. */
  long at(int slot) {
    return last[slot];
  }

  /** Whether a channel was sent data of parameters. */
  boolean hadData(int channel) {
    int base = channel * PER_CHANNEL;
    return last[base + 6] != UNKNOWN || last[base + 38] != UNKNOWN || last[base + 96] != UNKNOWN
        || last[base + 97] != UNKNOWN;
  }

  /** Whether a parameter may be selected on a channel. */
  boolean hasSelected(int channel) {
    int base = channel * PER_CHANNEL + 98;
    return last[base] != UNKNOWN || last[base + 1] != UNKNOWN || last[base + 2] != UNKNOWN
        || last[base + 3] != UNKNOWN;
  }

  /** Takes the instrument for fresh, or for something unknown. */
  void forget() {
    Arrays.fill(last, UNKNOWN);
  }

  /**
   * The message that puts a control back to what General MIDI begins with; {@link #UNKNOWN} for controls that are no
   * state of their own.
   */
  static long initial(int slot) {
    int channel = slot / PER_CHANNEL;
    int number = slot % PER_CHANNEL;
    return switch (number) {
      case PROGRAM -> Message.program(channel, 0);
      case BEND -> Message.pitchBend(channel, 8192);
      case PRESSURE -> Message.channelPressure(channel, 0);
      case 7 -> Message.control(channel, 7, 100);
      case 8, 10 -> Message.control(channel, number, 64);
      case 11 -> Message.control(channel, 11, 127);
      case 91 -> Message.control(channel, 91, 40);
      case 6, 38, 96, 97, 98, 99, 100, 101 -> UNKNOWN;
      case OMNI -> Message.control(channel, OMNI, 0);
      case MONO -> Message.control(channel, MONO + 1, 0);
      default ->
          number >= 70 && number < 80
              ? Message.control(channel, number, 64)
              : number < 120 ? Message.control(channel, number, 0) : UNKNOWN;
    };
  }

  /**
   * The 14 bits of data that a registered parameter begins with; -1 where the parameter is not registered, or its
   * beginning is the instrument's own.
   */
  static int initialData(int parameter) {
    return switch (parameter) {
      case 0 -> 2 << 7;
      case 1, 2 -> 64 << 7;
      case 3, 4 -> 0;
      case 5 -> 64;
      default -> -1;
    };
  }
}
