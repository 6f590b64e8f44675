package studio.overdub.instruments.sfz;

import studio.overdub.dsp.Elementary;
import studio.overdub.soundfont.sfz.EgSpec;

/** A multi-stage envelope: from point to point, waiting at one for the release of the key. Audio thread. */
final class PointEnvelope {
  private EgSpec spec;
  private int point;
  private double elapsed;
  private double from;
  private double level;
  private double rate;
  private boolean released;
  private boolean waiting;

  /** Starts from 0 towards the first point. */
  void start(EgSpec spec, double[] slots, double sampleRate) {
    this.spec = spec;
    rate = sampleRate;
    point = 0;
    elapsed = 0;
    from = 0;
    level = 0;
    released = false;
    waiting = false;
    advance(slots, 0);
  }

  EgSpec spec() {
    return spec;
  }

  /** Moves on by some frames; times and levels may move meanwhile. */
  void advance(double[] slots, int frames) {
    elapsed += frames;
    int last = spec.points() - 1;
    for (int guard = 0; guard <= spec.points(); guard++) {
      double time = slots[spec.times()[point]] * rate;
      if (waiting) {
        level = slots[spec.levels()[point]];
        return;
      }
      if (elapsed < time) {
        double x = elapsed / time;
        double to = slots[spec.levels()[point]];
        level = from + (to - from) * bent(x, point == 0 ? 0 : slots[spec.shapes()[point - 1]]);
        return;
      }
      elapsed -= Math.max(0, time);
      from = slots[spec.levels()[point]];
      level = from;
      if (point == spec.sustain() && !released) {
        if (spec.loop() < 0) {
          waiting = true;
          return;
        }
        point = spec.loop();
      } else if (point == last) {
        waiting = true;
        return;
      } else {
        point++;
      }
    }
  }

  private static double bent(double x, double shape) {
    if (shape == 0 || shape == 1 || x <= 0) {
      return x;
    }
    return shape > 0
        ? Elementary.exp2(shape * Elementary.log2(x))
        : 1 - (x >= 1 ? 0 : Elementary.exp2(-shape * Elementary.log2(1 - x)));
  }

  /** Goes on from where it is to the points behind the sustain. */
  void release() {
    if (!released) {
      released = true;
      from = level;
      if (waiting && point < spec.points() - 1 || point <= spec.sustain()) {
        point = Math.min(spec.points() - 1, spec.sustain() + 1);
        waiting = point == spec.sustain();
        elapsed = 0;
      }
    }
  }

  double level() {
    return level;
  }

  /** Whether it stands at its last point for good. */
  boolean isDone() {
    return waiting && released && point == spec.points() - 1 && level <= 0;
  }
}
