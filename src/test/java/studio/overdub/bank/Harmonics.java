package studio.overdub.bank;

import java.util.Arrays;

/**
 * Where the harmonics of a note lie: f(k) = first k sqrt((1 + B k^2) / (1 + B)).
 *
 * @param bin hertz a bin of the spectrum
 * @param first the first harmonic in hertz
 * @param stiffness B
 */
record Harmonics(double bin, double first, double stiffness) {
  private static final double HIGHEST = 15_500;

  /** How many harmonics decide where all lie, and up to which frequency. */
  private static final int COUNT = 30;
  private static final double DECISIVE = 9000;
  private static final int LEAST = 5;

  /** Those that gather most amplitude in a power spectrum, within a quarter of a semitone of a pitch in hertz. */
  static Harmonics in(double[] power, double bin, double pitch) {
    double reach = pitch * 0.015;
    double step = Math.max(0.1, reach / 40);
    Harmonics best = new Harmonics(bin, pitch, 0);
    double most = best.gathered(power);
    for (double first = pitch - reach; first <= pitch + reach; first += step) {
      for (double stiffness = 0; stiffness < 0.012; stiffness = stiffness == 0 ? 0.00001 : stiffness * 1.12) {
        Harmonics tried = new Harmonics(bin, first, stiffness);
        double gathered = tried.gathered(power);
        if (gathered > most) {
          most = gathered;
          best = tried;
        }
      }
    }
    return best;
  }

  private double gathered(double[] power) {
    double sum = 0;
    for (int k = 1; k <= COUNT && k * first < DECISIVE; k++) {
      int place = (int) Math.rint(hertz(k) / bin);
      sum += place < power.length ? Math.sqrt(power[place]) : 0;
    }
    return sum;
  }

  /** Whether enough of them are there, within 40 dB of the strongest, for their stiffness to be told. */
  boolean isRow(double[] power) {
    double strongest = Arrays.stream(power).max().orElse(0);
    int present = 0;
    for (int k = 1; k <= COUNT && k * first < DECISIVE; k++) {
      int place = (int) Math.rint(hertz(k) / bin);
      present += place < power.length && power[place] > strongest * 1e-4 ? 1 : 0;
    }
    return present >= LEAST;
  }

  private double hertz(int k) {
    return k * first * Math.sqrt((1 + stiffness * k * k) / (1 + stiffness));
  }

  /** The part of the energy that lies away from the harmonics. */
  double between(double[] power) {
    double all = 0;
    double harmonic = 0;
    int next = (int) (25 / bin);
    for (int i = next; i < 16000 / bin; i++) {
      all += power[i];
    }
    for (int k = 1; hertz(k) < HIGHEST; k++) {
      double reach = Math.min(0.3 * first, Math.max(6, 0.02 * hertz(k)));
      int to = (int) Math.min((hertz(k) + reach) / bin, 16000 / bin);
      for (int i = Math.max(next, (int) ((hertz(k) - reach) / bin)); i <= to; i++) {
        harmonic += power[i];
      }
      next = Math.max(next, to + 1);
    }
    return Math.max(0, 1 - harmonic / Math.max(1e-30, all));
  }
}
