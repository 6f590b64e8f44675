package studio.overdub.instruments.sfz;

import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Noise;
import studio.overdub.soundfont.sfz.LfoSpec;

/** An LFO of a voice: waves or steps, growing in after a delay. Audio thread. */
final class VoiceLfo {
  private static final int RANDOM = 12;
  private static final double PERCENT = .01;

  private LfoSpec spec;
  private double rate;
  private double elapsed;
  private double phase;
  private double value;
  private double held;
  private long heldTurn;

  /** The Hz that others add to its frequency, collected for its next step. */
  private double pushed;

  /** What others multiply its output with, collected for its next step. */
  private double scale;

  private double nextScale;

  void start(LfoSpec spec, double[] slots, double sampleRate, Noise noise) {
    this.spec = spec;
    rate = sampleRate;
    elapsed = 0;
    phase = spec.phase() < 0 ? 0 : slots[spec.phase()];
    pushed = 0;
    scale = 1;
    nextScale = 1;
    held = noise.next();
    heldTurn = (long) phase;
    value(slots);
  }

  LfoSpec spec() {
    return spec;
  }

  double value() {
    return value * scale;
  }

  /** Adds to its frequency for the next step. */
  void push(double hertz) {
    pushed += hertz;
  }

  /** Multiplies its output in the next step. */
  void scale(double factor) {
    nextScale *= factor;
  }

  /** Moves on by some frames. */
  void advance(double[] slots, int frames, Shared shared) {
    double delay = slots[spec.delay()] * rate;
    double then = elapsed;
    elapsed += frames;
    double run = elapsed - Math.max(delay, then);
    if (run > 0) {
      phase += (hertz(slots, shared.tempo()) + pushed) * run / rate;
    }
    pushed = 0;
    scale = nextScale;
    nextScale = 1;
    if ((long) phase != heldTurn) {
      heldTurn = (long) phase;
      held = shared.chance().next();
    }
    double before = value;
    value(slots);
    double smooth = spec.smooth() < 0 ? 0 : slots[spec.smooth()];
    if (smooth > 0 && elapsed > delay) {
      value = before + (value - before) * Elementary.approach(smooth * .001 * rate / frames);
    }
  }

  private double hertz(double[] slots, double tempo) {
    double beats = spec.beats() < 0 ? 0 : slots[spec.beats()];
    return beats > 0 ? tempo / (60 * beats) : slots[spec.freq()];
  }

  private void value(double[] slots) {
    double delay = slots[spec.delay()] * rate;
    double count = spec.count() < 0 ? 0 : slots[spec.count()];
    double start = spec.phase() < 0 ? 0 : slots[spec.phase()];
    if (elapsed < delay || count > 0 && phase - start >= count) {
      value = 0;
      return;
    }
    double fade = slots[spec.fade()] * rate;
    double grown = fade > 0 ? Math.min(1, (elapsed - delay) / fade) : 1;
    value = grown * (spec.steps().length > 0 ? step(slots) : waves());
  }

  private double step(double[] slots) {
    double turn = phase - Math.floor(phase);
    int step = Math.min(spec.steps().length - 1, (int) (turn * spec.steps().length));
    return PERCENT * slots[spec.steps()[step]];
  }

  private double waves() {
    double sum = 0;
    for (int i = 0; i < spec.waves().length; i++) {
      double at = phase * spec.ratios()[i];
      sum += spec.offsets()[i] + spec.scales()[i] * wave(spec.waves()[i], at - Math.floor(at));
    }
    return sum;
  }

  private double wave(int shape, double turn) {
    return shape == RANDOM ? held : shape(shape, turn);
  }

  /** A wave, by its number in the format, at a place of its period of 0 to 1. */
  static double shape(int shape, double turn) {
    return switch (shape) {
      case 0 -> turn < .25 ? 4 * turn : turn < .75 ? 2 - 4 * turn : 4 * turn - 4;
      case 2 -> turn < .75 ? 1 : -1;
      case 3 -> turn < .5 ? 1 : -1;
      case 4 -> turn < .25 ? 1 : -1;
      case 5 -> turn < .125 ? 1 : -1;
      case 6 -> 2 * turn - 1;
      case 7 -> 1 - 2 * turn;
      default -> Elementary.sine(turn);
    };
  }
}
