package studio.overdub.ui.view.device.synth;

import java.util.Optional;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.device.Grip;
import studio.overdub.ui.view.device.KeyMoved;
import studio.overdub.ui.view.device.Parameter;

/**
 * A period of a low-frequency oscillator, whose points are drawn where its shape is: by a hand, which previews and ends
 * in one step of history, or by keys. Event thread only.
 */
public final class LfoShape implements KeyMoved {
  /** The shape that is drawn, among the choices of wave. */
  private static final int DRAWN = 6;

  private static final int RANDOM = 5;
  private static final int RANDOM_LEVELS = 8;
  private static final double[] EXAMPLE = {.3, -.7, .9, -.2, .55, -.95, .1, .75, .3};
  private static final double KEY = .1;

  private final SynthModel synth;
  private final int n;
  private final String prefix;
  private final Changes changes = new Changes();
  private final Grip grip;
  private int chosen;
  private int last = -1;
  private double lastLevel;

  LfoShape(SynthModel synth, int n) {
    this.synth = synth;
    this.n = n;
    prefix = "lfo" + (n + 1) + ".";
    grip = new Grip(synth.device());
  }

  /** Who wants to hear that it is to be drawn anew. */
  public Changes changes() {
    return changes;
  }

  /** What people call it. */
  public String name() {
    return "LFO " + (n + 1);
  }

  private double value(String id) {
    return synth.value(prefix + id);
  }

  /** Whether its points are what sounds, and are drawn. */
  public boolean drawn() {
    return value("wave") == DRAWN;
  }

  /** How many points make a period. */
  public int steps() {
    return (int) Math.rint(value("steps"));
  }

  private Optional<Parameter> parameter(int point) {
    return synth.device().parameter(prefix + "point" + (point + 1));
  }

  /** A point, 0 first, -1 to 1. */
  public double point(int point) {
    return parameter(point).map(grip::value).orElse(0.0);
  }

  /** The point that keys move. */
  public int chosen() {
    return Math.min(chosen, steps() - 1);
  }

  /** What it is, in words: "Sine, 4.00 Hz", "Drawn, 1/8". */
  public String words() {
    String speed = value("sync") == 0 ? synth.words(prefix + "rate") : synth.words(prefix + "sync");
    return synth.words(prefix + "wave") + ", " + speed;
  }

  /** What a point stands at, in words. */
  public String words(int point) {
    return parameter(point).map(p -> p.label() + ", " + p.format(point(point))).orElse("");
  }

  /**
   * The level, -1 to 1, at a place of the period. Random levels are examples: each note has its own.
   *
   * @param x 0 to 1
   */
  public double level(double x) {
    double at = x + value("phase") * (drawn() ? 0 : 1);
    double phase = at - Math.floor(at);
    return switch ((int) value("wave")) {
      case 0 -> StrictMath.sin(2 * Math.PI * phase);
      case 1 -> phase < .25 ? 4 * phase : phase < .75 ? 2 - 4 * phase : 4 * phase - 4;
      case 2 -> 2 * phase - 1;
      case 3 -> 1 - 2 * phase;
      case 4 -> phase < .5 ? 1 : -1;
      case RANDOM -> {
        int step = Math.min(RANDOM_LEVELS - 1, (int) (x * RANDOM_LEVELS));
        yield between(EXAMPLE[step], EXAMPLE[step + 1], x * RANDOM_LEVELS - step);
      }
      default -> {
        int step = Math.min(steps() - 1, (int) (x * steps()));
        int next = step + 1 < steps() ? step + 1 : value("mode") == 1 ? step : 0;
        yield between(point(step), point(next), x * steps() - step);
      }
    };
  }

  private double between(double from, double to, double way) {
    double w = Math.clamp(way, 0, 1);
    return switch ((int) value("reading")) {
      case 0 -> from;
      case 1 -> from + (to - from) * w;
      default -> from + (to - from) * w * w * (3 - 2 * w);
    };
  }

  /** Whether it moves from 0 up only. */
  public boolean unipolar() {
    return value("unipolar") != 0;
  }

  /** The point at a place of the period, 0 to 1. */
  public int at(double x) {
    return Math.clamp((int) Math.floor(x * steps()), 0, steps() - 1);
  }

  /**
   * Draws: sets the point under the hand, and those it passed by since the last call.
   *
   * @param x 0 to 1
   * @param level -1 to 1
   */
  public void draw(double x, double level) {
    if (!drawn()) {
      return;
    }
    double to = Math.clamp(level, -1, 1);
    int now = at(x);
    int from = last < 0 ? now : last;
    for (int point = Math.min(from, now); point <= Math.max(from, now); point++) {
      double way = from == now ? 1 : (double) (point - from) / (now - from);
      if (point != from || from == now) {
        double drawn = lastLevel + (to - lastLevel) * way;
        parameter(point).ifPresent(p -> grip.move(p, drawn));
      }
    }
    last = now;
    lastLevel = to;
    chosen = now;
    changes.tell();
  }

  @Override
  public boolean held() {
    return last >= 0;
  }

  /** Ends drawing: one step of history. */
  public void drop() {
    last = -1;
    grip.drop();
    changes.tell();
  }

  @Override
  public void cancel() {
    last = -1;
    grip.cancel();
    grip.another();
    changes.tell();
  }

  @Override
  public void resetChosen() {
    level(chosen());
  }

  /** Puts a point on the middle line. */
  public void level(int point) {
    grip.another();
    parameter(point).ifPresent(p -> grip.set(p, 0));
    grip.another();
    changes.tell();
  }

  @Override
  public void across(double steps) {
    chosen = Math.clamp(chosen() + (int) Math.signum(steps), 0, steps() - 1);
    grip.another();
    changes.tell();
  }

  @Override
  public void nudge(double steps) {
    if (drawn()) {
      int point = chosen();
      double to = Math.clamp(point(point) + steps * KEY, -1, 1);
      parameter(point).ifPresent(p -> grip.set(p, to));
      changes.tell();
    }
  }
}
