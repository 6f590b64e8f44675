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
  private final float[][] taps = new float[LINES][ControlGrid.FRAMES];
  private final float[] inLeft = new float[ControlGrid.FRAMES];
  private final float[] inRight = new float[ControlGrid.FRAMES];
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
    // A line after the other: none is as short as a cell, so nothing that is read is written within it.
    for (int i = 0; i < LINES; i++) {
      read(i, frames);
    }
    for (int n = 0; n < frames; n++) {
      inLeft[n] = left[from + n] + BREATH;
      inRight[n] = right[from + n] + BREATH;
    }
    sum(0, left, from, frames);
    sum(1, right, from, frames);
    hadamard(frames);
    for (int i = 0; i < LINES; i++) {
      write(lines[i], taps[i], i % 2 == 0 ? inLeft : inRight, frames);
    }
  }

  private void read(int i, int frames) {
    DelayLine line = lines[i];
    float[] tap = taps[i];
    float kept = loss[i];
    float feedback = pole[i];
    float move = step[i];
    float place = at[i];
    float s = state[i];
    for (int n = 0; n < frames; n++) {
      s = kept * line.readAhead(n, place) + feedback * s;
      tap[n] = s;
      place += move;
    }
    at[i] = place;
    state[i] = s;
  }

  /** The sum of every second line, their signs in turn. */
  private void sum(int first, float[] out, int from, int frames) {
    float gain = level;
    float[][] t = taps;
    for (int n = 0; n < frames; n++) {
      float sum =
          t[first][n] - t[first + 2][n] + t[first + 4][n] - t[first + 6][n]
              + t[first + 8][n] - t[first + 10][n] + t[first + 12][n] - t[first + 14][n];
      out[from + n] = gain * sum;
    }
  }

  private void hadamard(int frames) {
    for (int half = 1; half < LINES; half <<= 1) {
      for (int i = 0; i < LINES; i += 2 * half) {
        for (int j = i; j < i + half; j++) {
          butterfly(taps[j], taps[j + half], frames);
        }
      }
    }
  }

  private static void butterfly(float[] first, float[] second, int frames) {
    for (int n = 0; n < frames; n++) {
      float a = first[n];
      float b = second[n];
      first[n] = a + b;
      second[n] = a - b;
    }
  }

  private static void write(DelayLine line, float[] tap, float[] in, int frames) {
    for (int n = 0; n < frames; n++) {
      line.write(.25f * tap[n] + in[n]);
    }
  }
}
