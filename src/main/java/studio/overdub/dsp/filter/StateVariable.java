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
  // The output is in * x + (band + damp * damping) * band-pass + low * low-pass.
  private final float in;
  private final float band;
  private final float damp;
  private final float low;
  private final Ramp cut = new Ramp();
  private final Ramp[] resting;
  private final float[] bands;
  private final float[] lows;
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
    bands = new float[dampings.length];
    lows = new float[dampings.length];
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
    return sections == 1
        ? new StateVariable(butterworth(1), false, 0, 1, 0, 0)
        : new StateVariable(butterworth(sections), true, 0, 1, 0, 0);
  }

  static StateVariable notch(int sections) {
    double[] dampings = new double[sections];
    Arrays.fill(dampings, Math.sqrt(2));
    return new StateVariable(dampings, true, 1, 0, -1, 0);
  }

  static StateVariable peak() {
    return new StateVariable(butterworth(1), true, -1, 0, 1, 2);
  }

  /** The damping of a section whose Butterworth damping is {@code flat}. */
  static double damping(double flat, double resonance) {
    double rest = 1 - resonance;
    return flat * rest * Math.sqrt(rest) - NEGATIVE_DAMPING * resonance;
  }

  @Override
  public void reset() {
    Arrays.fill(bands, 0);
    Arrays.fill(lows, 0);
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
      section(i, audio, from, frames, resonant ? SELF_DAMPING : 0);
    }
    cut.value = cutAfter;
  }

  private void section(int section, float[] audio, int from, int frames, float selfDamping) {
    float b = bands[section];
    float l = lows[section];
    float g = cut.value;
    float k = resting[section].value;
    float gStep = cut.step;
    float kStep = resting[section].step;
    for (int i = from; i < from + frames; i++) {
      float damping = k + selfDamping * b * b;
      float x = audio[i];
      float mid = (b + g * (x - l)) / (1 + g * (g + damping));
      float bottom = l + g * mid;
      audio[i] = in * x + (band + damp * damping) * mid + low * bottom;
      b = 2 * mid - b;
      l = 2 * bottom - l;
      g += gStep;
      k += kStep;
    }
    bands[section] = b;
    lows[section] = l;
    resting[section].value = k;
    cutAfter = g;
  }
}
