package studio.overdub.instruments.sampler;

import java.util.Arrays;

/**
 * What system exclusive messages have said of each of sixteen parts. They may speak of a part before it has heard a
 * message of its channel, so all are kept, and handed out when the part is known. Audio thread; takes its memory when
 * made.
 */
final class PartSetups {
  static final int BANK_MSB = 0;
  static final int BANK_LSB = 1;
  static final int PROGRAM = 2;

  /** 0 melodic, else drums: 1 and up name the drum setup. */
  static final int DRUMS = 3;

  static final int MONO = 4;
  static final int VOLUME = 5;
  static final int PAN = 6;
  static final int REVERB = 7;
  static final int CHORUS = 8;

  /** In semitones. */
  static final int KEY_SHIFT = 9;

  /** In hundredths of a cent. */
  static final int DETUNE = 10;

  /** In tenths of a hertz. */
  static final int HERTZ = 11;

  /** In semitones. */
  static final int BEND_RANGE = 12;

  /** In tenths of a cent. */
  static final int MODULATION_DEPTH = 13;

  static final int LOW_KEY = 14;
  static final int HIGH_KEY = 15;
  static final int VELOCITY_DEPTH = 16;
  static final int VELOCITY_OFFSET = 17;
  static final int PORTAMENTO = 18;
  static final int PORTAMENTO_TIME = 19;

  /** The first of eight, for controllers 71 to 78. */
  static final int SOUND = 20;

  /** The first of twelve, C to B, 64 in tune. */
  static final int SCALE = 28;

  private static final int SETTINGS = 40;
  private static final int PARTS = 16;

  private final int[][] values = new int[PARTS][SETTINGS];
  private final long[] changed = new long[PARTS];
  private final int[] channels = new int[PARTS];
  private final ControllerMatrix[] matrices = new ControllerMatrix[PARTS];

  PartSetups() {
    for (int i = 0; i < PARTS; i++) {
      matrices[i] = new ControllerMatrix();
    }
    reset();
  }

  /** Nothing is known; each part listens to the channel of its number. */
  void reset() {
    Arrays.fill(changed, 0);
    for (int i = 0; i < PARTS; i++) {
      channels[i] = i;
      matrices[i].reset();
    }
  }

  void set(int part, int setting, int value) {
    values[part][setting] = value;
    changed[part] |= 1L << setting;
  }

  /** What controllers move in a part. */
  ControllerMatrix matrix(int part) {
    return matrices[part];
  }

  /** Makes a part listen to a channel; to none if it is above 15. */
  void listen(int part, int channel) {
    channels[part] = channel;
  }

  /** The first part that listens to a channel; -1 if none does. */
  int partOf(int channel) {
    for (int i = 0; i < PARTS; i++) {
      if (channels[i] == channel) {
        return i;
      }
    }
    return -1;
  }

  /** The next setting of a part that has changed and was not handed out yet; -1 if there is none. */
  int next(int part) {
    if (changed[part] == 0) {
      return -1;
    }
    int setting = Long.numberOfTrailingZeros(changed[part]);
    changed[part] &= changed[part] - 1;
    return setting;
  }

  int value(int part, int setting) {
    return values[part][setting];
  }
}
