package studio.overdub.dsp.osc;

import static java.lang.StrictMath.PI;
import static java.lang.StrictMath.abs;
import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.floor;
import static java.lang.StrictMath.pow;
import static java.lang.StrictMath.sin;
import static java.lang.StrictMath.tanh;

import java.util.function.DoubleBinaryOperator;

/** Wavetables made of formulas: 64 frames each, every frame with a peak of 1. */
public enum FactoryWavetable {
  /** From sine over triangle and saw to square. */
  BASIC_SHAPES(WavetableFormulas::basic),
  /** A pulse from half to a fiftieth of the period. */
  PULSE_WIDTH((m, n) -> sin(PI * n * (.5 - .48 * m)) / n),
  /** A band of harmonics that climbs from the first to the fortieth. */
  HARMONIC_SWEEP((m, n) -> exp(-.5 * pow((n - 1 - 39 * m) / 1.2, 2)) + (n == 1 ? .25 : 0)),
  /** A voice through a, e, i, o and u, as sung at 110 Hz. */
  VOWELS(WavetableFormulas::vowel),
  /** Partials of a bell at the nearest harmonics, growing bright. */
  BELL(WavetableFormulas::bell),
  /** A sine in ever coarser steps. */
  STEPS(null, (m, x) -> {
    double levels = pow(2, 5 - 4.4 * m);
    return (floor(sin(2 * PI * x) * levels) + .5) / levels;
  }),
  /** A saw synced at one to eight times its pitch. */
  SYNC_SWEEP(null, (m, x) -> {
    double y = x * (1 + 7 * m);
    return 2 * (y - floor(y)) - 1;
  }),
  /** Organ drawbars, pulled one after the other. */
  DRAWBARS(WavetableFormulas::drawbars),
  /** A saw whose harmonics scatter into noise. */
  SCATTERED(null, WavetableFormulas::scattered),
  /** A saw through a comb whose teeth draw together. */
  SPECTRAL_COMB((m, n) -> cos(PI * n * (.02 + .48 * m)) / n),
  /** A sine that modulates the phase of another of the same pitch, ever deeper. */
  FM_UNISON(null, (m, x) -> sin(2 * PI * x + 7 * m * sin(2 * PI * x))),
  /** The same at three and a half octaves apart, glassy. */
  FM_GLASS(null, (m, x) -> sin(2 * PI * x + 3 * m * sin(22 * PI * x))),
  /** The same at half the pitch. */
  FM_HOLLOW(null, (m, x) -> sin(4 * PI * x + 5 * m * sin(2 * PI * x))),
  /** A sine driven into a square. */
  DRIVEN(null, (m, x) -> tanh((1 + 25 * m * m) * sin(2 * PI * x))),
  /** A sine folded back over itself. */
  FOLDED(null, (m, x) -> sin(PI / 2 * (1 + 9 * m) * sin(2 * PI * x))),
  /** A saw through a low-pass with resonance, opening. */
  RESONANT(WavetableFormulas::resonant),
  /** Octaves above the fundamental, one after the other. */
  OCTAVES(WavetableFormulas::octaves),
  /** A sine of rising pitch in a smooth window, once a period. */
  PULSAR(null, (m, x) -> (.5 - .5 * cos(2 * PI * x)) * sin(2 * PI * (x - .5) * (1 + 23 * m))),
  /** From odd harmonics alone to even ones alone. */
  ODD_EVEN((m, n) -> (n == 1 ? 1 : n % 2 == 1 ? 1 - m : m) / n),
  /** A sine whose first half hurries, after the phase distortion of the eighties. */
  BENT_PHASE(null, (m, x) -> {
    double knee = .5 - .48 * m;
    return -cos(2 * PI * (x < knee ? .5 * x / knee : .5 + .5 * (x - knee) / (1 - knee)));
  });

  private static final int FRAMES = 64;

  private final DoubleBinaryOperator harmonic;
  private final DoubleBinaryOperator wave;

  /** A table by the amplitudes of its harmonics. */
  FactoryWavetable(DoubleBinaryOperator harmonic) {
    this(harmonic, null);
  }

  /** A table by amplitudes (of morph 0 to 1 and harmonic) or else by waves (of morph and phase 0 to 1). */
  FactoryWavetable(DoubleBinaryOperator harmonic, DoubleBinaryOperator wave) {
    this.harmonic = harmonic;
    this.wave = wave;
  }

  /**
   * A period as it looks, between frames as well, with a peak of 1: of as many harmonics as can be seen.
   *
   * @param morph 0 first frame to 1 last
   * @param points how many points to compute
   */
  public float[] shape(double morph, int points) {
    double[] cycle = new double[points];
    for (int i = 0; i < points; i++) {
      double x = (i + .5) / points;
      if (wave != null) {
        cycle[i] = wave.applyAsDouble(morph, x);
      }
      for (int n = 1; wave == null && n <= points / 2; n++) {
        cycle[i] += harmonic.applyAsDouble(morph, n) * sin(2 * PI * n * x);
      }
    }
    return normalised(cycle);
  }

  /** Computes the frames. */
  float[][] cycles() {
    float[][] cycles = new float[FRAMES][];
    Fourier fourier = new Fourier(Wavetable.FRAME);
    for (int f = 0; f < FRAMES; f++) {
      double morph = f / (FRAMES - 1d);
      cycles[f] = normalised(wave == null ? summed(morph, fourier) : drawn(morph));
    }
    return cycles;
  }

  private double[] summed(double morph, Fourier fourier) {
    double[] re = new double[Wavetable.FRAME];
    double[] im = new double[Wavetable.FRAME];
    for (int n = 1; n < Wavetable.FRAME / 2; n++) {
      im[n] = harmonic.applyAsDouble(morph, n);
    }
    fourier.forward(re, im);
    return re;
  }

  private double[] drawn(double morph) {
    double[] cycle = new double[Wavetable.FRAME];
    double mean = 0;
    for (int i = 0; i < cycle.length; i++) {
      cycle[i] = wave.applyAsDouble(morph, (i + .5) / cycle.length);
      mean += cycle[i] / cycle.length;
    }
    for (int i = 0; i < cycle.length; i++) {
      cycle[i] -= mean;
    }
    return cycle;
  }

  private static float[] normalised(double[] cycle) {
    double peak = 1e-9;
    for (double v : cycle) {
      peak = Math.max(peak, abs(v));
    }
    float[] out = new float[cycle.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) (cycle[i] / peak);
    }
    return out;
  }
}
