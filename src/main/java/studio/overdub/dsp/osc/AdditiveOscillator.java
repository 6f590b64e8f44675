package studio.overdub.dsp.osc;

import java.util.Arrays;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;

/**
 * A sum of up to some number of sines. Their levels fall with their number by a tilt, even ones may be lowered, and they
 * may be stretched as those of a stiff string are (Fletcher 1964): partial n stands at n sqrt(1 + stretch n^2) times the
 * pitch. What nears half the sample rate fades out; the whole keeps the power of a saw.
 *
 * <p>Pitch moves in steps at the points of the {@link ControlGrid}, levels in straight lines between them. One thread at a
 * time; allocates nothing after construction.
 */
public final class AdditiveOscillator {
  private static final double TURN = 4294967296.0;
  private static final int EIGHT = 8;
  private static final float NOTHING = 1e-6f;
  private static final double FADE_FROM = .44;
  private static final double FADE_TO = .49;
  private static final double POWER = .577;
  private static final double TILT_UNIT = 6.020599913279624;

  private final int[] phases;
  private final int[] rates;
  private final double[] now;
  private final double[] before;
  private final double[] factors;
  private final float[] weights;
  private final float[] gains;
  private final float[] steps;
  private final double[] octaves;
  private final boolean[] stands;
  private int count;
  private int sounding;
  private int elapsed;
  private boolean exact;
  private double tilt = Double.NaN;
  private double even;
  private double cycles;
  private double stretch;
  private boolean atRest;

  /** An oscillator of {@code most} partials. */
  public AdditiveOscillator(int most) {
    int size = most + EIGHT - 1 & -EIGHT;
    stands = new boolean[size / EIGHT];
    phases = new int[size];
    rates = new int[size];
    now = new double[size];
    before = new double[size];
    factors = new double[size];
    Arrays.fill(factors, 2);
    weights = new float[size];
    gains = new float[size];
    steps = new float[size];
    octaves = new double[size];
    for (int i = 0; i < size; i++) {
      octaves[i] = Elementary.log2(i + 1);
    }
  }

  /** Starts all partials at phase 0. {@link #set} is to follow. */
  public void start() {
    Arrays.fill(phases, 0);
    elapsed = 0;
  }

  /**
   * Sets all at once.
   *
   * @param cyclesPerFrame the pitch
   * @param partials how many sines
   * @param tilt decibels an octave, -24 to 6; a saw falls by 6
   * @param even the level of even partials, 0 to 1
   * @param stretch 0 for harmonics, to 0.01 for bells
   */
  public void set(double cyclesPerFrame, int partials, double tilt, double even, double stretch) {
    atRest = false;
    aim(cyclesPerFrame, partials, tilt, even, stretch, true);
    for (int i = 0; i < gains.length; i++) {
      gains[i] += ControlGrid.FRAMES * steps[i];
      steps[i] = 0;
    }
    for (int i = 0; i < sounding; i += EIGHT) {
      if (!stands[i / EIGHT]) {
        settle(i);
      }
    }
  }

  /** As {@link #set}, moving levels there within one cell of the {@link ControlGrid}; to be called at its points. */
  public void glide(double cyclesPerFrame, int partials, double tilt, double even, double stretch) {
    boolean same = cyclesPerFrame == cycles && partials == count && tilt == this.tilt && even == this.even
        && stretch == this.stretch;
    if (same && atRest) {
      return;
    }
    aim(cyclesPerFrame, partials, tilt, even, stretch, same);
    // Sines of the right pitch whose levels stand go on by themselves.
    atRest = same;
    for (int i = 0; i < sounding; i += EIGHT) {
      atRest &= stands[i / EIGHT];
    }
  }

  private void aim(
      double cyclesPerFrame, int partials, double tilt, double even, double stretch, boolean exact) {
    moveOn();
    cycles = cyclesPerFrame;
    this.stretch = stretch;
    weigh(Math.min(partials, gains.length), tilt, even);
    for (int i = 0; i < gains.length; i++) {
      double n = i + 1;
      double partial = cyclesPerFrame * n * (stretch == 0 ? 1 : Math.sqrt(1 + stretch * n * n));
      boolean heard = i < count && partial < FADE_TO;
      double fade = Math.min(1, (FADE_TO - partial) / (FADE_TO - FADE_FROM));
      float goal = heard ? weights[i] * (float) fade : 0;
      float way = goal - gains[i];
      steps[i] = Math.abs(way) <= NOTHING * goal ? 0 : way / ControlGrid.FRAMES;
      // A partial that fades out keeps its pitch until it is gone.
      tune(i, heard ? (int) (long) (partial * TURN) : rates[i], exact);
    }
    this.exact = exact;
    sounding = highest() + EIGHT - 1 & -EIGHT;
    for (int i = 0; i < sounding; i += EIGHT) {
      settle(i);
    }
  }

  /** Levels that stand still are put into the sines themselves. */
  private void settle(int first) {
    boolean still = true;
    for (int i = first; i < first + EIGHT; i++) {
      still &= steps[i] == 0;
    }
    stands[first / EIGHT] = still;
    for (int i = first; still && i < first + EIGHT; i++) {
      now[i] *= gains[i];
      before[i] *= gains[i];
    }
  }

  private int highest() {
    int highest = 0;
    for (int i = 0; i < gains.length; i++) {
      highest = gains[i] != 0 || steps[i] != 0 ? i + 1 : highest;
    }
    return highest;
  }

