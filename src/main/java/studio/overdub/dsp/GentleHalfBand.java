package studio.overdub.dsp;

/**
 * {@link HalfBand} of four all-passes for many samples at once, for rates at which what is heard lies far below: -82 dB
 * from 0.39 of the higher rate on. Use and promises are those of {@link SteepHalfBand}.
 */
public final class GentleHalfBand {
  /** Its delay at low frequencies, in samples of the lower rate, counted from the second of two. */
  public static final double DELAY = 1.2259592;

  private static final float[] FACTORS = HalfBand.design(4, .14);

  private float even0;
  private float even1;
  private float even2;
  private float odd0;
  private float odd1;
  private float odd2;

  /** Silence within. */
  public void reset() {
    even0 = 0;
    even1 = 0;
    even2 = 0;
    odd0 = 0;
    odd1 = 0;
    odd2 = 0;
  }

  /** Halves {@code 2 * count} samples to the first {@code count} places of the same array. */
  public void halve(float[] samples, int count) {
    float a0 = FACTORS[0];
    float a1 = FACTORS[2];
    float b0 = FACTORS[1];
    float b1 = FACTORS[3];
    float e0 = even0;
    float e1 = even1;
    float e2 = even2;
    float o0 = odd0;
    float o1 = odd1;
    float o2 = odd2;
    for (int i = 0; i < count; i++) {
      float late = samples[2 * i + 1];
      float p1 = (late - e1) * a0 + e0;
      float p2 = (p1 - e2) * a1 + e1;
      e0 = late;
      e1 = p1;
      e2 = p2;
      float early = samples[2 * i];
      float q1 = (early - o1) * b0 + o0;
      float q2 = (q1 - o2) * b1 + o1;
      o0 = early;
      o1 = q1;
      o2 = q2;
      samples[i] = .5f * (p2 + q2);
    }
    even0 = e0;
    even1 = e1;
    even2 = e2;
    odd0 = o0;
    odd1 = o1;
    odd2 = o2;
  }

  /** Doubles {@code count} samples of {@code in}, from its index {@code from} on, to the first places of {@code out}. */
  public void raise(float[] in, int from, float[] out, int count) {
    float a0 = FACTORS[0];
    float a1 = FACTORS[2];
    float b0 = FACTORS[1];
    float b1 = FACTORS[3];
    float e0 = even0;
    float e1 = even1;
    float e2 = even2;
    float o0 = odd0;
    float o1 = odd1;
    float o2 = odd2;
    for (int i = 0; i < count; i++) {
      float x = in[from + i];
      float p1 = (x - e1) * a0 + e0;
      float p2 = (p1 - e2) * a1 + e1;
      e0 = x;
      e1 = p1;
      e2 = p2;
      float q1 = (x - o1) * b0 + o0;
      float q2 = (q1 - o2) * b1 + o1;
      o0 = x;
      o1 = q1;
      o2 = q2;
      out[2 * i] = p2;
      out[2 * i + 1] = q2;
    }
    even0 = e0;
    even1 = e1;
    even2 = e2;
    odd0 = o0;
    odd1 = o1;
    odd2 = o2;
  }
}
