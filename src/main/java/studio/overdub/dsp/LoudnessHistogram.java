package studio.overdub.dsp;

import java.util.Arrays;

/**
 * Energies of loudness blocks, counted in bins of 0.01 LU. Each bin keeps the sum of its energies, so that means are
 * exact; only where a gate falls is rounded to a bin.
 */
final class LoudnessHistogram {
  private static final double LOWEST = -70;
  private static final double HIGHEST = 20;
  private static final double BINS_A_UNIT = 100;
  private static final double DECIBELS_A_DOUBLING = 3.010299956639812;
  private static final double OFFSET = -.691;

  private final long[] counts = new long[(int) ((HIGHEST - LOWEST) * BINS_A_UNIT) + 1];
  private final double[] energies = new double[counts.length];

  /** The loudness of an energy in LUFS. */
  static double loudness(double energy) {
    return energy <= 1e-15 ? Double.NEGATIVE_INFINITY : OFFSET + DECIBELS_A_DOUBLING * Elementary.log2(energy);
  }

  void clear() {
    Arrays.fill(counts, 0);
    Arrays.fill(energies, 0);
  }

  /** Counts a block, unless it lies below -70 LUFS. */
  void add(double energy) {
    double loudness = loudness(energy);
    if (loudness >= LOWEST) {
      int bin = bin(loudness);
      counts[bin]++;
      energies[bin] += energy;
    }
  }

  private static int bin(double loudness) {
    return (int) Math.min((HIGHEST - LOWEST) * BINS_A_UNIT, Math.max(0, (loudness - LOWEST) * BINS_A_UNIT));
  }

  /** The loudness of the mean energy of all blocks above a gate. */
  double mean(double gate) {
    long count = 0;
    double energy = 0;
    for (int i = bin(gate); i < counts.length; i++) {
      count += counts[i];
      energy += energies[i];
    }
    return count == 0 ? Double.NEGATIVE_INFINITY : loudness(energy / count);
  }

  /** The loudness below which a proportion of the blocks above a gate lies; 0 where there are none. */
  double percentile(double proportion, double gate) {
    long count = 0;
    int first = bin(gate);
    for (int i = first; i < counts.length; i++) {
      count += counts[i];
    }
    if (count == 0) {
      return 0;
    }
    long wanted = (long) Math.rint((count - 1) * proportion);
    for (int i = first; i < counts.length; i++) {
      wanted -= counts[i];
      if (wanted < 0) {
        return loudness(energies[i] / counts[i]);
      }
    }
    return 0;
  }
}
