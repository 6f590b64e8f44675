package studio.overdub.bank;

import java.util.Arrays;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * What is measured of a note. Figures that no ear could tell from nothing count as the least that it could.
 *
 * @param level decibels of the loudest tenth of a second
 * @param attack seconds from 10 % of the greatest amplitude to 71 % of it (-3 dB); 5 ms at least
 * @param decay seconds until it stays 20 dB below its loudest, drawn on from what falls in the time it is heard; 10 s at
 *     most, which stands for a note that stays
 * @param early the middle of the spectrum by amplitude in the first 80 ms, in hertz; NaN where nothing is left to hear
 * @param middle the same from 0.25 to 0.45 s
 * @param late the same from 1.2 to 1.6 s
 * @param noise the amplitude of all that lies between the harmonics, as a part of the whole; 0.01 at least
 * @param stiffness the inharmonicity B of the harmonics' places, f(k) ~ k sqrt(1 + B k^2); 0.00005 at least;
 *     NaN where there is no row of harmonics, or where three moments do not agree on it: a string's stiffness stays,
 *     what beats or has a vibrato bends the row now one way and now another
 */
record NoteFigures(
    double level, double attack, double decay, double early, double middle, double late, double noise,
    double stiffness) {
  private static final int RATE = FontPlayer.RATE;
  private static final int FINE = 1 << 16;
  private static final int HOP = 48;
  private static final double LEAST_ATTACK = 0.005;
  private static final double LONGEST_DECAY = 10;
  /** Decibels of a fall that is none: beats alone make as much. */
  private static final double STAYS = 4;

  /** When the moments begin, in seconds, and the factor between their figures that is still agreement. */
  private static final double[] MOMENTS = {0.15, 0.4, 0.65};
  private static final double AGREED = 1.5;

  /** Seconds from the loudest on that tell a fall from a beat. */
  private static final double HEARD = 1;

  /** What is left at the end is taken over half a second, which is longer than most beats. */
  private static final int LAST = RATE / 2;

  private static final double LEAST_NOISE = 0.01;

  /** A note of more noise has no row of harmonics whose stiffness could be told. */
  private static final double HARDLY_HARMONIC = 0.4;

  private static final double LEAST_STIFFNESS = 0.00005;

  /** Measures a note of a fundamental in hertz; 0 for a drum, which has no harmonics to measure. */
  static NoteFigures of(double[][] sound, double pitch) {
    double[] envelope = envelope(sound, pitch > 0 ? Math.max(0.004, 1 / pitch) : 0.004);
    double peak = Arrays.stream(envelope).limit(2 * RATE / HOP).max().orElse(0);
    int onset = first(envelope, peak * 0.1);
    int risen = first(envelope, peak * 0.708);
    double attack = Math.max(LEAST_ATTACK, (double) (risen - onset) * HOP / RATE);
    int start = onset * HOP;
    double stiffness = Double.NaN;
    double noise = Double.NaN;
    if (pitch > 0) {
      double[] power = moment(sound, start, MOMENTS[0]);
      Harmonics harmonics = harmonics(power, pitch);
      noise = Math.max(LEAST_NOISE, Math.sqrt(harmonics.between(power)));
      boolean told = noise < HARDLY_HARMONIC && harmonics.isRow(power);
      stiffness = told ? stiffness(sound, start, pitch) : Double.NaN;
    }
    return new NoteFigures(
        20 * Math.log10(Math.max(1e-9, peak)), attack, decay(sound, start),
        centroid(sound, start, 0, 0.08, peak), centroid(sound, start, 0.25, 0.45, peak),
        centroid(sound, start, 1.2, 1.6, peak), noise, stiffness);
  }

  private static double[] moment(double[][] sound, int start, double age) {
    return power(sound, start + (int) (age * RATE), RATE / 2, FINE);
  }

  private static Harmonics harmonics(double[] power, double pitch) {
    return Harmonics.in(power, (double) RATE / FINE, pitch);
  }

  /** That of the first moment, if the others agree with it. */
  private static double stiffness(double[][] sound, int start, double pitch) {
    double[] told = Arrays.stream(MOMENTS)
        .map(age -> Math.max(LEAST_STIFFNESS, harmonics(moment(sound, start, age), pitch).stiffness()))
        .toArray();
    double least = Arrays.stream(told).min().orElseThrow();
    double most = Arrays.stream(told).max().orElseThrow();
    return most > AGREED * least ? Double.NaN : told[0];
  }

  private static double[] envelope(double[][] sound, double seconds) {
    int window = (int) (seconds * RATE);
    int count = (sound[0].length - window) / HOP;
    double[] envelope = new double[count];
    for (int i = 0; i < count; i++) {
      envelope[i] = rms(sound, i * HOP, i * HOP + window);
    }
    return envelope;
  }

  private static double rms(double[][] sound, int from, int to) {
    double sum = 0;
    for (double[] side : sound) {
      for (int i = from; i < Math.min(to, side.length); i++) {
        sum += side[i] * side[i];
      }
    }
    return Math.sqrt(sum / Math.max(1, to - from));
  }

  private static int first(double[] envelope, double level) {
    for (int i = 0; i < envelope.length; i++) {
      if (envelope[i] >= level) {
        return i;
      }
    }
    return 0;
  }

  /** The end is where it stays low: a trough between two beats is none. */
  private static double decay(double[][] sound, int start) {
    int window = RATE / 20;
    int hop = window / 5;
    int peakAt = start;
    double peak = 0;
    for (int at = start; at + window <= sound[0].length; at += hop) {
      double level = rms(sound, at, at + window);
      if (level > peak) {
        peak = level;
        peakAt = at;
      }
    }
    int end = sound[0].length;
    double last = rms(sound, end - LAST, end);
    if (last >= peak * 0.1) {
      double fallen = 20 * Math.log10(peak / last);
      double heard = (double) (end - LAST / 2 - peakAt) / RATE;
      return fallen < STAYS || heard < HEARD ? LONGEST_DECAY : Math.min(LONGEST_DECAY, 20 * heard / fallen);
    }
    int at = start + (end - window - start) / hop * hop;
    while (at > peakAt && rms(sound, at, at + window) < peak * 0.1) {
      at -= hop;
    }
    return Math.max(0.02, (double) (at + hop - peakAt) / RATE);
  }

  private static double centroid(double[][] sound, int start, double from, double to, double peak) {
    int first = start + (int) (from * RATE);
    int length = (int) ((to - from) * RATE);
    if (rms(sound, first, first + length) < peak * 0.003) {
      return Double.NaN;
    }
    double[] power = power(sound, first, length, 1 << 15);
    double floor = Arrays.stream(power).max().orElse(0) * 1e-6;
    double sum = 0;
    double weighted = 0;
    double bin = (double) RATE / (1 << 15);
    for (int i = (int) (25 / bin); i < 16000 / bin; i++) {
      if (power[i] > floor) {
        double amplitude = Math.sqrt(power[i]);
        sum += amplitude;
        weighted += amplitude * i * bin;
      }
    }
    return weighted / sum;
  }

  private static double[] power(double[][] sound, int from, int length, int size) {
    double[] power = new double[size / 2];
    for (double[] side : sound) {
      double[] data = new double[size];
      for (int i = 0; i < length && from + i < side.length; i++) {
        data[i] = side[from + i] * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / length));
      }
      new DoubleFFT_1D(size).realForward(data);
      for (int i = 1; i < size / 2; i++) {
        power[i] += data[2 * i] * data[2 * i] + data[2 * i + 1] * data[2 * i + 1];
      }
    }
    return power;
  }
}
