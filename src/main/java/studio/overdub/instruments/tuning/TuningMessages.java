package studio.overdub.instruments.tuning;

/**
 * The messages of the MIDI Tuning Standard (universal system exclusive, sub-ID 08). Those in real time retune sounding
 * notes, the others wait for the next ones. What is too short, too long or fails its checksum is ignored. Audio thread.
 */
public final class TuningMessages {
  private static final int SUB_ID = 4;
  private static final int BODY = 5;
  private static final int NAME = 16;
  private static final int UNCHANGED = 0x1FFFFF;

  private TuningMessages() {}

  /**
   * Takes a message whose fourth byte is 08.
   *
   * @param channel the part's channel, -1 if it is not known yet
   */
  public static void take(byte[] message, int channel, TuningTable table) {
    boolean live = (message[1] & 0xff) == 0x7F;
    switch (message[SUB_ID]) {
      case 0x01 -> keys(message, 0, BODY, table);
      case 0x02 -> notes(message, 0, BODY, table, live);
      case 0x04 -> keys(message, message[BODY], BODY + 1, table);
      case 0x05 -> octaves(message, 1, table);
      case 0x06 -> octaves(message, 2, table);
      case 0x07 -> notes(message, message[BODY], BODY + 1, table, live);
      case 0x08 -> classes(message, 1, channel, table, live);
      case 0x09 -> classes(message, 2, channel, table, live);
      default -> { }
    }
  }

  /** A dump of all keys: program, name, three bytes a key, checksum. */
  private static void keys(byte[] message, int bank, int at, TuningTable table) {
    int data = at + 1 + NAME;
    if (message.length != data + 3 * 128 + 2 || !checked(message)) {
      return;
    }
    for (int key = 0; key < 128; key++) {
      tune(message, data + 3 * key, bank, message[at], key, table, false);
    }
  }

  /** Single notes: program, count, then key and three bytes each. */
  private static void notes(byte[] message, int bank, int at, TuningTable table, boolean live) {
    int count = message.length > at + 1 ? message[at + 1] : -1;
    if (message.length != at + 2 + 4 * count + 1) {
      return;
    }
    for (int i = 0; i < count; i++) {
      int entry = at + 2 + 4 * i;
      tune(message, entry + 1, bank, message[at], message[entry], table, live);
    }
  }

  /** A semitone and a fraction of 14 bits; all ones leave the key as it is. */
  private static void tune(byte[] message, int at, int bank, int program, int key, TuningTable table, boolean live) {
    int pitch = message[at] << 14 | message[at + 1] << 7 | message[at + 2];
    if (pitch != UNCHANGED) {
      table.tune(bank, program, key, (pitch - (key << 14)) * (100.0 / (1 << 14)), live);
    }
  }

  /** A tuning program whose octaves are alike: bank, program, name, one or two bytes a pitch class, checksum. */
  private static void octaves(byte[] message, int width, TuningTable table) {
    int data = BODY + 2 + NAME;
    if (message.length != data + 12 * width + 2 || !checked(message)) {
      return;
    }
    for (int key = 0; key < 128; key++) {
      double cents = cents(message, data + key % 12 * width, width);
      table.tune(message[BODY], message[BODY + 1], key, cents, false);
    }
  }

  /** Offsets of pitch classes for the channels of a mask of three bytes. */
  private static void classes(byte[] message, int width, int channel, TuningTable table, boolean live) {
    if (message.length != BODY + 3 + 12 * width + 1 || channel < 0) {
      return;
    }
    int mask = message[BODY + 2] | message[BODY + 1] << 7 | message[BODY] << 14;
    if ((mask >> channel & 1) != 0) {
      for (int i = 0; i < 12; i++) {
        table.tuneClass(i, cents(message, BODY + 3 + i * width, width), live);
      }
    }
  }

  /** One byte is -64 to 63 cents, two are -100 to just below 100. */
  private static double cents(byte[] message, int at, int width) {
    return width == 1 ? message[at] - 64 : ((message[at] << 7 | message[at + 1]) - 8192) * (100.0 / 8192);
  }

  /** Whether the byte before the last is all those between F0 and it, exclusively ored. */
  private static boolean checked(byte[] message) {
    int sum = 0;
    for (int i = 1; i < message.length - 1; i++) {
      sum ^= message[i];
    }
    return (sum & 127) == 0;
  }
}
