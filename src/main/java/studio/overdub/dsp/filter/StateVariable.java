package studio.overdub.dsp.filter;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;

/**
 * State-variable sections in a row (Zavalishin, "The Art of VA Filter Design", chapters 4 and 8): two poles each with a
 * damping of its own, of which the last, or all, are resonant. Damping grows with the square of the band-pass state, so at
 * full resonance a section sings at its cutoff and stays bounded.
 */
final class StateVariable implements Core {
  private static final float SELF_DAMPING = .05f;
  private static final double NEGATIVE_DAMPING = .0125;

  private final double[] dampings;
  private final boolean allResonant;
  // The output is in * x + (level + damped * damping) * band-pass + low * low-pass.
  private final float in;
  private final float band;
  private final float damp;
  private final float low;
  private final Ramp cut = new Ramp();
  private final Ramp[] resting;
  private final double[] bands;
  private final double[] lows;
  private final double[] extras;
  private float cutAfter;

  private StateVariable(double[] dampings, boolean allResonant, float in, float band, float damp, float low) {
    this.dampings = dampings;
    this.allResonant = allResonant;
    this.in = in;
    this.band = band;
    this.damp = damp;
    this.low = low;
    resting = new Ramp[dampings.length];
    for (int i = 0; i < resting.length; i++) {
      resting[i] = new Ramp();
    }
    bands = new double[dampings.length];
    lows = new double[dampings.length];
    extras = new double[dampings.length];
  }

  /** The dampings of a Butterworth filter of 2n poles, the most resonant last. */
  static double[] butterworth(int sections) {
    double[] dampings = new double[sections];
    for (int i = 0; i < sections; i++) {
      dampings[i] = 2 * StrictMath.cos(Math.PI * (2 * i + 1) / (4 * sections));
    }
    return dampings;
  }

  static StateVariable lowPass(int sections) {
    return new StateVariable(butterworth(sections), false, 0, 0, 0, 1);
  }

  static StateVariable highPass(int sections) {
    return new StateVariable(butterworth(sections), false, 1, 0, -1, -1);
  }

  static StateVariable bandPass(int sections) {
    return new StateVariable(butterworth(sections), false, 0, 1, 0, 0);
  }

  static StateVariable notch(int sections) {
    double[] dampings = new double[sections];
    Arrays.fill(dampings, Math.sqrt(2));
    return new StateVariable(dampings, true, 1, 0, -1, 0);
  }

  static StateVariable peak() {
    return new StateVariable(butterworth(1), true, -1, 0, 1, 2);
  }

  /** The damping of a section whose Butterworth damping is {@code flat}; one that is sharp by itself sharpens slower. */
  static double damping(double flat, double resonance) {
    double rest = 1 - resonance;
    return flat * rest * (flat < .5 ? 1 : Math.sqrt(rest)) - NEGATIVE_DAMPING * resonance;
  }

  @Override
  public void reset() {
    Arrays.fill(bands, 0);
    Arrays.fill(lows, 0);
    Arrays.fill(extras, 0);
  }

  @Override
  public void aim(double cutoff, double warped, double resonance, double morph, int frames) {
    cut.aim(warped, frames);
    for (int i = 0; i < dampings.length; i++) {
      boolean resonant = allResonant || i == dampings.length - 1;
      resting[i].aim(resonant ? damping(dampings[i], resonance) : dampings[i], frames);
      bands[i] = Elementary.flush(bands[i]);
      lows[i] = Elementary.flush(lows[i]);
    }
  }

  @Override
  public void process(float[] audio, int from, int frames) {
    for (int i = 0; i < dampings.length; i++) {
      boolean resonant = allResonant || i == dampings.length - 1;
      section(i, audio, from, frames, resonant);
    }
    cut.value = cutAfter;
  }

  private void section(int section, float[] audio, int from, int frames, boolean resonant) {
    float selfDamping = resonant ? SELF_DAMPING : 0;
    double b = bands[section];
    double l = lows[section];
    double extra = extras[section];
    float g = cut.value;
    float k = resting[section].value;
    float gStep = cut.step;
    float kStep = resting[section].step;
    // A band-pass that is not the resonant one has a summit of 1.
    float level = resonant ? band : 0;
    float damped = resonant || band == 0 ? damp : 1;
    for (int i = from; i < from + frames; i++) {
      double damping = k + extra;
      double x = audio[i];
      double mid = (b + g * (x - l)) * (1 / (1 + g * (g + damping)));
      // A frame late, so that the division need not wait for the state.
      extra = selfDamping * b * b;
      double bottom = l + g * mid;
      audio[i] = (float) (in * x + (level + damped * damping) * mid + low * bottom);
      b = 2 * mid - b;
      l = 2 * bottom - l;
      g += gStep;
      k += kStep;
    }
    bands[section] = b;
    lows[section] = l;
    extras[section] = extra;
    resting[section].value = k;
    cutAfter = g;
  }
}
