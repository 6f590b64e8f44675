package studio.overdub.instruments.sampler;

/** A triangle that starts at 0, rising, after a delay (section 9.1.6). */
final class Lfo {
  private double wait;
  private double phase;
  private double step;

  /** Starts anew, with a delay in frames. */
  void start(double delay) {
    wait = delay;
    phase = 0;
  }

  /** Sets the speed in cycles a frame. */
  void speed(double cyclesPerFrame) {
    step = cyclesPerFrame;
  }

  /** Moves on by some frames. */
  void advance(int frames) {
    double moving = frames;
    if (wait > 0) {
      moving = Math.max(0, frames - wait);
      wait -= frames;
    }
    phase += moving * step;
    if (phase >= 1) {
      phase -= Math.floor(phase);
    }
  }

  /** The value now, -1 to 1. */
  double value() {
    if (phase < 0.25) {
      return 4 * phase;
    }
    return phase < 0.75 ? 2 - 4 * phase : 4 * phase - 4;
  }
}
