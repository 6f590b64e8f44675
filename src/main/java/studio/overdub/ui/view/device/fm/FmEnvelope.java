package studio.overdub.ui.view.device.fm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import studio.overdub.app.material.FmEnvelopes;
import studio.overdub.app.material.FmEnvelopes.Leg;
import studio.overdub.app.material.FmShapes;
import studio.overdub.app.material.Tone;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.device.EnvelopeShape.Point;
import studio.overdub.ui.view.device.Grip;
import studio.overdub.ui.view.device.HandleCurve;
import studio.overdub.ui.view.device.Parameter;

/**
 * An envelope of four rates and four levels as it moves. Each corner moves a rate sideways and a level up and down; by
 * keys each of the eight numbers for itself. Longer legs take more room, though not in proportion. Event thread only.
 */
public final class FmEnvelope implements HandleCurve<Integer> {
  private static final int LEGS = 4;
  private static final int RELEASE = 3;
  private static final double HELD = 1.2;
  private static final double LEAST = .35;
  private static final double SHORT = .02;
  private static final double DEAD = .006;

  private final FmModel fm;
  private final String name;
  private final boolean pitch;
  private final List<Parameter> rates;
  private final List<Parameter> levels;
  private final IntSupplier scaling;
  private final Grip grip;
  private final Changes changes = new Changes();
  private int held = -1;
  private int chosen;
  private List<Leg> grabbed = List.of();
  private boolean sideways;

  private FmEnvelope(FmModel fm, String name, boolean pitch, String prefix, IntSupplier scaling) {
    this.fm = fm;
    this.name = name;
    this.pitch = pitch;
    this.scaling = scaling;
    rates = fm.parameters(prefix, "rate1", "rate2", "rate3", "rate4");
    levels = fm.parameters(prefix, "level1", "level2", "level3", "level4");
    grip = new Grip(fm.device());
  }

  static FmEnvelope ofOperator(FmModel fm, int operator) {
    String prefix = FmModel.prefix(operator);
    return new FmEnvelope(
        fm, "Envelope of operator " + (operator + 1), false, prefix,
        () -> FmShapes.rateScaling(Tone.KEY, fm.whole(prefix + "scaling.rate")));
  }

  static FmEnvelope ofPitch(FmModel fm) {
    return new FmEnvelope(fm, "Pitch envelope", true, "pitch.", () -> 0);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Changes changes() {
    return changes;
  }

  @Override
  public double ground() {
    return pitch ? .5 : 0;
  }

  @Override
  public boolean heard() {
    return !pitch || levels.stream().anyMatch(p -> grip.value(p) != p.defaultValue());
  }

  private int[] numbers(List<Parameter> parameters) {
    return parameters.stream().mapToInt(p -> (int) Math.rint(grip.value(p))).toArray();
  }

  private List<Leg> legs() {
    return pitch
        ? FmEnvelopes.pitchEnvelope(numbers(rates), numbers(levels))
        : FmEnvelopes.operatorEnvelope(numbers(rates), numbers(levels), scaling.getAsInt());
  }

  private static double room(double seconds) {
    return LEAST + Math.log1p(seconds / SHORT);
  }

  private static double seconds(double room) {
    return SHORT * Math.expm1(Math.max(0, room - LEAST));
  }

  private static double total(List<Leg> legs) {
    return HELD + legs.stream().mapToDouble(leg -> room(leg.seconds())).sum();
  }

  /** What fills the picture: while a hand moves a corner, what did when it took hold, so that it stays in the hand. */
  private double whole(List<Leg> legs) {
    return total(held >= 0 ? grabbed : legs);
  }

  @Override
  public List<Point> line() {
    List<Leg> legs = legs();
    double whole = whole(legs);
    List<Point> points = new ArrayList<>();
    double at = 0;
    for (int i = 0; i < LEGS; i++) {
      Leg leg = legs.get(i);
      at += i == RELEASE ? HELD : 0;
      double width = room(leg.seconds());
      for (int k = 0; k < leg.heights().length; k++) {
        points.add(new Point((at + width * k / (leg.heights().length - 1)) / whole, leg.heights()[k]));
      }
      at += width;
    }
    return points;
  }

  @Override
  public List<Handle<Integer>> handles() {
    List<Leg> legs = legs();
    double whole = whole(legs);
    List<Handle<Integer>> handles = new ArrayList<>();
    double at = 0;
    for (int i = 0; i < LEGS; i++) {
      at += room(legs.get(i).seconds()) + (i == RELEASE ? HELD : 0);
      handles.add(new Handle<>(i, at / whole, legs.get(i).end(), false));
    }
    return handles;
  }

  @Override
  public Optional<Integer> chosenHandle() {
    return Optional.of(held >= 0 ? held : chosen / 2);
  }

  private Parameter chosenParameter() {
    return (chosen % 2 == 0 ? rates : levels).get(chosen / 2);
  }

  @Override
  public String describeChosen() {
    return describe(chosenParameter()) + (chosen % 2 == 0 ? ", " + time(chosen / 2) : "");
  }

  @Override
  public String describe(Integer handle) {
    return describe(rates.get(handle)) + ", " + describe(levels.get(handle)) + ", " + time(handle);
  }

  private String describe(Parameter parameter) {
    return parameter.label() + " " + parameter.format(grip.value(parameter));
  }

  private String time(int leg) {
    double seconds = legs().get(leg).seconds();
    return seconds < 1
        ? String.format(Locale.ROOT, seconds < .01 ? "%.1f ms" : "%.0f ms", seconds * 1000)
        : String.format(Locale.ROOT, seconds < 10 ? "%.2f s" : "%.0f s", seconds);
  }

  @Override
  public boolean held() {
    return held >= 0;
  }

  @Override
  public void grab(Integer handle) {
    grabbed = legs();
    held = handle;
    sideways = false;
    chosen = 2 * handle;
    changes.tell();
  }

  @Override
  public void drag(double dx, double y) {
    if (held < 0) {
      return;
    }
    grip.move(levels.get(held), pitch ? FmEnvelopes.pitchLevelAt(y) : FmEnvelopes.levelAt(y));
    // A corner that goes straight up keeps its rate.
    sideways |= Math.abs(dx) > DEAD;
    if (sideways) {
      double by = dx * total(grabbed);
      moveRate(seconds(room(grabbed.get(held).seconds()) + by));
    }
    changes.tell();
  }

  private void moveRate(double seconds) {
    int[] numbers = numbers(levels);
    int from = numbers[held == 0 ? RELEASE : held - 1];
    int to = numbers[held];
    if (!pitch) {
      grip.move(rates.get(held), FmEnvelopes.rate(seconds, from, to, scaling.getAsInt()));
    } else if (from != to) {
      grip.move(rates.get(held), FmEnvelopes.pitchRate(seconds, from, to));
    }
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
    chosen = Math.clamp(chosen + by, 0, 2 * LEGS - 1);
    grip.another();
    changes.tell();
  }

  @Override
  public void nudge(double steps) {
    // Whole numbers know no finer step.
    grip.step(chosenParameter(), Math.signum(steps) * Math.max(1, Math.abs(steps)));
    changes.tell();
  }

  @Override
  public void reset(Integer handle) {
    grip.reset(List.of(rates.get(handle), levels.get(handle)));
    changes.tell();
  }

  @Override
  public void resetChosen() {
    grip.reset(List.of(chosenParameter()));
    changes.tell();
  }
}
