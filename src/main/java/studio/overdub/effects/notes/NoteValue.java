package studio.overdub.effects.notes;

import studio.overdub.device.ParamSpec;

/** The note values that rates and lengths are chosen from. */
final class NoteValue {
  /** The choice that is no note value: seconds or hertz count. */
  static final int FREE = 0;

  /** The index of a sixteenth. */
  static final int SIXTEENTH = 6;

  /** The index of an eighth. */
  static final int EIGHTH = 9;

  private static final String[] NAMES = {
    "Free", "1/64", "1/32 T", "1/32", "1/32 dotted", "1/16 T", "1/16", "1/16 dotted", "1/8 T", "1/8", "1/8 dotted",
    "1/4 T", "1/4", "1/4 dotted", "1/2 T", "1/2", "1/2 dotted", "1/1", "2/1", "4/1"
  };

  private static final double[] QUARTERS = {
    0, 1 / 16d, 1 / 12d, 1 / 8d, 3 / 16d, 1 / 6d, 1 / 4d, 3 / 8d, 1 / 3d, 1 / 2d, 3 / 4d, 2 / 3d, 1, 3 / 2d, 4 / 3d, 2,
    3, 4, 8, 16
  };

  private NoteValue() {}

  /** A parameter that chooses one. */
  static ParamSpec choice(String id, String label, int defaultIndex) {
    return ParamSpec.choice(id, label, defaultIndex, NAMES);
  }

  /** The length of a choice in quarter notes; 0 for {@link #FREE}. */
  static double quarters(double choice) {
    return QUARTERS[(int) choice];
  }
}
