package studio.overdub.dsp;

/**
 * A soft clipper, x / sqrt(1 + x^2), smoothed over the way between two samples so that it hardly aliases (antiderivative
 * anti-aliasing, Parker et al. 2016; for this curve the quotient has a form without a division by zero). It delays by
 * half a sample. One thread at a time; allocates nothing.
 */
public final class Saturation {
  private float lastInput;
  private float lastRoot = 1;

  /** Silence within. */
  public void reset() {
    lastInput = 0;
    lastRoot = 1;
  }

  /** Clips in place, amplifying by {@code drive} before and by {@code level} after. */
  public void process(float[] audio, int from, int frames, float drive, float level) {
    float x0 = lastInput;
    float r0 = lastRoot;
    for (int i = from; i < from + frames; i++) {
      float x1 = drive * audio[i];
      float r1 = (float) Math.sqrt(1 + x1 * x1);
      audio[i] = level * (x0 + x1) / (r0 + r1);
      x0 = x1;
      r0 = r1;
    }
    lastInput = x0;
    lastRoot = r0;
  }
}
