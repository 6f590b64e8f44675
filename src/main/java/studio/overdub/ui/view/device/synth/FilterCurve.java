package studio.overdub.ui.view.device.synth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.overdub.app.material.SynthShapes;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.device.Grip;
import studio.overdub.ui.view.device.Handles;
import studio.overdub.ui.view.device.Parameter;

/**
 * What a filter lets through, and the point on it that moves cutoff and resonance: by a hand, which previews and ends
 * in one step of history, or by keys. Event thread only.
 */
public final class FilterCurve implements Handles<String> {
  /** The frequency at the left of the picture, in hertz. */
  public static final double LOWEST = 20;

  /** The frequency at its right. */
  public static final double HIGHEST = 20000;

  private static final int POINTS = 160;
  private static final String POINT = "point";

  private final SynthModel synth;
  private final SynthShapes shapes;
  private final int n;
  private final String prefix;
  private final Changes changes = new Changes();
  private final Grip grip;
  private double grabbedX;
  private boolean held;

  FilterCurve(SynthModel synth, SynthShapes shapes, int n) {
    this.synth = synth;
    this.shapes = shapes;
    this.n = n;
    prefix = "filter" + (n + 1) + ".";
    grip = new Grip(synth.device());
  }

  @Override
  public Changes changes() {
    return changes;
  }

  /** What screen readers call it. */
  public String name() {
    return "Response of filter " + (n + 1);
  }

  private Optional<Parameter> parameter(String id) {
    return synth.device().parameter(prefix + id);
  }

  private double value(String id) {
    return parameter(id).map(grip::value).orElse(0.0);
  }

  /** Whether it filters at all. */
  public boolean on() {
    return value("type") > 0;
  }

  /** The response in decibels at frequencies that step evenly by ratio from {@link #LOWEST} to {@link #HIGHEST}. */
  public double[] decibels() {
    return shapes.response(
        synth.words(prefix + "type"), value("cutoff"), value("resonance"), value("morph"), LOWEST, HIGHEST, POINTS);
  }

  /** Where the point stands: the cutoff, 0 left to 1 right. */
  public double x() {
    return travel("cutoff");
  }

  /** How high it stands: the resonance, 0 to 1. */
  public double y() {
    return travel("resonance");
  }

  private double travel(String id) {
    return parameter(id).map(p -> p.toTravel(value(id))).orElse(0.0);
  }

  /** What it stands at, in words: "Ladder 24, 1.20 kHz, 40 %". */
  public String words() {
    String type = synth.words(prefix + "type");
    return on()
        ? type + ", " + format("cutoff") + ", " + format("resonance")
        : type;
  }

  private String format(String id) {
    return parameter(id).map(p -> p.format(value(id))).orElse("");
  }

  @Override
  public List<Handle<String>> handles() {
    return List.of(new Handle<>(POINT, x(), y(), false));
  }

  @Override
  public Optional<String> chosenHandle() {
    return Optional.of(POINT);
  }

  @Override
  public String describe(String handle) {
    return words();
  }

  @Override
  public String describeChosen() {
    return words();
  }

  @Override
  public void grab(String handle) {
    grabbedX = x();
    held = true;
  }

  @Override
  public boolean held() {
    return held;
  }

  @Override
  public void drag(double dx, double y) {
    if (held) {
      move("cutoff", grabbedX + dx);
      move("resonance", y);
      changes.tell();
    }
  }

  private void move(String id, double travel) {
    parameter(id).ifPresent(p -> grip.move(p, p.fromTravel(Math.clamp(travel, 0, 1))));
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
    grip.another();
    changes.tell();
  }

  @Override
  public void across(double steps) {
    step("cutoff", steps);
  }

  @Override
  public void nudge(double steps) {
    step("resonance", steps);
  }

  private void step(String id, double steps) {
    parameter(id).ifPresent(p -> grip.step(p, steps));
    changes.tell();
  }

  @Override
  public void reset(String handle) {
    resetChosen();
  }

  @Override
  public void resetChosen() {
    grip.reset(Stream.of("cutoff", "resonance").flatMap(id -> parameter(id).stream()).toList());
    changes.tell();
  }
}