  private void moveOn() {
    for (int i = 0; i < phases.length; i++) {
      phases[i] += elapsed * rates[i];
      gains[i] = Math.abs(gains[i]) < 1e-9f ? 0 : gains[i];
    }
    elapsed = 0;
  }

  private void tune(int i, int rate, boolean exact) {
    boolean moved = rate != rates[i];
    rates[i] = rate;
    now[i] = SineTable.read(phases[i]);
    before[i] = SineTable.read(phases[i] - rate);
    if (moved || exact && !this.exact) {
      // Until the next point of the grid the table will do.
      double half = exact ? Elementary.sine(rate * .5 / TURN) : SineTable.read(rate >>> 1);
      factors[i] = 2 - 4 * half * half;
    }
  }

  private void weigh(int partials, double tilt, double even) {
    if (partials == count && tilt == this.tilt && even == this.even) {
      return;
    }
    count = partials;
    this.tilt = tilt;
    this.even = even;
    double power = 0;
    for (int i = 0; i < count; i++) {
      double weight = Elementary.exp2(octaves[i] * tilt / TILT_UNIT) * ((i & 1) == 0 ? 1 : even);
      weights[i] = (float) weight;
      power += .5 * weight * weight;
    }
    float scale = (float) (POWER / Math.sqrt(power));
    for (int i = 0; i < count; i++) {
      weights[i] *= scale;
    }
  }

  /** Adds {@code gain} times the sound to {@code out}; the frames lie within one cell. */
  public void add(float[] out, int from, int frames, float gain) {
    for (int i = 0; i < sounding; i += EIGHT) {
      if (stands[i / EIGHT]) {
        still(i, out, from, frames, gain);
      } else {
        four(i, out, from, frames, gain);
        four(i + 4, out, from, frames, gain);
      }
    }
    elapsed += frames;
  }

  /** Eight partials whose levels stand still. */
  private void still(int i, float[] out, int from, int frames, float gain) {
    double a = now[i];
    double b = now[i + 1];
    double c = now[i + 2];
    double d = now[i + 3];
    double e = now[i + 4];
    double f = now[i + 5];
    double g = now[i + 6];
    double h = now[i + 7];
    double a1 = before[i];
    double b1 = before[i + 1];
    double c1 = before[i + 2];
    double d1 = before[i + 3];
    double e1 = before[i + 4];
    double f1 = before[i + 5];
    double g1 = before[i + 6];
    double h1 = before[i + 7];
    double ka = factors[i];
    double kb = factors[i + 1];
    double kc = factors[i + 2];
    double kd = factors[i + 3];
    double ke = factors[i + 4];
    double kf = factors[i + 5];
    double kg = factors[i + 6];
    double kh = factors[i + 7];
    for (int t = from; t < from + frames; t++) {
      out[t] += gain * (float) (a + b + (c + d) + (e + f + (g + h)));
      double a2 = ka * a - a1;
      double b2 = kb * b - b1;
      double c2 = kc * c - c1;
      double d2 = kd * d - d1;
      double e2 = ke * e - e1;
      double f2 = kf * f - f1;
      double g2 = kg * g - g1;
      double h2 = kh * h - h1;
      a1 = a;
      b1 = b;
      c1 = c;
      d1 = d;
      e1 = e;
      f1 = f;
      g1 = g;
      h1 = h;
      a = a2;
      b = b2;
      c = c2;
      d = d2;
      e = e2;
      f = f2;
      g = g2;
      h = h2;
    }
    now[i] = a;
    now[i + 1] = b;
    now[i + 2] = c;
    now[i + 3] = d;
    now[i + 4] = e;
    now[i + 5] = f;
    now[i + 6] = g;
    now[i + 7] = h;
    before[i] = a1;
    before[i + 1] = b1;
    before[i + 2] = c1;
    before[i + 3] = d1;
    before[i + 4] = e1;
    before[i + 5] = f1;
    before[i + 6] = g1;
    before[i + 7] = h1;
  }

  /** Four partials side by side: each waits for its own last value only. */
  private void four(int i, float[] out, int from, int frames, float gain) {
    double a = now[i];
    double b = now[i + 1];
    double c = now[i + 2];
    double d = now[i + 3];
    double a1 = before[i];
    double b1 = before[i + 1];
    double c1 = before[i + 2];
    double d1 = before[i + 3];
    double ka = factors[i];
    double kb = factors[i + 1];
    double kc = factors[i + 2];
    double kd = factors[i + 3];
    float ga = gains[i];
    float gb = gains[i + 1];
    float gc = gains[i + 2];
    float gd = gains[i + 3];
    float sa = steps[i];
    float sb = steps[i + 1];
    float sc = steps[i + 2];
    float sd = steps[i + 3];
    for (int f = from; f < from + frames; f++) {
      out[f] += gain * (ga * (float) a + gb * (float) b + (gc * (float) c + gd * (float) d));
      double a2 = ka * a - a1;
      double b2 = kb * b - b1;
      double c2 = kc * c - c1;
      double d2 = kd * d - d1;
      a1 = a;
      b1 = b;
      c1 = c;
      d1 = d;
      a = a2;
      b = b2;
      c = c2;
      d = d2;
      ga += sa;
      gb += sb;
      gc += sc;
      gd += sd;
    }
    now[i] = a;
    now[i + 1] = b;
    now[i + 2] = c;
    now[i + 3] = d;
    before[i] = a1;
    before[i + 1] = b1;
    before[i + 2] = c1;
    before[i + 3] = d1;
    gains[i] = ga;
    gains[i + 1] = gb;
    gains[i + 2] = gc;
    gains[i + 3] = gd;
  }
}
