package studio.overdub.dsp;

/**
 * A soft clipper, x / sqrt(1 + x^2), at four times the sample rate and smoothed over the way between two samples
 * (antiderivative anti-aliasing, Parker et al. 2016; for this curve the quotient has a form without a division by zero).
 * It delays by a few samples. One thread at a time; allocates nothing after construction.
 */
public final class Saturation {
  private static final float[] STEEP = HalfBand.design(9, .04);
  private static final float[] GENTLE = HalfBand.design(4, .2);
  // Keeps the filters above the denormal numbers, far below hearing.
  private static final float BREATH = 1e-20f;

  private final HalfBand up = new HalfBand(STEEP);
  private final HalfBand upAgain = new HalfBand(GENTLE);
  private final HalfBand downFirst = new HalfBand(GENTLE);
  private final HalfBand down = new HalfBand(STEEP);
  private float lastInput;
  private float lastRoot = 1;

  /** Silence within. */
  public void reset() {
    up.reset();
    upAgain.reset();
    downFirst.reset();
    down.reset();
    lastInput = 0;
    lastRoot = 1;
  }

  /** Clips in place, amplifying by {@code drive} before and by {@code level} after. */
  public void process(float[] audio, int from, int frames, float drive, float level) {
    for (int i = from; i < from + frames; i++) {
      float x = drive * audio[i] + BREATH;
      float first = twice(up.branch(0, x));
      float second = twice(up.branch(1, x));
      audio[i] = level * down.halve(first, second);
    }
  }

  private float twice(float x) {
    float first = clip(upAgain.branch(0, x));
    float second = clip(upAgain.branch(1, x));
    return downFirst.halve(first, second);
  }

  private float clip(float x) {
    float root = (float) Math.sqrt(1 + x * x);
    float y = (lastInput + x) / (lastRoot + root);
    lastInput = x;
    lastRoot = root;
    return y;
  }
}
