package studio.overdub.ui.view.device.fm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.overdub.app.material.FmShapes;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.KeyNames;
import studio.overdub.ui.view.device.EnvelopeShape.Point;
import studio.overdub.ui.view.device.Grip;
import studio.overdub.ui.view.device.HandleCurve;
import studio.overdub.ui.view.device.Parameter;

/**
 * How much louder or softer an operator becomes over the keys: a breakpoint, and to each side of it a line or a curve
 * that falls or rises. Event thread only.
 */
public final class LevelScaling implements HandleCurve<Integer> {
  private static final int LOWEST_KEY = 12;
  private static final int HIGHEST_KEY = 120;
  private static final double DECIBELS = 48;
  private static final int LINE_REACH = 24;
  private static final int CURVE_REACH = 51;
  private static final double FLAT = .7;
  private static final int RISING = 2;
  private static final int CURVES = 3;
  private static final int LEFT = 0;
  private static final int BREAK = 1;
  private static final int RIGHT = 2;

  private final int operator;
  private final List<Parameter> depths;
  private final List<Parameter> curves;
  private final Parameter breakpoint;
  private final List<Parameter> inTurn;
  private final Grip grip;
  private final Changes changes = new Changes();
  private int held = -1;
  private int chosen;
  private int grabbedKey;

  LevelScaling(FmModel fm, int operator) {
    this.operator = operator;
    String prefix = FmModel.prefix(operator) + "scaling.";
    depths = fm.parameters(prefix, "left", "right");
    curves = fm.parameters(prefix, "leftcurve", "rightcurve");
    breakpoint = fm.parameters(prefix, "breakpoint").getFirst();
    inTurn = List.of(depths.getFirst(), curves.getFirst(), breakpoint, depths.getLast(), curves.getLast());
    grip = new Grip(fm.device());
  }

  @Override
  public String name() {
    return "Level over the keys, operator " + (operator + 1);
  }

  @Override
  public String words() {
    return heard() ? "Level over the keys" : "Level over the keys: all alike";
  }

  @Override
  public Changes changes() {
    return changes;
  }

  @Override
  public double ground() {
    return .5;
  }

  @Override
  public boolean heard() {
    return depths.stream().anyMatch(p -> whole(p) > 0);
  }

  @Override
  public List<Double> uprights() {
    List<Double> octaves = new ArrayList<>();
    for (int key = LOWEST_KEY + 12; key < HIGHEST_KEY; key += 12) {
      octaves.add(x(key));
    }
    return octaves;
  }

  private int whole(Parameter parameter) {
    return (int) Math.rint(grip.value(parameter));
  }

  private static double x(int key) {
    return (key - LOWEST_KEY) / (double) (HIGHEST_KEY - LOWEST_KEY);
  }

  /** The decibels that the level changes by at a key. */
  public double decibels(int key) {
    return FmShapes.levelScaling(
        key, whole(breakpoint), new int[] {whole(depths.getFirst()), whole(depths.getLast())},
        new int[] {whole(curves.getFirst()), whole(curves.getLast())});
  }

  private double y(int key) {
    return Math.clamp(.5 + decibels(key) / (2 * DECIBELS), 0, 1);
  }

  @Override
  public List<Point> line() {
    List<Point> points = new ArrayList<>();
    for (int key = LOWEST_KEY; key <= HIGHEST_KEY; key++) {
      points.add(new Point(x(key), y(key)));
    }
    return points;
  }

  /** The key over which the handle of a side stands. */
  private int key(int handle) {
    int middle = FmShapes.breakpointKey(whole(breakpoint));
    if (handle == BREAK) {
      return middle;
    }
    int curve = whole(curves.get(handle / 2));
    int reach = curve == 0 || curve == CURVES ? LINE_REACH : CURVE_REACH;
    return Math.clamp(handle == LEFT ? middle - reach : middle + reach, LOWEST_KEY, HIGHEST_KEY);
  }

  @Override
  public List<Handle<Integer>> handles() {
    List<Handle<Integer>> handles = new ArrayList<>();
    for (int handle = LEFT; handle <= RIGHT; handle++) {
      handles.add(new Handle<>(handle, x(key(handle)), y(key(handle)), false));
    }
    return handles;
  }

  @Override
  public Optional<Integer> chosenHandle() {
    return Optional.of(held >= 0 ? held : chosen < 2 ? LEFT : chosen == 2 ? BREAK : RIGHT);
  }

  @Override
  public String describeChosen() {
    return describe(inTurn.get(chosen));
  }

  private String describe(Parameter parameter) {
    return parameter.label() + " " + parameter.format(grip.value(parameter));
  }

  @Override
  public String describe(Integer handle) {
    if (handle == BREAK) {
      return describe(breakpoint);
    }
    int key = key(handle);
    return describe(depths.get(handle / 2)) + ", "
        + String.format(Locale.ROOT, "%+.1f dB at ", decibels(key)).replace('-', '\u2212')
        + KeyNames.of(key, Optional.empty());
  }

  @Override
  public boolean held() {
    return held >= 0;
  }

  @Override
  public void grab(Integer handle) {
    held = handle;
    grabbedKey = key(handle);
    chosen = handle == LEFT ? 0 : handle == BREAK ? 2 : CURVES;
    changes.tell();
  }

  @Override
  public void drag(double dx, double y) {
    if (held == BREAK) {
      double key = grabbedKey + dx * (HIGHEST_KEY - LOWEST_KEY);
      grip.move(breakpoint, Math.rint(key) - FmShapes.breakpointKey(0));
    } else if (held >= 0) {
      bend(held / 2, (Math.clamp(y, 0, 1) - .5) * 2 * DECIBELS);
    }
    changes.tell();
  }

  /** Lets a side fall or rise, as a line or a curve as it did, so far at its handle. */
  private void bend(int side, double decibels) {
    int curve = whole(curves.get(side));
    boolean turned = curve >= RISING != decibels > 0 && Math.abs(decibels) > FLAT;
    int next = turned ? CURVES - curve : curve;
    grip.move(curves.get(side), next);
    int keys = Math.abs(key(2 * side) - key(BREAK));
    boolean flat = Math.abs(decibels) <= FLAT || next >= RISING != decibels > 0;
    grip.move(depths.get(side), flat ? 0 : FmShapes.scalingDepth(decibels, keys, next));
  }

  @Override
  public void drop() {
    held = -1;
    grip.drop();
    changes.tell();
  }

  @Override
  public void cancel() {
    held = -1;
    grip.cancel();
    changes.tell();
  }

  @Override
  public void choose(int by) {
    chosen = Math.clamp(chosen + by, 0, inTurn.size() - 1);
    grip.another();
    changes.tell();
  }

  @Override
  public void nudge(double steps) {
    Parameter parameter = inTurn.get(chosen);
    double whole = Math.signum(steps) * Math.max(1, Math.abs(steps));
    if (curves.contains(parameter)) {
      grip.set(parameter, grip.value(parameter) + whole);
    } else {
      grip.step(parameter, whole);
    }
    changes.tell();
  }

  @Override
  public void reset(Integer handle) {
    grip.reset(handle == BREAK ? List.of(breakpoint) : List.of(depths.get(handle / 2), curves.get(handle / 2)));
    changes.tell();
  }

  @Override
  public void resetChosen() {
    grip.reset(List.of(inTurn.get(chosen)));
    changes.tell();
  }
}
