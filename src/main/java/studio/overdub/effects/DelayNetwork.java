package studio.overdub.effects;

import java.util.Arrays;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.DelayLine;
import studio.overdub.dsp.DelayReader;
import studio.overdub.dsp.Elementary;

/**
 * A feedback delay network of 16 lines mixed by a Hadamard matrix (Jot and Chaigne 1991), each with a loss that gives
 * all lines one decay time and high frequencies a shorter one, read at slowly wandering places.
 *
 * <p>It plays runs, step by step for the whole run: no line is as short as a run, so nothing that is read in it is
 * written in it. Loops over frames that do not need each other become vector instructions.
 */
final class DelayNetwork {
  static final int LINES = 16;

  /** How many lines are read and lose together. */
  private static final int GROUP = 4;

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
  private final DelayReader reader;
  private final DelayLine[] lines = new DelayLine[LINES];
  private final double[] length = new double[LINES];
  private final double[] phase = new double[LINES];
  private final double[] drift = new double[LINES];
  private final float[] at = new float[LINES];
  private final float[] step = new float[LINES];
  private final float[] loss = new float[LINES];
  private final float[] pole = new float[LINES];
  private final float[] state = new float[LINES];
  /** Of each cell of a run, the sines of all lines' wandering. */
  private final double[] sway;

  private final float[] places;
  private final float[] read;
  private final float[][] taps;
  private final float[] inLeft;
  private final float[] inRight;
  private double size;
  private double decay;
  private double damping;
  private double wander;
  private float level;

  /**
   * A silent network.
   *
   * @param largest the largest size that will be asked for
   * @param longestRun the most frames to be played at once, fewer than the shortest line has
   */
  DelayNetwork(double sampleRate, double largest, int longestRun) {
    this.sampleRate = sampleRate;
    reader = new DelayReader(GROUP * longestRun);
    sway = new double[LINES * (longestRun / ControlGrid.FRAMES + 1)];
    places = new float[GROUP * longestRun];
    read = new float[GROUP * longestRun];
    taps = new float[LINES][longestRun];
    inLeft = new float[longestRun];
    inRight = new float[longestRun];
    for (int i = 0; i < LINES; i++) {
      // Equal ratios, bent a little by an irrational step so that no two lines share a period.
      double ratio = StrictMath.pow(LONGEST / SHORTEST, (i + .31 * ((i * .6180339887498949) % 1)) / (LINES - 1 + .2));
      length[i] = SHORTEST * ratio * sampleRate;
      drift[i] = (.11 + .037 * i) * ControlGrid.FRAMES / sampleRate;
      lines[i] = new DelayLine((int) (largest * length[i] + 2 * WANDER_SECONDS * sampleRate) + 8);
    }
    reset();
  }

