package studio.overdub.dsp.osc;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.floor;
import static java.lang.StrictMath.pow;
import static java.lang.StrictMath.sin;
import static java.lang.StrictMath.sqrt;

/** Longer formulas of {@link FactoryWavetable}: a morph of 0 to 1, and a harmonic or a phase. */
final class WavetableFormulas {
  // First, second and third formants of sung vowels, in hertz.
  private static final double[][] FORMANTS = {
    {730, 1090, 2440}, {530, 1840, 2480}, {270, 2290, 3010}, {570, 840, 2410}, {300, 870, 2240}
  };
  private static final double[] BELL = {4, 8, 9.5, 12, 16, 21.5, 27, 33, 47, 58};
  private static final int[] DRAWBARS = {2, 1, 3, 4, 6, 8, 10, 12, 16};
  private static final int SCATTERED = 256;

  private WavetableFormulas() {}

  static double basic(double morph, double n) {
    double third = 3 * morph;
    int shape = (int) Math.min(2, floor(third));
    double between = third - shape;
    return (1 - between) * shape(shape, n) + between * shape(shape + 1, n);
  }

  private static double shape(int which, double n) {
    boolean odd = n % 2 == 1;
    return switch (which) {
      case 0 -> n == 1 ? 1 : 0;
      case 1 -> odd ? (n % 4 == 1 ? 1 : -1) * .81 / (n * n) : 0;
      case 2 -> .64 / n;
      default -> odd ? 1.27 / n : 0;
    };
  }

  static double vowel(double morph, double n) {
    double at = 4 * morph;
    int vowel = (int) Math.min(3, floor(at));
    double between = at - vowel;
    double sum = 0;
    for (int f = 0; f < 3; f++) {
      double centre = FORMANTS[vowel][f] * pow(FORMANTS[vowel + 1][f] / FORMANTS[vowel][f], between);
      double off = (n * 110 - centre) / (60 + .05 * centre);
      sum += pow(.5, f) / (1 + off * off);
    }
    return (sum + .02) / sqrt(n);
  }

  static double bell(double morph, double n) {
    double sum = n == 2 ? .4 : 0;
    for (int i = 0; i < BELL.length; i++) {
      double place = floor(BELL[i] + .5);
      sum += n == place ? exp(-i * (2.2 - 2.1 * morph)) : 0;
    }
    return sum;
  }

  static double drawbars(double morph, double n) {
    double pulled = .5 + (DRAWBARS.length - .5) * morph;
    double sum = 0;
    for (int i = 0; i < DRAWBARS.length; i++) {
      sum += n == DRAWBARS[i] ? Math.min(1, Math.max(0, pulled - i + .5)) : 0;
    }
    return sum;
  }

  static double resonant(double morph, double n) {
    double ratio = n / (1.5 * pow(80, morph));
    double below = (1 - ratio * ratio) * (1 - ratio * ratio) + .02 * ratio * ratio;
    return 1 / (n * sqrt(below));
  }

  static double octaves(double morph, double n) {
    int octave = 31 - Integer.numberOfLeadingZeros((int) n);
    if (n != 1 << octave || octave > 8) {
      return 0;
    }
    return octave == 0 ? 1 : Math.min(1, Math.max(0, 9 * morph - octave + 1)) / (1 + .3 * octave);
  }

  static double scattered(double morph, double x) {
    double sum = 0;
    for (int n = 1; n <= SCATTERED; n++) {
      double turns = n * x + morph * random(n);
      sum += sin(2 * Math.PI * turns) / pow(n, 1 - .4 * morph);
    }
    return sum;
  }

  /** A fixed random number of 0 to 1 for each harmonic, 0 for the first. */
  private static double random(int n) {
    int mixed = (n - 1) * 0x9e3779b1;
    mixed = (mixed ^ mixed >>> 15) * 0x85ebca6b;
    return ((mixed ^ mixed >>> 13) >>> 8) * 0x1p-24;
  }
}
