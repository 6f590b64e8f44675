package studio.overdub.dsp.filter;

import studio.overdub.dsp.ControlGrid;

/**
 * What filters in a loop that is solved without a delay have in common: coefficients are reckoned from cutoff and feedback
 * once a frame while these move, however many times the sample rate the filter runs at, and else once.
 *
 * <p>The loops over samples are each filter's own, since a call from a common loop could not be inlined.
 */
abstract class LoopFilter implements Core {
  private final double mostFeedback;
  private final Ramp cut = new Ramp();
  private final Ramp feedback = new Ramp();
  private int hold = 1;
  private float tunedCut = Float.NaN;
  private float tunedFeedback = Float.NaN;

  /** A filter whose feedback at full resonance is {@code mostFeedback}. */
  LoopFilter(double mostFeedback) {
    this.mostFeedback = mostFeedback;
  }

  /** What is tuned by: a function of the cutoff as a zero-delay filter counts it that moves in straight lines. */
  abstract double cut(double warped);

  /** Takes over what {@link #cut} gave and the feedback. */
  abstract void tune(double cut, double feedback);

  /** Filters in place, as it is tuned. */
  abstract void run(float[] audio, int from, int count);

  /** As {@link #run}, with another filter of the same class for a second channel. */
  abstract void runBoth(LoopFilter right, float[] first, float[] second, int from, int count);

  @Override
  public final void aim(double cutoff, double warped, double resonance, double morph, int frames) {
    cut.aim(cut(warped), frames);
    feedback.aim(mostFeedback * resonance, frames);
    if (frames > 0) {
      hold = frames / ControlGrid.FRAMES;
    }
    flush();
  }

  @Override
  public final void process(float[] audio, int from, int frames) {
    int run = pace(frames);
    for (int at = from; at < from + frames; at += run) {
      follow(run);
      run(audio, at, run);
    }
  }

  @Override
  public final void processBoth(Core right, float[] first, float[] second, int from, int frames) {
    LoopFilter other = (LoopFilter) right;
    int run = Math.min(pace(frames), other.pace(frames));
    for (int at = from; at < from + frames; at += run) {
      follow(run);
      other.follow(run);
      runBoth(other, first, second, at, run);
    }
  }

  /** For how many samples coefficients hold. */
  private int pace(int frames) {
    return cut.step == 0 && feedback.step == 0 ? frames : hold;
  }

  private void follow(int samples) {
    if (cut.value != tunedCut || feedback.value != tunedFeedback) {
      tunedCut = cut.value;
      tunedFeedback = feedback.value;
      tune(tunedCut, tunedFeedback);
    }
    cut.value += samples * cut.step;
    feedback.value += samples * feedback.step;
  }
}
