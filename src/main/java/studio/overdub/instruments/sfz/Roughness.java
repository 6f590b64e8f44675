package studio.overdub.instruments.sfz;

import studio.overdub.dsp.Elementary;

/** What makes a sound rougher: a lower sample rate, fewer bits, drive. All amounts are percent. Audio thread. */
final class Roughness {
  private static final double OCTAVES = 6;
  private static final double MOST_BITS = 16;
  private static final double MOST_DRIVE = .98;

  private final float[] held = new float[2];
  private final double[] place = new double[2];

  void start() {
    held[0] = 0;
    held[1] = 0;
    place[0] = 1;
    place[1] = 1;
  }

  /** Holds samples: 100 % leaves a 64th of the sample rate. */
  void decimate(int channel, float[] audio, int frames, double amount) {
    double step = Elementary.exp2(-OCTAVES * .01 * Math.clamp(amount, 0, 100));
    double at = place[channel];
    float value = held[channel];
    for (int i = 0; i < frames; i++) {
      if (at >= 1) {
        at -= 1;
        value = audio[i];
      }
      at += step;
      audio[i] = value;
    }
    place[channel] = at;
    held[channel] = value;
  }

  /** Rounds to fewer bits: from 16 at 0 % to 1 at 100 %. */
  static void reduceBits(float[] audio, int frames, double amount) {
    double bits = MOST_BITS - (MOST_BITS - 1) * .01 * Math.clamp(amount, 0, 100);
    double step = Elementary.exp2(1 - bits);
    double inverse = 1 / step;
    for (int i = 0; i < frames; i++) {
      audio[i] = (float) (Math.rint(audio[i] * inverse) * step);
    }
  }

  /** Bends towards full scale, which stays where it is. */
  static void drive(float[] audio, int frames, double amount) {
    double a = Math.min(MOST_DRIVE, .01 * amount);
    float c = (float) (2 * a / (1 - a));
    for (int i = 0; i < frames; i++) {
      float x = audio[i];
      audio[i] = x * (1 + c) / (1 + c * Math.abs(x));
    }
  }
}
