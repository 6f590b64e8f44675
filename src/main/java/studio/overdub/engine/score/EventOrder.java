package studio.overdub.engine.score;

import studio.overdub.midi.Message;

/**
 * The order of events at one tick: what ends, system exclusive, controllers and programs, what begins.
 *
 * <p>Controllers that belong together come apart in the lanes of a song, one lane a controller. Here they meet again:
 * bank before program, parameter number before its data; the first points of all lanes at a tick before the second
 * ones, so that several registered parameters set at one tick stay whole.
 */
final class EventOrder {
  /** How many low bits of a key are the order within a tick. */
  static final int BITS = 12;

  static final int SYSEX = 1 << 9;
  static final int NOTE_ON = 3 << 9;

  /** The end of a note without length, which comes after its beginning. */
  static final int EMPTY_OFF = 4 << 9;

  private static final int CONTROL = 2 << 9;
  private static final int KEY_PRESSURE = 5 << 9;

  private EventOrder() {}

  /** The sort key of an event at a tick; its order as returned by the other methods. */
  static long key(long tick, int order) {
    return tick << BITS | order;
  }

  /** The tick of a sort key. */
  static long tick(long key) {
    return key >> BITS;
  }

  /** The order within its tick of a sort key. */
  static int order(long key) {
    return (int) key & (1 << BITS) - 1;
  }

  /**
   * The order of a channel message.
   *
   * @param repeat how many messages of the same lane stand before it at this tick
   */
  static int of(long message, int repeat) {
    int again = Math.min(repeat, 31) << 4;
    return switch (Message.opcode(message)) {
      case Message.NOTE_OFF -> 0;
      case Message.NOTE_ON -> NOTE_ON;
      case Message.POLY_PRESSURE -> KEY_PRESSURE | again;
      case Message.PROGRAM -> CONTROL | again | 3;
      case Message.CONTROL -> CONTROL | again | ofController(Message.controller(message));
      default -> CONTROL | again | 9;
    };
  }

  private static int ofController(int number) {
    return switch (number) {
      case 120, 121, 123 -> 0;
      case 0 -> 1;
      case 32 -> 2;
      case 99, 101 -> 4;
      case 98, 100 -> 5;
      case 6 -> 6;
      case 38 -> 7;
      case 96, 97 -> 8;
      default -> 9;
    };
  }
}
