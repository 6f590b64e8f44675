package studio.overdub.engine.mix;

import studio.overdub.base.Decibels;

/** Decibels to gain on the audio thread: a table of sixteenths of a decibel, straight between, within 0.0001 dB. */
public final class GainTable {
  private static final int LEAST = -120;
  private static final int MOST = 48;
  private static final int PER_DB = 16;
  private static final float[] GAINS = new float[(MOST - LEAST) * PER_DB + 2];

  static {
    for (int i = 0; i < GAINS.length; i++) {
      GAINS[i] = (float) Decibels.toGain(LEAST + (double) i / PER_DB);
    }
  }

  private GainTable() {}

  /** The gain of a level; 0 at -120 dB and below, that of 48 dB above it. */
  public static float gain(double db) {
    if (!(db > LEAST)) {
      return 0;
    }
    double place = (Math.min(db, MOST) - LEAST) * PER_DB;
    int index = (int) place;
    return (float) (GAINS[index] + (place - index) * (GAINS[index + 1] - GAINS[index]));
  }
}
