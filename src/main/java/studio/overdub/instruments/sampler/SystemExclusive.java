package studio.overdub.instruments.sampler;

/**
 * Tells the system exclusive messages that concern a part: the resets of General MIDI and its makers' dialects, master
 * volume, and which parts GS makes drums. Audio thread.
 */
final class SystemExclusive {
  /** Nothing that concerns a part. */
  static final int OTHER = 0;

  static final int GM_ON = 1;
  static final int GM2_ON = 2;
  static final int GM_OFF = 3;
  static final int GS_RESET = 4;
  static final int XG_ON = 5;
  static final int MASTER_VOLUME = 6;
  static final int GS_PART_MODE = 7;

  private static final int[] GS_HEAD = {0xF0, 0x41, -1, 0x42, 0x12};
  private static final int[] GS_RESET_TAIL = {0x40, 0x00, 0x7F};
  private static final int[] GS_MODE_TAIL = {0x00, 0x00, 0x7F};
  private static final int[] XG = {0xF0, 0x43, -1, 0x4C, 0x00, 0x00, 0x7E};
  private static final int[] GENERAL_MIDI = {0xF0, 0x7E, -1, 0x09};
  private static final int[] VOLUME = {0xF0, 0x7F, -1, 0x04, 0x01};

  private SystemExclusive() {}

  /** What a message is; one of the constants. */
  static int kind(byte[] message) {
    if (starts(message, 0, GENERAL_MIDI) && message.length > 4) {
      return switch (message[4]) {
        case 1 -> GM_ON;
        case 3 -> GM2_ON;
        case 2 -> GM_OFF;
        default -> OTHER;
      };
    }
    if (starts(message, 0, XG)) {
      return XG_ON;
    }
    if (starts(message, 0, VOLUME) && message.length > 6) {
      return MASTER_VOLUME;
    }
    return starts(message, 0, GS_HEAD) ? gs(message) : OTHER;
  }

  private static int gs(byte[] message) {
    if (starts(message, 5, GS_RESET_TAIL) || starts(message, 5, GS_MODE_TAIL)) {
      return GS_RESET;
    }
    boolean partMode = message.length > 8 && message[5] == 0x40 && message[6] >> 4 == 1 && message[7] == 0x15;
    return partMode ? GS_PART_MODE : OTHER;
  }

  private static boolean starts(byte[] message, int at, int[] pattern) {
    if (message.length < at + pattern.length) {
      return false;
    }
    for (int i = 0; i < pattern.length; i++) {
      if (pattern[i] >= 0 && (message[at + i] & 0xff) != pattern[i]) {
        return false;
      }
    }
    return true;
  }

  /** The level of a master volume message, 0 to 1. */
  static double masterVolume(byte[] message) {
    return (message[6] << 7 | message[5]) / 16383.0;
  }

  /** The channel that a GS part mode message speaks of: parts are numbered 10, 1 to 9, 11 to 16. */
  static int gsChannel(byte[] message) {
    int block = message[6] & 15;
    if (block == 0) {
      return 9;
    }
    return block <= 9 ? block - 1 : block;
  }

  /** Whether a GS part mode message makes its part drums. */
  static boolean gsDrums(byte[] message) {
    return message[8] != 0;
  }
}
