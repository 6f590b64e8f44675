package studio.overdub.dsp;

import java.util.Arrays;

/**
 * Loudness of stereo programme after ITU-R BS.1770-5 and EBU Tech 3341 and 3342: momentary, short-term, integrated and
 * range. Windows move on every 10 ms; gating blocks, 400 ms long, every 100 ms.
 *
 * <p>One thread at a time; takes its memory when made and measures without a limit of time. Loudness is in LUFS, negative
 * infinity where nothing was heard yet.
 */
public final class LoudnessMeter {
  private static final int STEPS_A_SECOND = 100;
  private static final int MOMENTARY_STEPS = 40;
  private static final int SHORT_TERM_STEPS = 300;
  private static final int GATING_STEPS = 10;
  private static final double RELATIVE_GATE = -10;
  private static final double RANGE_GATE = -20;

  private final KWeighting left;
  private final KWeighting right;
  private final double sampleRate;
  private final double[] steps = new double[SHORT_TERM_STEPS];
  private final LoudnessHistogram gated = new LoudnessHistogram();
  private final LoudnessHistogram shortTerms = new LoudnessHistogram();
  private double energy;
  private long frames;
  private long stepsDone;
  private long nextStep;
  private double momentary;
  private double shortTerm;
  private double maxMomentary;
  private double maxShortTerm;

  /** A meter for a sample rate of 8000 or more. */
  public LoudnessMeter(double sampleRate) {
    this.sampleRate = sampleRate;
    left = new KWeighting(sampleRate);
    right = new KWeighting(sampleRate);
    reset();
  }

  /** Forgets all that was heard. */
  public void reset() {
    left.reset();
    right.reset();
    Arrays.fill(steps, 0);
    gated.clear();
    shortTerms.clear();
    energy = 0;
    frames = 0;
    stepsDone = 0;
    nextStep = endOfStep(0);
    momentary = 0;
    shortTerm = 0;
    maxMomentary = 0;
    maxShortTerm = 0;
  }

  private long endOfStep(long step) {
    return (long) Math.rint((step + 1) * sampleRate / STEPS_A_SECOND);
  }

  /** Hears some frames. */
  public void process(float[] l, float[] r, int from, int count) {
    for (int i = from; i < from + count; i++) {
      double a = left.next(l[i]);
      double b = right.next(r[i]);
      energy += a * a + b * b;
      if (++frames == nextStep) {
        endStep();
      }
    }
  }

  private void endStep() {
    steps[(int) (stepsDone % SHORT_TERM_STEPS)] = energy * STEPS_A_SECOND / sampleRate;
    energy = 0;
    stepsDone++;
    nextStep = endOfStep(stepsDone);
    momentary = mean(MOMENTARY_STEPS);
    shortTerm = mean(SHORT_TERM_STEPS);
    if (stepsDone >= MOMENTARY_STEPS) {
      maxMomentary = Math.max(maxMomentary, momentary);
    }
    if (stepsDone >= SHORT_TERM_STEPS) {
      maxShortTerm = Math.max(maxShortTerm, shortTerm);
    }
    if (stepsDone % GATING_STEPS == 0) {
      if (stepsDone >= MOMENTARY_STEPS) {
        gated.add(momentary);
      }
      if (stepsDone >= SHORT_TERM_STEPS) {
        shortTerms.add(shortTerm);
      }
    }
  }

  private double mean(int count) {
    double sum = 0;
    for (int i = 1; i <= count; i++) {
      sum += steps[(int) ((stepsDone - i + SHORT_TERM_STEPS) % SHORT_TERM_STEPS)];
    }
    return sum / count;
  }

  /** Loudness of the last 400 ms. */
  public double momentary() {
    return LoudnessHistogram.loudness(momentary);
  }

  /** Loudness of the last 3 s. */
  public double shortTerm() {
    return LoudnessHistogram.loudness(shortTerm);
  }

  /** The greatest momentary loudness of a whole window. */
  public double maxMomentary() {
    return LoudnessHistogram.loudness(maxMomentary);
  }

  /** The greatest short-term loudness of a whole window. */
  public double maxShortTerm() {
    return LoudnessHistogram.loudness(maxShortTerm);
  }

  /** Loudness of all that was heard, gated at -70 LUFS and at 10 LU below what passes that. */
  public double integrated() {
    double ungated = gated.mean(Double.NEGATIVE_INFINITY);
    return gated.mean(ungated + RELATIVE_GATE);
  }

  /** Loudness range in LU (EBU Tech 3342). */
  public double range() {
    double gate = shortTerms.mean(Double.NEGATIVE_INFINITY) + RANGE_GATE;
    return shortTerms.percentile(.95, gate) - shortTerms.percentile(.10, gate);
  }
}
