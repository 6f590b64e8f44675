package studio.overdub.dsp.osc;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Noise;

/**
 * Noise of any slope from brown (-6 dB an octave) over pink (-3) and white (0) to blue (+3) and violet (+6), always of the
 * same power: white noise through eight first-order sections whose poles and zeros alternate evenly over the octaves
 * (Smith and Smith, "Closed Form Fractional Integration and Differentiation via Real Exponentially Spaced Pole-Zero
 * Pairs", 2016). One thread at a time; allocates nothing after construction.
 */
public final class ColouredNoise {
  private static final int SECTIONS = 8;
  private static final double LOWEST = .0003;
  private static final double SPACING = 2.75;
  private static final double OCTAVES = 1.4594316186372973;
  private static final double STEEPEST = 6.020599913279624;

  private static final int POINTS = 100;
  private static final double[] FREQUENCIES = new double[POINTS];
  private static final double[] SQUARES = new double[POINTS];

  static {
    // Points over eleven octaves, each at the upper end of what it stands for; the tangents are of its middle.
    for (int i = 0; i < POINTS; i++) {
      FREQUENCIES[i] = .5 * StrictMath.pow(2, (i + 1 - POINTS) / 9.0);
      double tangent = StrictMath.tan(Math.PI * FREQUENCIES[i] * StrictMath.pow(2, -.5 / 9.0));
      SQUARES[i] = tangent * tangent;
    }
  }

  private final Noise white;
  private final double[] b0 = new double[SECTIONS];
  private final double[] b1 = new double[SECTIONS];
  private final double[] a1 = new double[SECTIONS];
  private final double[] zeros = new double[SECTIONS];
  private final double[] poles = new double[SECTIONS];
  private final double[] state = new double[SECTIONS];
  private double slope = Double.NaN;
  private float level = 1;

  /** White noise from a seed: the same seed gives the same noise. */
  public ColouredNoise(long seed) {
    white = new Noise(seed);
    colour(0);
  }

  /** Starts again at a seed. */
  public void seed(long seed) {
    white.seed(seed);
    Arrays.fill(state, 0);
  }

  /** Sets the slope in dB an octave, -6 to 6. To be called at points of the control grid. */
  public void colour(double decibelsAnOctave) {
    for (int i = 0; i < SECTIONS; i++) {
      state[i] = Math.abs(state[i]) < 1e-20 ? 0 : state[i];
    }
    if (decibelsAnOctave == slope) {
      return;
    }
    slope = decibelsAnOctave;
    double tilt = Math.min(1, Math.max(-1, decibelsAnOctave / STEEPEST));
    double apart = Elementary.exp2(Math.abs(tilt) * OCTAVES);
    double frequency = LOWEST;
    for (int i = 0; i < SECTIONS; i++) {
      double low = corner(frequency);
      double high = corner(frequency * apart);
      section(i, tilt > 0 ? low : high, tilt > 0 ? high : low);
      frequency *= SPACING;
    }
    level = (float) (1 / Math.sqrt(power()));
  }

  private static double corner(double cyclesPerFrame) {
    return Elementary.tangent(.5 * Math.min(.48, cyclesPerFrame));
  }

  /** The bilinear transform of (1 + s / zero) / (1 + s / pole). */
  private void section(int i, double zero, double pole) {
    double scale = pole / (zero * (1 + pole));
    zeros[i] = 1 / (zero * zero);
    poles[i] = 1 / (pole * pole);
    b0[i] = scale * (zero + 1);
    b1[i] = scale * (zero - 1);
    a1[i] = (pole - 1) / (1 + pole);
  }

  /** How the sections change the power of white noise. */
  private double power() {
    double sum = 0;
    double last = 0;
    for (int p = 0; p < POINTS; p++) {
      double gain = 1;
      for (int i = 0; i < SECTIONS; i++) {
        gain *= (1 + SQUARES[p] * zeros[i]) / (1 + SQUARES[p] * poles[i]);
      }
      sum += 2 * gain * (FREQUENCIES[p] - last);
      last = FREQUENCIES[p];
    }
    return sum;
  }

  /** Adds {@code gain} times the noise to {@code out}. */
  public void add(float[] out, int from, int frames, float gain) {
    if (slope == 0) {
      white.add(out, from, frames, gain);
      return;
    }
    float scale = gain * level;
    for (int i = from; i < from + frames; i++) {
      double v = white.next();
      for (int s = 0; s < SECTIONS; s++) {
        double y = b0[s] * v + state[s];
        state[s] = b1[s] * v - a1[s] * y;
        v = y;
      }
      out[i] += scale * (float) v;
    }
  }
}
