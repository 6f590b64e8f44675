package studio.overdub.instruments.synth;

import java.util.Arrays;
import studio.overdub.device.ParamSpec;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;

/** Where the parameters stand now, on their way to where they were set, and what the matrix does with them. */
final class Patch {
  private static final double GLIDE_SECONDS = .008;
  private static final double CLOSE = 1e-5;
  private static final boolean[] JUMPS = jumps();

  final double sampleRate;

  private final double[] fresh;
  private final double[] goal;
  private final double[] now;
  private final double factor;
  private final Matrix matrix = new Matrix();
  private boolean moving;
  private int version = 1;

  Patch(double[] values, double sampleRate) {
    this.sampleRate = sampleRate;
    factor = Elementary.approach(GLIDE_SECONDS * sampleRate / ControlGrid.FRAMES);
    fresh = values.clone();
    goal = values.clone();
    now = values.clone();
    matrix.compile(now);
  }

  /** Which parameters are counts or choices, that do not glide. */
  private static boolean[] jumps() {
    boolean[] jumps = new boolean[SynthParams.ALL.size()];
    for (int i = 0; i < jumps.length; i++) {
      jumps[i] = SynthParams.ALL.get(i).stepped();
    }
    jumps[SynthParams.UNISON_VOICES] = true;
    jumps[SynthParams.LIMIT] = true;
    for (int n = 0; n < SynthParams.LFOS; n++) {
      Arrays.fill(jumps, SynthParams.lfo(n) + LfoParams.STEPS, SynthParams.lfo(n) + LfoParams.COUNT, true);
    }
    return jumps;
  }

  /** As it was made. */
  void reset() {
    System.arraycopy(fresh, 0, goal, 0, goal.length);
    settle();
    matrix.compile(now);
  }

  /** Sets where a parameter goes. */
  void set(int index, double value) {
    if (index >= goal.length) {
      return;
    }
    ParamSpec spec = SynthParams.ALL.get(index);
    goal[index] = spec.clamp(value);
    if (JUMPS[index]) {
      now[index] = goal[index];
      version++;
      if (index >= SynthParams.slot(0)) {
        matrix.compile(now);
      }
    } else {
      moving = true;
    }
  }

  /** Jumps to where the parameters were going; for when nothing sounds. */
  void settle() {
    System.arraycopy(goal, 0, now, 0, now.length);
    moving = false;
    version++;
  }

  /** Moves on by one cell of the grid. */
  void tick() {
    if (!moving) {
      return;
    }
    moving = false;
    for (int i = 0; i < now.length; i++) {
      double way = goal[i] - now[i];
      if (way == 0) {
        continue;
      }
      boolean there = Math.abs(way) <= CLOSE * (Math.abs(goal[i]) + CLOSE);
      now[i] = there ? goal[i] : now[i] + factor * way;
      moving |= !there;
    }
    version++;
  }

  /** Changes whenever a value or the matrix does. */
  int version() {
    return version;
  }

  /** Where all parameters stand, without modulation. Not to be changed. */
  double[] values() {
    return now;
  }

  /** Where all parameters were set. Not to be changed. */
  double[] goals() {
    return goal;
  }

  Matrix matrix() {
    return matrix;
  }

  double get(int index) {
    return now[index];
  }

  boolean mono() {
    return now[SynthParams.MODE] > 0;
  }

  boolean legato() {
    return now[SynthParams.MODE] == 2;
  }
}
