package studio.overdub.instruments.sampler;

/**
 * How long a glide takes, by controller 5 (14 bits with controller 37): the times measured on hardware, whatever the
 * distance, evenly in the logarithm between them. 0 is no glide.
 */
final class Portamento {
  private static final int[] VALUES = {1, 2, 4, 8, 16, 32, 64, 80, 96, 112, 116, 120, 124, 127};
  private static final double[] SECONDS = {
    0.006, 0.023, 0.05, 0.11, 0.25, 0.5, 2.06, 4.2, 8.4, 19.5, 26.7, 40, 80, 480
  };
  private static final double[] OCTAVES = new double[SECONDS.length];

  static {
    for (int i = 0; i < SECONDS.length; i++) {
      OCTAVES[i] = StrictMath.log(SECONDS[i]) / StrictMath.log(2);
    }
  }

  private Portamento() {}

  /** Seconds of a glide for controller 5, 0 to just below 128. */
  static double seconds(double controller) {
    if (controller < VALUES[0]) {
      return controller * SECONDS[0];
    }
    for (int i = 1; i < VALUES.length; i++) {
      if (controller < VALUES[i]) {
        double share = (controller - VALUES[i - 1]) / (VALUES[i] - VALUES[i - 1]);
        return Curves.exp2(OCTAVES[i - 1] + share * (OCTAVES[i] - OCTAVES[i - 1]));
      }
    }
    return SECONDS[SECONDS.length - 1];
  }
}
