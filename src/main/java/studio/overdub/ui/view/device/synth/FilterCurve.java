package studio.overdub.ui.view.device.synth;

import java.util.Optional;
import java.util.stream.Stream;
import studio.overdub.app.material.SynthShapes;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.device.Grip;
import studio.overdub.ui.view.device.Parameter;

/**
 * What a filter lets through, and the point on it that moves cutoff and resonance: by a hand, which previews and ends in
 * one step of history, or by keys. Event thread only.
 */
public final class FilterCurve {
  /** The frequency at the left of the picture, in hertz. */
  public static final double LOWEST = 20;

  /** The frequency at its right. */
  public static final double HIGHEST = 20000;

  private static final int POINTS = 160;
  private static final double FINE = .1;

  private final SynthModel synth;
  private final SynthShapes shapes;
  private final int n;
  private final String prefix;
  private final Changes changes = new Changes();
  private final Grip grip;
  private double grabbedX;
  private double grabbedY;
  private boolean held;

  FilterCurve(SynthModel synth, SynthShapes shapes, int n) {
    this.synth = synth;
    this.shapes = shapes;
    this.n = n;
    prefix = "filter" + (n + 1) + ".";
    grip = new Grip(synth.device());
  }

  /** Who wants to hear that it is to be drawn anew. */
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

  /** Takes hold of the point. */
  public void grab() {
    grabbedX = x();
    grabbedY = y();
    held = true;
  }

  /** Whether a hand holds the point. */
  public boolean held() {
    return held;
  }

  /** Moves the point from where it was taken hold of, as shares of the picture; fine by a tenth only. */
  public void drag(double dx, double dy, boolean fine) {
    if (held) {
      double share = fine ? FINE : 1;
      move("cutoff", grabbedX + dx * share);
      move("resonance", grabbedY + dy * share);
      changes.tell();
    }
  }

  private void move(String id, double travel) {
    parameter(id).ifPresent(p -> grip.move(p, p.fromTravel(Math.clamp(travel, 0, 1))));
  }

  /** Lets the point go: what was previewed is kept, as one step of history. */
  public void drop() {
    held = false;
    grip.drop();
    changes.tell();
  }

  /** Lets the point go and puts all back as it was. */
  public void cancel() {
    held = false;
    grip.cancel();
    grip.another();
    changes.tell();
  }

  /** Moves the point by steps; those in a row are one step of history. */
  public void nudge(double right, double up) {
    step("cutoff", right);
    step("resonance", up);
    changes.tell();
  }

  private void step(String id, double steps) {
    if (steps != 0) {
      parameter(id).ifPresent(p -> grip.step(p, steps));
    }
  }

  /** Puts cutoff and resonance back to where a fresh device has them. */
  public void reset() {
    grip.reset(Stream.of("cutoff", "resonance").flatMap(id -> parameter(id).stream()).toList());
    changes.tell();
  }
}
