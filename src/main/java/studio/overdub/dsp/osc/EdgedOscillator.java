package studio.overdub.dsp.osc;

import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.HalfBand;
import studio.overdub.dsp.osc.AnalogueOscillator.Shape;

/**
 * Classic shapes whose edges may come at any moment: phases are followed between the frames, and every jump and corner is
 * smoothed by {@link BandLimit}. Between two frames a phase moves in a parabola through its four neighbours.
 *
 * <p>What goes in is heard {@link AnalogueOscillator#LATENCY} frames later. One thread at a time.
 */
final class EdgedOscillator {
  private static final double TWO_PI = 6.283185307179586;
  private static final float[] HALVING = HalfBand.design(8, .04);
  // The half-band's delay at low frequencies, in frames: it takes part of the line's own.
  private static final int HALVING_DELAY = 2;

  // What the half-band lacks of that delay.
  private static final double HALVING_REST = .2163;

  private final EdgeLine line = new EdgeLine();
  private final HalfBand halving = new HalfBand(HALVING);
  private final Path phase = new Path();
  private final Path second = new Path();
  private Shape shape = Shape.SAW;
  private double lastOffset;
  private double lastWidth;
  private double width;
  private double master;
  private double masterRate;
  private int frame;

  /** A phase on its way through an interval, by how far it goes in the one before, in it and in the next. */
  private static final class Path {
    double at;
    double before;
    double now;
    double curve;
    double twist;

    void start(double phase, double rate) {
      at = wrapped(phase);
      before = rate;
      now = rate;
    }

    void aim(double next) {
      curve = .5 * (next - before);
      twist = next - 2 * now + before;
    }

    /** Turns from the interval's start to a moment of it. */
    double gone(double moment) {
      double bow = .5 * moment * (moment - 1);
      return moment * now + bow * (curve + twist * (2 * moment - 1) / 6);
    }

    /** Turns a frame at a moment. */
    double rate(double moment) {
      double m = moment - .5;
      return now + curve * m + twist * (.5 * m * m - 1 / 24d);
    }

    /** How the rate changes at a moment. */
    double bend(double moment) {
      return curve + twist * (moment - .5);
    }

    void moveOn(double next) {
      before = now;
      now = next;
    }
  }

  /**
   * Starts so that a phase is heard once {@link AnalogueOscillator#LATENCY} frames are written and dropped, as if it had
   * been sounding before.
   */
  void start(Shape shape, double startPhase, double rate, double startWidth, double masterRate) {
    this.shape = shape;
    line.reset();
    halving.reset();
    phase.start(startPhase - 2 * rate, rate);
    second.start(startPhase - 2 * rate + startWidth, rate);
    lastOffset = 0;
    lastWidth = startWidth;
    width = startWidth;
    master = -2 * masterRate;
    this.masterRate = masterRate;
  }

  /** The phase of what is heard now, as far as nothing modulates it. */
  double heardPhase() {
    double heard = phase.at - (AnalogueOscillator.LATENCY - 2) * phase.now;
    return heard - Math.floor(heard);
  }

  /** Writes the next frame. */
  void next(int frame, double rate, double offset, double widthNow, double masterNow, boolean twice) {
    this.frame = frame;
    double goes = rate + offset - lastOffset;
    double secondGoes = goes + widthNow - lastWidth;
    lastOffset = offset;
    lastWidth = widthNow;
    phase.aim(goes);
    second.aim(secondGoes);
    if (twice) {
      double middle = Elementary.sine(phase.at + phase.gone(.5 - HALVING_REST));
      double end = Elementary.sine(phase.at + phase.gone(1 - HALVING_REST));
      phase.at = wrapped(phase.at + phase.now);
      line.sample(frame - HALVING_DELAY, halving.halve((float) middle, (float) end));
    } else {
      interval(masterNow);
      line.sample(frame, (float) value());
    }
    phase.moveOn(goes);
    second.moveOn(secondGoes);
    width = widthNow;
    masterRate = masterNow;
  }

  private static double wrapped(double phase) {
    return phase - Math.floor(phase);
  }

  private void interval(double masterNow) {
    if (masterNow <= 0 || masterRate <= 0) {
      travel(0, 1);
      return;
    }
    double after = master + masterRate;
    if (after < 1) {
      travel(0, 1);
      master = after;
      return;
    }
    double moment = (1 - master) / masterRate;
    travel(0, moment);
    reset(moment);
    travel(moment, 1);
    master = after - 1;
  }

