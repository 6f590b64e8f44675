package studio.overdub.dsp.osc;

import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.HalfBand;
import studio.overdub.dsp.osc.AnalogueOscillator.Shape;

/**
 * Classic shapes whose edges may come at any moment: phases are followed between the frames, and every jump and corner is
 * smoothed by {@link BandLimit}. Between two frames a phase moves in a cubic through its four neighbours. Triangles and
 * sines run at twice the sample rate, for their jumps have all derivatives, of which few are smoothed.
 *
 * <p>What goes in is heard {@link #latency} frames later. One thread at a time.
 */
final class EdgedOscillator {
  private static final double TWO_PI = 6.283185307179586;
  private static final float[] HALVING = HalfBand.design(8, .02);
  // The half-band's delay at low frequencies, in frames, and what it lacks of it.
  private static final int HALVING_DELAY = 2;
  private static final double HALVING_REST = .455;

  private static final double NEVER = 4;

  private final EdgeLine line = new EdgeLine(BandLimit.PLAIN, EdgeLine.LONGEST);
  private final EdgeLine fine = new EdgeLine(BandLimit.FINE, 2 * EdgeLine.LONGEST);
  private final HalfBand halving = new HalfBand(HALVING);
  private final HalfSteps halves = new HalfSteps();
  private final Path phase = new Path();
  private final Path second = new Path();
  private Shape shape = Shape.SAW;
  private boolean twice;
  private double lastOffset;
  private double lastWidth;
  private double width;
  private double master;
  private double masterRate;
  private double goes;
  private EdgeLine into = line;
  private int place;

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

    /** Turns an interval at a moment. */
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
   * Starts so that a phase is heard once {@link #latency} frames are written and dropped, as if it had
   * been sounding before.
   */
  void start(Shape shape, double startPhase, double rate, double startWidth, double masterRate) {
    this.shape = shape;
    line.reset();
    fine.reset();
    halving.reset();
    twice = shape == Shape.TRIANGLE || shape == Shape.SINE;
    halves.start(rate);
    goes = rate;
    phase.start(startPhase - late() * rate, twice ? .5 * rate : rate);
    second.start(startPhase - late() * rate + startWidth, rate);
    lastOffset = 0;
    lastWidth = startWidth;
    width = startWidth;
    master = -late() * masterRate;
    this.masterRate = masterRate;
  }

  /** Frames from what goes in to what is heard. */
  int latency() {
    return BandLimit.HALF + 1 + (twice ? HALVING_DELAY + HalfSteps.AHEAD : 0);
  }

  /** Frames from what goes in to the interval's start, and what more makes the latency whole. */
  private double late() {
    return twice ? 2 + HalfSteps.AHEAD + HALVING_REST : 2;
  }

  /** The phase of what is heard now, as far as nothing modulates it. */
  double heardPhase() {
    double heard = phase.at - (latency() - late()) * goes;
    return heard - Math.floor(heard);
  }

  /** Writes the next frame. */
  void next(int frame, double rate, double offset, double widthNow, double masterNow) {
    goes = rate + offset - lastOffset;
    lastOffset = offset;
    double moment = resetMoment(masterNow);
    if (twice) {
      halves.add(goes);
      into = fine;
      interval(2 * frame, halves.first(), 2 * moment);
      interval(2 * frame + 1, halves.second(), 2 * moment - 1);
      line.ready(frame, halving.halve(fine.at(2 * frame), fine.at(2 * frame + 1)));
    } else {
      double secondGoes = goes + widthNow - lastWidth;
      second.aim(secondGoes);
      into = line;
      interval(frame, goes, moment);
      second.moveOn(secondGoes);
    }
    lastWidth = widthNow;
    width = widthNow;
    masterRate = masterNow;
  }

  /** Writes the next sample, of half a frame or a whole one, by how far the phase goes in the one behind it. */
  private void interval(int at, double next, double reset) {
    place = at;
    phase.aim(next);
    if (reset > 0 && reset <= 1) {
      travel(0, reset);
      reset(reset);
      travel(reset, 1);
    } else {
      travel(0, 1);
    }
    into.sample(at, (float) value());
    phase.moveOn(next);
  }

  private static double wrapped(double phase) {
    return phase - Math.floor(phase);
  }

  /** Moves the master through the interval; the moment at which it starts anew, or one beyond if it does not. */
  private double resetMoment(double masterNow) {
    if (masterNow <= 0 || masterRate <= 0) {
      return NEVER;
    }
    double before = master;
    master = before + masterRate;
    if (master < 1) {
      return NEVER;
    }
    master -= 1;
    return (1 - before) / masterRate;
  }

  private void reset(double moment) {
    double rate = Math.min(.5, Math.max(-.5, phase.rate(moment)));
    double value = value();
    double slope = slope(rate);
    double bend = bend(rate);
    phase.at = 0;
    second.at = wrapped(width);
    edge(0, moment, value() - value);
    if (shape == Shape.TRIANGLE || shape == Shape.SINE) {
      edge(1, moment, slope(rate) - slope);
    }
    if (shape == Shape.SINE) {
      double step = TWO_PI * rate;
      edge(2, moment, -bend);
      edge(3, moment, step * step * (slope - slope(rate)));
    }
  }

  private void edge(int order, double moment, double jump) {
    into.edge(place, order, 1 - moment, jump);
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
      case SINE -> phase.at = wrapped(phase.at + (to == 1 ? phase.now : phase.gone(to)) - phase.gone(from));
    }
  }

  private void jumps(Path path, double from, double to, double jump) {
    double start = path.at;
    double gone = from == 0 ? 0 : path.gone(from);
    double end = start + (to == 1 ? path.now : path.gone(to)) - gone;
    if (end >= 0 && end < 1) {
      path.at = end;
      return;
    }
    for (int turn = 1; turn <= end; turn++) {
      edge(0, moment(path, turn - start + gone, from, to), jump);
    }
    for (int turn = 0; turn > end; turn--) {
      edge(0, moment(path, turn - start + gone, from, to), -jump);
    }
    path.at = wrapped(end);
  }

  private void corners(double from, double to) {
    // Corners lie at whole halves, counted from the lower one.
    double start = phase.at + .25;
    double gone = from == 0 ? 0 : phase.gone(from);
    double end = start + (to == 1 ? phase.now : phase.gone(to)) - gone;
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
    double moment = moment(phase, way, from, to);
    double rate = phase.rate(moment);
    boolean forward = rate >= 0;
    double turn = (half & 1) == 0 ? 8 : -8;
    edge(1, moment, turn * Math.abs(rate));
    edge(2, moment, turn * (forward ? phase.bend(moment) : -phase.bend(moment)));
    edge(3, moment, turn * (forward ? phase.twist : -phase.twist));
  }

  /** The moment at which a path has gone some way. */
  private static double moment(Path path, double way, double from, double to) {
    double moment = way / path.now;
    for (int i = 0; i < 2; i++) {
      moment -= (path.gone(moment) - way) / path.rate(moment);
    }
    // The negation also catches what is no number, where a path stands still.
    return moment >= from && moment <= to ? moment : !(moment > from) ? from : to;
  }

  /** Adds what is ready to {@code out}, and leaves it behind. */
  void deliver(float[] out, int from, int frames, float gain) {
    if (out != null) {
      line.addTo(out, from, frames, gain);
    }
    line.moveOn(frames);
    fine.moveOn(2 * frames);
  }
}
