package studio.overdub.effects;

import java.util.Arrays;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.DelayLine;
import studio.overdub.dsp.Elementary;

/**
 * A feedback delay network of 16 lines mixed by a Hadamard matrix (Jot and Chaigne 1991), each with a loss that gives all
 * lines one decay time and high frequencies a shorter one, read at slowly wandering places.
 */
final class DelayNetwork {
  static final int LINES = 16;
  private static final double SHORTEST = .0213;
  private static final double LONGEST = .0797;
  private static final double WANDER_SECONDS = .00025;
  // Keeps the loops above the denormal numbers, far below hearing.
  private static final float BREATH = 1e-20f;
  private static final double LOG2_OF_60_DB = 9.965784284662087;
  private static final double DARKEST_POLE = .8;
  // Measured with white noise; the diffusers and the two sides' sums gather that much.
  private static final double AS_LOUD_AS_SENT = .5;

  private final double sampleRate;
  private final DelayLine[] lines = new DelayLine[LINES];
  private final double[] length = new double[LINES];
  private final double[] phase = new double[LINES];
  private final float[] at = new float[LINES];
  private final float[] step = new float[LINES];
  private final float[] loss = new float[LINES];
  private final float[] pole = new float[LINES];
  private final float[] state = new float[LINES];
  private final float[] tap = new float[LINES];
  private float level;

  DelayNetwork(double sampleRate, double largest) {
    this.sampleRate = sampleRate;
    for (int i = 0; i < LINES; i++) {
      // Equal ratios, bent a little by an irrational step so that no two lines share a period.
      double ratio = StrictMath.pow(LONGEST / SHORTEST, (i + .31 * ((i * .6180339887498949) % 1)) / (LINES - 1 + .2));
      length[i] = SHORTEST * ratio * sampleRate;
      lines[i] = new DelayLine((int) (largest * length[i] + 2 * WANDER_SECONDS * sampleRate) + 8);
    }
    reset();
  }

  /** The longest line in frames at a size. */
  static int longest(double sampleRate, double size) {
    return (int) (size * 1.1 * LONGEST * sampleRate);
  }

  void reset() {
    for (int i = 0; i < LINES; i++) {
      lines[i].reset();
      phase[i] = i * .6180339887498949 % 1;
    }
    Arrays.fill(state, 0);
  }

  /** Sets all values at once. */
  void jump(double size, double decay, double damping, double wander) {
    lossOf(size, decay, damping);
    for (int i = 0; i < LINES; i++) {
      at[i] = place(i, size, wander);
      step[i] = 0;
    }
  }

  /** Moves to the values within one cell of the control grid. */
  void glide(double size, double decay, double damping, double wander) {
    lossOf(size, decay, damping);
    for (int i = 0; i < LINES; i++) {
      phase[i] += (.11 + .037 * i) * ControlGrid.FRAMES / sampleRate;
      phase[i] -= phase[i] >= 1 ? 1 : 0;
      step[i] = (place(i, size, wander) - at[i]) / ControlGrid.FRAMES;
    }
  }

  private float place(int i, double size, double wander) {
    return (float) (length[i] * size + wander * WANDER_SECONDS * sampleRate * (1 + Elementary.sine(phase[i])));
  }

  /**
   * Jot's absorbent filter: the decay time at 0 Hz, and a part of it at half the sample rate. The level makes up for how
   * much energy the loops gather.
   */
  private void lossOf(double size, double decay, double damping) {
    double rest = 1 - damping;
    double brightness = Math.max(.05, rest * Math.sqrt(rest));
    double kept = 0;
    for (int i = 0; i < LINES; i++) {
      double decibels = -LOG2_OF_60_DB * length[i] * size / (decay * sampleRate);
      double gain = Elementary.exp2(decibels);
      double bright = Elementary.exp2(decibels * (1 / brightness - 1));
      double p = Math.min(DARKEST_POLE, (1 - bright) / (1 + bright));
      pole[i] = (float) p;
      loss[i] = (float) (gain * (1 - p));
      kept += gain * gain;
    }
    level = (float) (AS_LOUD_AS_SENT * Math.sqrt(1 - kept / LINES));
  }

  /** Plays one cell or less: {@code left} and {@code right} go in and come back as reverberation alone. */
  void process(float[] left, float[] right, int from, int frames) {
    float gain = level;
    for (int n = from; n < from + frames; n++) {
      for (int i = 0; i < LINES; i++) {
        float s = loss[i] * lines[i].read(at[i]) + pole[i] * state[i];
        state[i] = s;
        tap[i] = s;
        at[i] += step[i];
      }
      float outLeft = tap[0] - tap[2] + tap[4] - tap[6] + tap[8] - tap[10] + tap[12] - tap[14];
      float outRight = tap[1] - tap[3] + tap[5] - tap[7] + tap[9] - tap[11] + tap[13] - tap[15];
      hadamard();
      float inLeft = left[n] + BREATH;
      float inRight = right[n] + BREATH;
      for (int i = 0; i < LINES; i += 2) {
        lines[i].write(.25f * tap[i] + inLeft);
        lines[i + 1].write(.25f * tap[i + 1] + inRight);
      }
      left[n] = gain * outLeft;
      right[n] = gain * outRight;
    }
  }

  private void hadamard() {
    float[] t = tap;
    for (int half = 1; half < LINES; half <<= 1) {
      for (int i = 0; i < LINES; i += 2 * half) {
        for (int j = i; j < i + half; j++) {
          float a = t[j];
          float b = t[j + half];
          t[j] = a + b;
          t[j + half] = a - b;
        }
      }
    }
  }
}