  private void reset(double moment) {
    double rate = Math.min(.5, Math.max(-.5, phase.rate(moment)));
    double value = value();
    double slope = slope(rate);
    double bend = bend(rate);
    phase.at = 0;
    second.at = wrapped(width);
    double age = 1 - moment;
    line.edge(frame, 0, age, value() - value);
    if (shape == Shape.TRIANGLE || shape == Shape.SINE) {
      line.edge(frame, 1, age, slope(rate) - slope);
    }
    if (shape == Shape.SINE) {
      double step = TWO_PI * rate;
      line.edge(frame, 2, age, -bend);
      line.edge(frame, 3, age, step * step * (slope - slope(rate)));
    }
  }

  private double value() {
    double x = phase.at;
    return switch (shape) {
      case SAW -> 2 * x - 1;
      case SQUARE -> 2 * (x - second.at);
      case TRIANGLE -> x < .25 ? 4 * x : x < .75 ? 2 - 4 * x : 4 * x - 4;
      case SINE -> Elementary.sine(x);
    };
  }

  private double slope(double rate) {
    double x = phase.at;
    return switch (shape) {
      case SAW -> 2 * rate;
      case SQUARE -> 0;
      case TRIANGLE -> x < .25 || x >= .75 ? 4 * rate : -4 * rate;
      case SINE -> TWO_PI * rate * Elementary.cosine(x);
    };
  }

  private double bend(double rate) {
    double step = TWO_PI * rate;
    return shape == Shape.SINE ? -step * step * Elementary.sine(phase.at) : 0;
  }

  private void travel(double from, double to) {
    switch (shape) {
      case SAW -> jumps(phase, from, to, -2);
      case SQUARE -> {
        jumps(phase, from, to, -2);
        jumps(second, from, to, 2);
      }
      case TRIANGLE -> corners(from, to);
      case SINE -> phase.at = wrapped(phase.at + phase.gone(to) - phase.gone(from));
    }
  }

  private void jumps(Path path, double from, double to, double jump) {
    double start = path.at;
    double gone = path.gone(from);
    double end = start + path.gone(to) - gone;
    if (end >= 0 && end < 1) {
      path.at = end;
      return;
    }
    for (int turn = 1; turn <= end; turn++) {
      line.edge(frame, 0, age(path, turn - start + gone, from, to), jump);
    }
    for (int turn = 0; turn > end; turn--) {
      line.edge(frame, 0, age(path, turn - start + gone, from, to), -jump);
    }
    path.at = wrapped(end);
  }

  private void corners(double from, double to) {
    // Corners lie at whole halves, counted from the lower one.
    double start = phase.at + .25;
    double gone = phase.gone(from);
    double end = start + phase.gone(to) - gone;
    int half = (int) Math.floor(2 * start);
    for (int next = half + 1; next <= 2 * end; next++) {
      corner(next, .5 * next - start + gone, from, to);
    }
    for (int next = half; next > 2 * end; next--) {
      corner(next, .5 * next - start + gone, from, to);
    }
    phase.at = wrapped(end - .25);
  }

  private void corner(int half, double way, double from, double to) {
    double age = age(phase, way, from, to);
    double rate = phase.rate(1 - age);
    boolean forward = rate >= 0;
    double turn = (half & 1) == 0 ? 8 : -8;
    line.edge(frame, 1, age, turn * Math.abs(rate));
    line.edge(frame, 2, age, turn * (forward ? phase.bend(1 - age) : -phase.bend(1 - age)));
    line.edge(frame, 3, age, turn * (forward ? phase.twist : -phase.twist));
  }

  /** Frames from the moment at which a path has gone some way, to the interval's end. */
  private static double age(Path path, double way, double from, double to) {
    double moment = way / path.now;
    for (int i = 0; i < 2; i++) {
      moment -= (path.gone(moment) - way) / path.rate(moment);
    }
    // The negation also catches what is no number, where a path stands still.
    return moment >= from && moment <= to ? 1 - moment : !(moment > from) ? 1 - from : 1 - to;
  }

  /** Adds what is ready to {@code out}, and leaves it behind. */
  void deliver(float[] out, int from, int frames, float gain) {
    if (out != null) {
      line.addTo(out, from, frames, gain);
    }
    line.moveOn(frames);
  }
}
