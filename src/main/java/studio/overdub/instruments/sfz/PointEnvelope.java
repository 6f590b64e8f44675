package studio.overdub.instruments.sfz;

import studio.overdub.dsp.Elementary;
import studio.overdub.soundfont.sfz.Curve;
import studio.overdub.soundfont.sfz.EgSpec;

/**
 * A multi-stage envelope: from point to point, waiting at one for the release of the key; or one that follows the level
 * of its voice. Audio thread.
 */
final class PointEnvelope {
  private EgSpec spec;
  private int point;
  private double elapsed;
  private double stage;
  private double from;
  private double level;
  private double rate;
  private int loopsLeft;
  private boolean released;
  private boolean waiting;

  /** Starts from 0 towards the first point. */
  void start(EgSpec spec, double[] slots, double sampleRate) {
    this.spec = spec;
    rate = sampleRate;
    elapsed = 0;
    from = 0;
    level = 0;
    released = false;
    waiting = false;
    loopsLeft = spec.loops() == 0 ? Integer.MAX_VALUE : spec.loops();
    goTo(0, slots);
    advance(slots, 0, 0);
  }

  EgSpec spec() {
    return spec;
  }

  private void goTo(int next, double[] slots) {
    point = next;
    stage = time(slots);
  }

  /** The frames that the stage to the next point takes. */
  private double time(double[] slots) {
    return slots[spec.times()[point]] * rate;
  }

  /** Moves on by some frames, in which the voice's level had this peak. */
  void advance(double[] slots, int frames, double peak) {
    if (spec.follower() != null) {
      follow(frames, peak);
      return;
    }
    elapsed += frames;
    for (int guard = 0; guard <= spec.points(); guard++) {
      if (waiting) {
        level = slots[spec.levels()[point]];
        return;
      }
      stage = spec.dynamic() ? time(slots) : stage;
      if (elapsed < stage) {
        double to = slots[spec.levels()[point]];
        level = from + (to - from) * way(elapsed / stage, slots);
        return;
      }
      elapsed -= Math.max(0, stage);
      from = slots[spec.levels()[point]];
      level = from;
      if (!next(slots)) {
        return;
      }
    }
  }

  /** Goes to the next point; false where it waits at this one. */
  private boolean next(double[] slots) {
    boolean holds = point == spec.sustain() && !released;
    if (holds && spec.loop() >= 0 && loopsLeft > 0) {
      loopsLeft -= loopsLeft == Integer.MAX_VALUE ? 0 : 1;
      goTo(spec.loop(), slots);
      return true;
    }
    if (holds || point == spec.points() - 1) {
      waiting = true;
      return false;
    }
    goTo(point + 1, slots);
    return true;
  }

  private void follow(int frames, double peak) {
    EgSpec.Follower follower = spec.follower();
    double seconds = peak > level ? follower.attack() : follower.release();
    double least = follower.hertz() > 0 ? 1 / (2 * Math.PI * follower.hertz()) : 0;
    level += (peak - level) * Elementary.approach(Math.max(seconds, least) * rate / Math.max(1, frames));
  }

  private double way(double x, double[] slots) {
    Curve curve = spec.curves()[point];
    return curve != null ? curve.at(x) : bent(x, point == 0 ? 0 : slots[spec.shapes()[point - 1]]);
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
  void release(double[] slots) {
    if (!released) {
      released = true;
      from = level;
      if (waiting && point < spec.points() - 1 || point <= spec.sustain()) {
        goTo(Math.min(spec.points() - 1, spec.sustain() + 1), slots);
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
