package studio.overdub.ui.view.device.fm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.overdub.app.material.FmShapes;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.device.EnvelopeShape.Point;
import studio.overdub.ui.view.device.Grip;
import studio.overdub.ui.view.device.HandleCurve;
import studio.overdub.ui.view.device.Parameter;

/**
 * What the LFO does to the pitch or to the levels from the moment a key goes down: nothing during its delay, then more
 * and more. Its handle stands where it does all: sideways is the delay, up and down the depth. Event thread only.
 */
public final class LfoCurve implements HandleCurve<Integer> {
  private static final int POINTS = 600;
  private static final double PERIODS = 4;
  private static final double LEAST = .25;
  private static final double MOST_CENTS = 1200;
  private static final double MOST_DECIBELS = 72;
  private static final double DEAD = .006;

  private final FmModel fm;
  private final boolean toPitch;
  private final Parameter delay;
  private final Parameter depth;
  private final Grip grip;
  private final Changes changes = new Changes();
  private boolean held;
  private int chosen;
  private double grabbedSeconds;
  private double grabbedWhole;
  private boolean sideways;

  LfoCurve(FmModel fm, boolean toPitch) {
    this.fm = fm;
    this.toPitch = toPitch;
    delay = fm.parameters("lfo.", "delay").getFirst();
    depth = fm.parameters("lfo.", toPitch ? "pitch" : "amp").getFirst();
    grip = new Grip(fm.device());
  }

  @Override
  public String name() {
    return toPitch ? "LFO to pitch" : "LFO to level";
  }

  @Override
  public String words() {
    return name() + ": " + amount();
  }

  private String amount() {
    if (toPitch) {
      return String.format(Locale.ROOT, "\u00b1%.0f cents", cents((int) grip.value(depth)));
    }
    return sensitivity() == 0
        ? "no operator answers"
        : String.format(Locale.ROOT, "\u2212%.1f dB at most", decibels((int) grip.value(depth)));
  }

  @Override
  public Changes changes() {
    return changes;
  }

  @Override
  public double ground() {
    return toPitch ? .5 : 1;
  }

  @Override
  public boolean heard() {
    return swing((int) grip.value(depth)) > 0;
  }

  private double cents(int depth) {
    return FmShapes.lfoCents(depth, fm.whole("lfo.sensitivity"));
  }

  private double decibels(int depth) {
    return FmShapes.lfoDecibels(depth, sensitivity());
  }

  /** That of the operator which answers most. */
  private int sensitivity() {
    int most = 0;
    for (int op = 0; op < FmModel.OPERATORS; op++) {
      most = Math.max(most, fm.whole(FmModel.prefix(op) + "sensitivity.amp"));
    }
    return most;
  }

  /** How far it swings, 0 to 1 of what the picture has room for: small depths show, by their root. */
  private double swing(int depth) {
    return Math.min(1, Math.sqrt(toPitch ? cents(depth) / MOST_CENTS : decibels(depth) / MOST_DECIBELS));
  }

  private double full() {
    int number = (int) Math.rint(grip.value(delay));
    return FmShapes.lfoDelay(number) + FmShapes.lfoFade(number);
  }

  private double hertz() {
    return FmShapes.lfoHertz(fm.whole("lfo.speed"));
  }

  /** The seconds that the picture is wide. */
  private double whole() {
    return held ? grabbedWhole : Math.max(LEAST, full() + PERIODS / hertz());
  }

  @Override
  public List<Point> line() {
    int number = (int) Math.rint(grip.value(delay));
    double begins = FmShapes.lfoDelay(number);
    double fade = FmShapes.lfoFade(number);
    double whole = whole();
    double swing = swing((int) grip.value(depth));
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < POINTS; i++) {
      double share = i / (POINTS - 1.0);
      double seconds = share * whole;
      double felt = seconds < begins ? 0 : fade == 0 ? 1 : Math.min(1, (seconds - begins) / fade);
      double wave = FmShapes.lfo(fm.whole("lfo.wave"), fm.whole("lfo.speed"), seconds);
      points.add(new Point(share, height(swing * felt, wave)));
    }
    return points;
  }

  private double height(double swing, double wave) {
    return toPitch ? .5 + .5 * swing * wave : 1 - swing * .5 * (1 - wave);
  }

  @Override
  public List<Point> guide() {
    double crest = toPitch ? 1 : -1;
    double swing = height(swing((int) grip.value(depth)), crest);
    double begins = FmShapes.lfoDelay((int) Math.rint(grip.value(delay))) / whole();
    return List.of(
        new Point(0, ground()), new Point(Math.min(1, begins), ground()),
        new Point(Math.min(1, full() / whole()), swing), new Point(1, swing));
  }

  @Override
  public List<Handle<Integer>> handles() {
    double swing = swing((int) grip.value(depth));
    return List.of(new Handle<>(0, Math.min(1, full() / whole()), height(swing, toPitch ? 1 : -1), false));
  }

  @Override
  public Optional<Integer> chosenHandle() {
    return Optional.of(0);
  }

  private Parameter chosenParameter() {
    return chosen == 0 ? delay : depth;
  }

  @Override
  public String describeChosen() {
    return chosen == 0 ? delayed() : depth.label() + " " + depth.format(grip.value(depth)) + ", " + amount();
  }

  private String delayed() {
    return delay.label() + " " + delay.format(grip.value(delay))
        + String.format(Locale.ROOT, ", all after %.2f s", full());
  }

  @Override
  public String describe(Integer handle) {
    return depth.label() + " " + depth.format(grip.value(depth)) + ", " + amount() + ". " + delayed();
  }

  @Override
  public boolean held() {
    return held;
  }

  @Override
  public void grab(Integer handle) {
    grabbedSeconds = full();
    grabbedWhole = whole();
    held = true;
    sideways = false;
    changes.tell();
  }

  @Override
  public void drag(double dx, double y) {
    if (held) {
      double seconds = grabbedSeconds + dx * grabbedWhole;
      // A handle that goes straight up keeps its delay.
      sideways |= Math.abs(dx) > DEAD;
      if (sideways) {
        grip.move(delay, FmShapes.lfoDelayAt(Math.max(0, seconds)));
      }
      grip.move(depth, depthAt(toPitch ? Math.clamp(2 * y - 1, 0, 1) : Math.clamp(1 - y, 0, 1)));
      changes.tell();
    }
  }

  private int depthAt(double swing) {
    int best = 0;
    for (int number = 1; number <= depth.spec().max(); number++) {
      if (Math.abs(swing(number) - swing) < Math.abs(swing(best) - swing)) {
        best = number;
      }
    }
    return best;
  }

  @Override
  public void drop() {
    held = false;
    grip.drop();
    changes.tell();
  }

  @Override
  public void cancel() {
    held = false;
    grip.cancel();
    changes.tell();
  }

  @Override
  public void choose(int by) {
    chosen = Math.clamp(chosen + by, 0, 1);
    grip.another();
    changes.tell();
  }

  @Override
  public void nudge(double steps) {
    grip.step(chosenParameter(), Math.signum(steps) * Math.max(1, Math.abs(steps)));
    changes.tell();
  }

  @Override
  public void reset(Integer handle) {
    grip.reset(List.of(delay, depth));
    changes.tell();
  }

  @Override
  public void resetChosen() {
    grip.reset(List.of(chosenParameter()));
    changes.tell();
  }
}
