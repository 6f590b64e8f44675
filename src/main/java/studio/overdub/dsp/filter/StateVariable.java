package studio.overdub.dsp.filter;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;

/**
 * State-variable sections in a row (Zavalishin, "The Art of VA Filter Design", chapters 4 and 8): two poles each with a
 * damping of its own, of which the last, or all, are resonant. Where damping is low it grows with the square of the
 * band-pass state, so at full resonance a section sings at its cutoff and stays bounded.
 *
 * <p>A section is reckoned as what its two states and its input make of the states, so that little waits for what came
 * before: with a = 1 / (1 + g (g + damping)), which moves, the band-pass state b and the low-pass state l become
 * (2a - 1) b + 2ga (x - l) and l + 2ga (b + g (x - l)).
 */
final class StateVariable implements Core {
  private static final float SELF_DAMPING = .05f;
  private static final double NEGATIVE_DAMPING = .0125;
  // Damping below which sound damps itself. Above, a section is linear, and nothing aliases.
  private static final double RINGING = .3;
  // Frames by which self-damping is late, so that its division waits for no state.
  private static final int LATE = 4;

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
  private float selfDamping;
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
    extras = new double[LATE * dampings.length];
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
      resting[i].aim(resonant(i) ? damping(dampings[i], resonance) : dampings[i], frames);
    }
    flush();
    double rest = 1 - damping(dampings[dampings.length - 1], resonance) / RINGING;
    selfDamping = rest <= 0 ? 0 : SELF_DAMPING * (float) rest;
  }

  @Override
  public void flush() {
    for (int i = 0; i < bands.length; i++) {
      bands[i] = Elementary.flush(bands[i]);
      lows[i] = Elementary.flush(lows[i]);
    }
  }

  private boolean resonant(int section) {
    return allResonant || section == dampings.length - 1;
  }

  /** How much of the band-pass goes out, apart from the share that its damping has. A band-pass at rest peaks at 1. */
  private float level(int section) {
    return resonant(section) ? band : 0;
  }

  private float damped(int section) {
    return resonant(section) || band == 0 ? damp : 1;
  }

  @Override
  public void process(float[] audio, int from, int frames) {
    if (!settled()) {
      for (int i = 0; i < dampings.length; i++) {
        moving(i, audio, from, frames);
      }
      cut.value = cutAfter;
    } else if (dampings.length == 1) {
      one(audio, from, frames);
    } else {
      for (int i = 0; i < dampings.length; i += 2) {
        two(i, audio, from, frames);
      }
    }
  }

  private boolean settled() {
    boolean settled = cut.step == 0 && selfDamping == 0;
    for (Ramp damping : resting) {
      settled &= damping.step == 0;
    }
    for (double extra : extras) {
      settled &= extra == 0;
    }
    return settled;
  }

  private void moving(int section, float[] audio, int from, int frames) {
    float self = resonant(section) ? selfDamping : 0;
    double b = bands[section];
    double l = lows[section];
    int at = LATE * section;
    double extra = extras[at];
    double extra1 = extras[at + 1];
    double extra2 = extras[at + 2];
    double extra3 = extras[at + 3];
    float g = cut.value;
    float k = resting[section].value;
    float gStep = cut.step;
    float kStep = resting[section].step;
    float level = level(section);
    float damped = damped(section);
    for (int i = from; i < from + frames; i++) {
      double damping = k + extra;
      extra = extra1;
      extra1 = extra2;
      extra2 = extra3;
      extra3 = self * b * b;
      double a = 1 / (1 + g * (g + damping));
      double q = 2 * g * a;
      double r = g * q;
      double x = audio[i];
      double nextB = (2 * a - 1) * b - q * l + q * x;
      double nextL = (1 - r) * l + q * b + r * x;
      audio[i] = (float) (in * x + .5 * ((level + damped * damping) * (b + nextB) + low * (l + nextL)));
      b = nextB;
      l = nextL;
      g += gStep;
      k += kStep;
    }
    bands[section] = b;
    lows[section] = l;
    extras[at] = extra;
    extras[at + 1] = extra1;
    extras[at + 2] = extra2;
    extras[at + 3] = extra3;
    resting[section].value = k;
    cutAfter = g;
  }

  /** A section at rest. */
  private void one(float[] audio, int from, int frames) {
    double b = bands[0];
    double l = lows[0];
    double g = cut.value;
    double k = resting[0].value;
    double a = 1 / (1 + g * (g + k));
    double q = 2 * g * a;
    double r = g * q;
    double bb = 2 * a - 1;
    double ll = 1 - r;
    double bandOut = .5 * (level(0) + damped(0) * k);
    double lowOut = .5 * low;
    for (int i = from; i < from + frames; i++) {
      double x = audio[i];
      double nextB = bb * b - q * l + q * x;
      double nextL = ll * l + q * b + r * x;
      audio[i] = (float) (in * x + bandOut * (b + nextB) + lowOut * (l + nextL));
      b = nextB;
      l = nextL;
    }
    bands[0] = b;
    lows[0] = l;
  }

  /** Two sections at rest, in one loop, as neither waits for the other's next frame. */
  private void two(int section, float[] audio, int from, int frames) {
    double b = bands[section];
    double l = lows[section];
    double otherB = bands[section + 1];
    double otherL = lows[section + 1];
    double g = cut.value;
    double k = resting[section].value;
    double otherK = resting[section + 1].value;
    double a = 1 / (1 + g * (g + k));
    double q = 2 * g * a;
    double r = g * q;
    double bandOut = .5 * (level(section) + damped(section) * k);
    double otherA = 1 / (1 + g * (g + otherK));
    double otherQ = 2 * g * otherA;
    double otherR = g * otherQ;
    double otherBandOut = .5 * (level(section + 1) + damped(section + 1) * otherK);
    double lowOut = .5 * low;
    for (int i = from; i < from + frames; i++) {
      double x = audio[i];
      double nextB = (2 * a - 1) * b - q * l + q * x;
      double nextL = (1 - r) * l + q * b + r * x;
      double y = in * x + bandOut * (b + nextB) + lowOut * (l + nextL);
      b = nextB;
      l = nextL;
      double otherNextB = (2 * otherA - 1) * otherB - otherQ * otherL + otherQ * y;
      double otherNextL = (1 - otherR) * otherL + otherQ * otherB + otherR * y;
      audio[i] = (float) (in * y + otherBandOut * (otherB + otherNextB) + lowOut * (otherL + otherNextL));
      otherB = otherNextB;
      otherL = otherNextL;
    }
    bands[section] = b;
    lows[section] = l;
    bands[section + 1] = otherB;
    lows[section + 1] = otherL;
  }
}
