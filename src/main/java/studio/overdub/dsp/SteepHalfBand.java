package studio.overdub.dsp;

/**
 * {@link HalfBand} of ten all-passes for many samples at once, whose states stay in registers: a loop over them as arrays
 * takes twice the time. Steep: 23 kHz pass at 48 kHz, from 25 kHz on it is 90 dB down. One direction and one channel each;
 * one thread at a time; allocates nothing after construction.
 */
public final class SteepHalfBand {
  private static final float[] FACTORS = HalfBand.design(10, .012);

  private float even0;
  private float even1;
  private float even2;
  private float even3;
  private float even4;
  private float even5;
  private float odd0;
  private float odd1;
  private float odd2;
  private float odd3;
  private float odd4;
  private float odd5;

  /** Silence within. */
  public void reset() {
    even0 = 0;
    even1 = 0;
    even2 = 0;
    even3 = 0;
    even4 = 0;
    even5 = 0;
    odd0 = 0;
    odd1 = 0;
    odd2 = 0;
    odd3 = 0;
    odd4 = 0;
    odd5 = 0;
  }

  /** Halves {@code 2 * count} samples to the first {@code count} places of the same array. */
  public void halve(float[] samples, int count) {
    float a0 = FACTORS[0];
    float a1 = FACTORS[2];
    float a2 = FACTORS[4];
    float a3 = FACTORS[6];
    float a4 = FACTORS[8];
    float b0 = FACTORS[1];
    float b1 = FACTORS[3];
    float b2 = FACTORS[5];
    float b3 = FACTORS[7];
    float b4 = FACTORS[9];
    float e0 = even0;
    float e1 = even1;
    float e2 = even2;
    float e3 = even3;
    float e4 = even4;
    float e5 = even5;
    float o0 = odd0;
    float o1 = odd1;
    float o2 = odd2;
    float o3 = odd3;
    float o4 = odd4;
    float o5 = odd5;
    for (int i = 0; i < count; i++) {
      float late = samples[2 * i + 1];
      float p1 = (late - e1) * a0 + e0;
      float p2 = (p1 - e2) * a1 + e1;
      float p3 = (p2 - e3) * a2 + e2;
      float p4 = (p3 - e4) * a3 + e3;
      float p5 = (p4 - e5) * a4 + e4;
      e0 = late;
      e1 = p1;
      e2 = p2;
      e3 = p3;
      e4 = p4;
      e5 = p5;
      float early = samples[2 * i];
      float q1 = (early - o1) * b0 + o0;
      float q2 = (q1 - o2) * b1 + o1;
      float q3 = (q2 - o3) * b2 + o2;
      float q4 = (q3 - o4) * b3 + o3;
      float q5 = (q4 - o5) * b4 + o4;
      o0 = early;
      o1 = q1;
      o2 = q2;
      o3 = q3;
      o4 = q4;
      o5 = q5;
      samples[i] = .5f * (p5 + q5);
    }
    even0 = e0;
    even1 = e1;
    even2 = e2;
    even3 = e3;
    even4 = e4;
    even5 = e5;
    odd0 = o0;
    odd1 = o1;
    odd2 = o2;
    odd3 = o3;
    odd4 = o4;
    odd5 = o5;
  }

  /** Doubles {@code count} samples of {@code in}, from its index {@code from} on, to the first places of {@code out}. */
  public void raise(float[] in, int from, float[] out, int count) {
    float a0 = FACTORS[0];
    float a1 = FACTORS[2];
    float a2 = FACTORS[4];
    float a3 = FACTORS[6];
    float a4 = FACTORS[8];
    float b0 = FACTORS[1];
    float b1 = FACTORS[3];
    float b2 = FACTORS[5];
    float b3 = FACTORS[7];
    float b4 = FACTORS[9];
    float e0 = even0;
    float e1 = even1;
    float e2 = even2;
    float e3 = even3;
    float e4 = even4;
    float e5 = even5;
    float o0 = odd0;
    float o1 = odd1;
    float o2 = odd2;
    float o3 = odd3;
    float o4 = odd4;
    float o5 = odd5;
    for (int i = 0; i < count; i++) {
      float x = in[from + i];
      float p1 = (x - e1) * a0 + e0;
      float p2 = (p1 - e2) * a1 + e1;
      float p3 = (p2 - e3) * a2 + e2;
      float p4 = (p3 - e4) * a3 + e3;
      float p5 = (p4 - e5) * a4 + e4;
      e0 = x;
      e1 = p1;
      e2 = p2;
      e3 = p3;
      e4 = p4;
      e5 = p5;
      float q1 = (x - o1) * b0 + o0;
      float q2 = (q1 - o2) * b1 + o1;
      float q3 = (q2 - o3) * b2 + o2;
      float q4 = (q3 - o4) * b3 + o3;
      float q5 = (q4 - o5) * b4 + o4;
      o0 = x;
      o1 = q1;
      o2 = q2;
      o3 = q3;
      o4 = q4;
      o5 = q5;
      out[2 * i] = p5;
      out[2 * i + 1] = q5;
    }
    even0 = e0;
    even1 = e1;
    even2 = e2;
    even3 = e3;
    even4 = e4;
    even5 = e5;
    odd0 = o0;
    odd1 = o1;
    odd2 = o2;
    odd3 = o3;
    odd4 = o4;
    odd5 = o5;
  }
}
