package studio.overdub.dsp.osc;

import studio.overdub.dsp.HalfBand;

/**
 * {@link HalfBand} of eight all-passes for many samples at once, whose states stay in registers. Steep: 22 kHz pass at
 * 48 kHz, from 26 kHz on it is 82 dB down. One thread at a time; allocates nothing after construction.
 */
final class Halving {
  private static final float[] FACTORS = HalfBand.design(8, .02);

  private float even0;
  private float even1;
  private float even2;
  private float even3;
  private float even4;
  private float odd0;
  private float odd1;
  private float odd2;
  private float odd3;
  private float odd4;

  /** Silence within. */
  void reset() {
    even0 = 0;
    even1 = 0;
    even2 = 0;
    even3 = 0;
    even4 = 0;
    odd0 = 0;
    odd1 = 0;
    odd2 = 0;
    odd3 = 0;
    odd4 = 0;
  }

  /** Halves {@code 2 * count} samples to the first {@code count} places of the same array. */
  void halve(float[] samples, int count) {
    float a0 = FACTORS[0];
    float a1 = FACTORS[2];
    float a2 = FACTORS[4];
    float a3 = FACTORS[6];
    float b0 = FACTORS[1];
    float b1 = FACTORS[3];
    float b2 = FACTORS[5];
    float b3 = FACTORS[7];
    float e0 = even0;
    float e1 = even1;
    float e2 = even2;
    float e3 = even3;
    float e4 = even4;
    float o0 = odd0;
    float o1 = odd1;
    float o2 = odd2;
    float o3 = odd3;
    float o4 = odd4;
    for (int i = 0; i < count; i++) {
      float late = samples[2 * i + 1];
      float p1 = (late - e1) * a0 + e0;
      float p2 = (p1 - e2) * a1 + e1;
      float p3 = (p2 - e3) * a2 + e2;
      float p4 = (p3 - e4) * a3 + e3;
      e0 = late;
      e1 = p1;
      e2 = p2;
      e3 = p3;
      e4 = p4;
      float early = samples[2 * i];
      float q1 = (early - o1) * b0 + o0;
      float q2 = (q1 - o2) * b1 + o1;
      float q3 = (q2 - o3) * b2 + o2;
      float q4 = (q3 - o4) * b3 + o3;
      o0 = early;
      o1 = q1;
      o2 = q2;
      o3 = q3;
      o4 = q4;
      samples[i] = .5f * (p4 + q4);
    }
    even0 = e0;
    even1 = e1;
    even2 = e2;
    even3 = e3;
    even4 = e4;
    odd0 = o0;
    odd1 = o1;
    odd2 = o2;
    odd3 = o3;
    odd4 = o4;
  }
}
