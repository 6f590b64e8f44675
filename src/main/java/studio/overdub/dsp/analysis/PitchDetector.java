package studio.overdub.dsp.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the pitch of a single note from the repetition of its waveform, after the difference function of de Cheveigné
 * and Kawahara ("YIN", 2002): the lag at which the sound is most like itself. That lag is then sought again at ever
 * greater multiples of itself, which divides the error: fractions of a cent for a steady sound. Several windows of the
 * steady part vote.
 */
public final class PitchDetector {
  private static final double LOWEST = 24;
  private static final double HIGHEST = 5000;
  /** A dip is deep enough where the difference is below this part of its mean. */
  private static final double DEEP = .12;
  /** What is as deep as the deepest dip but for this much is as good as it. */
  private static final double AS_DEEP = .06;
  private static final int WINDOWS = 5;
  private static final double SKIPPED_ATTACK_SECONDS = .06;
  private static final double LONGEST_SECONDS = 2;
  private static final double FAINT = .05;
  private static final double AGREEMENT_CENTS = 40;

  private final double sampleRate;
  private final int longestLag;
  private final int window;

  /**
   * A pitch.
   *
   * @param hertz its frequency
   * @param confidence 0 to 1: how alike one period is to the next, and how far the windows agree
   */
  public record Pitch(double hertz, double confidence) {
    /** The key, 0 to 127 with fractions of a semitone; 69 is 440 Hz. */
    public double key() {
      return 69 + 12 * StrictMath.log(hertz / 440) / StrictMath.log(2);
    }
  }

  private record Vote(double hertz, double likeness) {}

  /** A detector for sounds of a sample rate. */
  public PitchDetector(double sampleRate) {
    this.sampleRate = sampleRate;
    longestLag = (int) Math.ceil(sampleRate / LOWEST);
    window = longestLag;
  }

  /** The pitch of a sound; empty where it is silent, too short or repeats nowhere. */
  public Optional<Pitch> detect(float[] sound) {
    int[] steady = steadyPart(sound);
    List<Vote> votes = new ArrayList<>();
    int needed = Math.min(window + longestLag, steady[1] - steady[0]);
    int last = steady[1] - needed;
    for (int i = 0; i < WINDOWS; i++) {
      int at = steady[0] + (int) ((long) (last - steady[0]) * i / Math.max(1, WINDOWS - 1));
      vote(sound, at, needed, votes);
      if (last <= steady[0]) {
        break;
      }
    }
    return elect(votes);
  }

  /** From a little after the loudest moment to where it has become faint. */
  private int[] steadyPart(float[] sound) {
    int step = Math.max(1, (int) (sampleRate / 100));
    double[] levels = new double[Math.max(1, sound.length / step)];
    int loudest = 0;
    for (int i = 0; i < levels.length; i++) {
      for (int k = i * step; k < Math.min(sound.length, (i + 1) * step); k++) {
        levels[i] += sound[k] * sound[k];
      }
      loudest = levels[i] > levels[loudest] ? i : loudest;
    }
    int end = loudest + 1;
    while (end < levels.length && levels[end] > FAINT * FAINT * levels[loudest]) {
      end++;
    }
    int first = Math.min(sound.length, loudest * step + (int) (SKIPPED_ATTACK_SECONDS * sampleRate));
    int behind = Math.min(sound.length, Math.min(end * step, first + (int) (LONGEST_SECONDS * sampleRate)));
    boolean enough = behind - first >= window + longestLag;
    // A short sound is looked at whole, its attack included.
    return enough
        ? new int[] {first, behind}
        : new int[] {Math.max(0, Math.min(loudest * step, sound.length - window - longestLag)), sound.length};
  }

  private void vote(float[] sound, int at, int count, List<Vote> votes) {
    int compared = Math.min(window, count / 2);
    int lags = Math.min(longestLag, count - compared);
    if (compared < sampleRate / HIGHEST * 4) {
      return;
    }
    double[] difference = differences(sound, at, compared, lags);
    double[] normal = normalised(difference);
    double lag = firstDeepDip(normal);
    if (lag <= 0) {
      return;
    }
    Fractional at0 = new Fractional(sound, at, compared);
    double mean = at0.mean(difference);
    if (mean <= 0) {
      return;
    }
    lag = at0.smallestPart(lag, mean, sampleRate / HIGHEST);
    double likeness = 1 - Math.min(1, at0.difference(at0.deepest(lag, .5)) / mean);
    votes.add(new Vote(sampleRate / refined(at0, lag, lags, mean), likeness));
  }

  private static double[] differences(float[] sound, int at, int compared, int lags) {
    double[] difference = new double[lags];
    for (int lag = 1; lag < lags; lag++) {
      float sum = 0;
      for (int i = at; i < at + compared; i++) {
        float d = sound[i] - sound[i + lag];
        sum += d * d;
      }
      difference[lag] = sum;
    }
    return difference;
  }

  /** Each difference as part of the mean of those before it: 1 on the average, near 0 at the period. */
  private static double[] normalised(double[] difference) {
    double[] normal = new double[difference.length];
    double sum = 0;
    normal[0] = 1;
    for (int lag = 1; lag < difference.length; lag++) {
      sum += difference[lag];
      normal[lag] = sum > 0 ? difference[lag] * lag / sum : 1;
    }
    return normal;
  }

  private static double firstDeepDip(double[] normal) {
    double deepest = 1;
    for (int lag = 2; lag + 1 < normal.length; lag++) {
      deepest = Math.min(deepest, normal[lag]);
    }
    double enough = Math.max(DEEP, deepest + AS_DEEP);
    for (int lag = 2; lag + 1 < normal.length; lag++) {
      if (normal[lag] < enough && normal[lag] <= normal[lag + 1] && normal[lag] <= normal[lag - 1]) {
        return lag;
      }
    }
    return -1;
  }

  /** Seeks the lag again at twice itself, four times, and so on as far as the sound still repeats. */
  private static double refined(Fractional sound, double lag, int lags, double mean) {
    double period = sound.deepest(lag, 1);
    int times = 1;
    while (2 * times * period < lags - 2) {
      double next = sound.deepest(2 * times * period, Math.max(.5, Math.min(2, period / 8)));
      if (sound.difference(next) > .5 * mean) {
        break;
      }
      times *= 2;
      period = next / times;
    }
    return period;
  }

  private static Optional<Pitch> elect(List<Vote> votes) {
    if (votes.isEmpty()) {
      return Optional.empty();
    }
    List<Vote> sorted = votes.stream().sorted(Comparator.comparingDouble(Vote::hertz)).toList();
    double middle = sorted.get(sorted.size() / 2).hertz();
    List<Vote> agreeing =
        sorted.stream().filter(v -> Math.abs(1200 * log2(v.hertz() / middle)) < AGREEMENT_CENTS).toList();
    double weights = agreeing.stream().mapToDouble(Vote::likeness).sum();
    if (weights <= 0) {
      return Optional.empty();
    }
    double hertz = agreeing.stream().mapToDouble(v -> v.hertz() * v.likeness()).sum() / weights;
    double confidence = weights / votes.size();
    return Optional.of(new Pitch(hertz, confidence));
  }

  private static double log2(double x) {
    return StrictMath.log(x) / StrictMath.log(2);
  }
}