  /** The shortest line in frames at a size. */
  static int shortest(double sampleRate, double size) {
    return (int) (size * SHORTEST * sampleRate);
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

  /** Sets the values that it plays from the next cell of the control grid on. */
  void set(double size, double decay, double damping, double wander) {
    if (size != this.size || decay != this.decay || damping != this.damping) {
      this.size = size;
      this.decay = decay;
      this.damping = damping;
      lose();
    }
    this.wander = wander;
  }

  /** Goes to where its values put it, at once. */
  void jump() {
    for (int i = 0; i < LINES; i++) {
      at[i] = place(i, Elementary.sine(phase[i]));
      step[i] = 0;
    }
  }

  private float place(int i, double sine) {
    return (float) (length[i] * size + wander * WANDER_SECONDS * sampleRate * (1 + sine));
  }

  /**
   * Jot's absorbent filter: the decay time at 0 Hz, and a part of it at half the sample rate. The level makes up for
   * how much energy the loops gather.
   */
  private void lose() {
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

  /**
   * Plays a run: the first frames of {@code left} and {@code right} go in and come back as reverberation alone.
   *
   * @param clock the engine's at the first of them
   */
  void process(long clock, float[] left, float[] right, int frames) {
    sway(clock, frames);
    for (int i = 0; i < LINES; i += GROUP) {
      wander(i, clock, frames);
      reader.readAhead(lines, i, GROUP, places, read, frames);
      lose(i, frames);
    }
    for (int n = 0; n < frames; n++) {
      inLeft[n] = left[n] + BREATH;
      inRight[n] = right[n] + BREATH;
    }
    sum(0, left, frames);
    sum(1, right, frames);
    hadamard(frames);
    for (int i = 0; i < LINES; i++) {
      write(lines[i], taps[i], i % 2 == 0 ? inLeft : inRight, frames);
    }
  }

  /** Turns the phases at all points of the control grid in a run to sines, many at once. */
  private void sway(long clock, int frames) {
    int count = 0;
    for (int n = 0; n < frames; n += ControlGrid.run(clock + n, frames - n)) {
      if (ControlGrid.at(clock + n)) {
        for (int i = 0; i < LINES; i++) {
          phase[i] += drift[i];
          phase[i] -= phase[i] >= 1 ? 1 : 0;
          sway[count++] = phase[i];
        }
      }
    }
    Elementary.sines(sway, count);
  }

  /** Finds the places that a group is read at, in straight lines from each point of the control grid to the next. */
  private void wander(int first, long clock, int frames) {
    int swung = 0;
    for (int n = 0; n < frames; ) {
      int cell = ControlGrid.run(clock + n, frames - n);
      if (ControlGrid.at(clock + n)) {
        for (int i = first; i < first + GROUP; i++) {
          step[i] = (place(i, sway[swung + i]) - at[i]) * (1f / ControlGrid.FRAMES);
        }
        swung += LINES;
      }
      ramp(first, n, cell, frames);
      n += cell;
    }
  }

  /** The lines of a group side by side, since each place waits for the one before. */
  private void ramp(int first, int from, int count, int frames) {
    float[] out = places;
    float a = at[first];
    float b = at[first + 1];
    float c = at[first + 2];
    float d = at[first + 3];
    float stepA = step[first];
    float stepB = step[first + 1];
    float stepC = step[first + 2];
    float stepD = step[first + 3];
    for (int n = from; n < from + count; n++) {
      out[n] = a;
      out[n + frames] = b;
      out[n + 2 * frames] = c;
      out[n + 3 * frames] = d;
      a += stepA;
      b += stepB;
      c += stepC;
      d += stepD;
    }
    at[first] = a;
    at[first + 1] = b;
    at[first + 2] = c;
    at[first + 3] = d;
  }

  /**
   * Four lines lose together: each frame waits for the line's last one, and the processor does the others meanwhile.
   */
  private void lose(int i, int frames) {
    float[] in = read;
    float[] tap0 = taps[i];
    float[] tap1 = taps[i + 1];
    float[] tap2 = taps[i + 2];
    float[] tap3 = taps[i + 3];
    float loss0 = loss[i];
    float loss1 = loss[i + 1];
    float loss2 = loss[i + 2];
    float loss3 = loss[i + 3];
    float pole0 = pole[i];
    float pole1 = pole[i + 1];
    float pole2 = pole[i + 2];
    float pole3 = pole[i + 3];
    float s0 = state[i];
    float s1 = state[i + 1];
    float s2 = state[i + 2];
    float s3 = state[i + 3];
    for (int n = 0; n < frames; n++) {
      s0 = loss0 * in[n] + pole0 * s0;
      s1 = loss1 * in[n + frames] + pole1 * s1;
      s2 = loss2 * in[n + 2 * frames] + pole2 * s2;
      s3 = loss3 * in[n + 3 * frames] + pole3 * s3;
      tap0[n] = s0;
      tap1[n] = s1;
      tap2[n] = s2;
      tap3[n] = s3;
    }
    state[i] = s0;
    state[i + 1] = s1;
    state[i + 2] = s2;
    state[i + 3] = s3;
  }

  /** The sum of every second line, their signs in turn. */
  private void sum(int first, float[] out, int frames) {
    float gain = level;
    float[] a = taps[first];
    float[] b = taps[first + 2];
    float[] c = taps[first + 4];
    float[] d = taps[first + 6];
    float[] e = taps[first + 8];
    float[] f = taps[first + 10];
    float[] g = taps[first + 12];
    float[] h = taps[first + 14];
    for (int n = 0; n < frames; n++) {
      out[n] = gain * (a[n] - b[n] + c[n] - d[n] + e[n] - f[n] + g[n] - h[n]);
    }
  }

  private void hadamard(int frames) {
    for (int i = 0; i < LINES; i += 4) {
      butterflies(taps[i], taps[i + 1], taps[i + 2], taps[i + 3], frames);
    }
    for (int i = 0; i < 4; i++) {
      butterflies(taps[i], taps[i + 4], taps[i + 8], taps[i + 12], frames);
    }
  }

  /** Two of the four stages of a Hadamard transform of 16. */
  private static void butterflies(float[] t0, float[] t1, float[] t2, float[] t3, int frames) {
    for (int n = 0; n < frames; n++) {
      float a = t0[n] + t1[n];
      float b = t0[n] - t1[n];
      float c = t2[n] + t3[n];
      float d = t2[n] - t3[n];
      t0[n] = a + c;
      t1[n] = b + d;
      t2[n] = a - c;
      t3[n] = b - d;
    }
  }

  private static void write(DelayLine line, float[] tap, float[] in, int frames) {
    for (int n = 0; n < frames; n++) {
      tap[n] = .25f * tap[n] + in[n];
    }
    line.write(tap, frames);
  }
}
