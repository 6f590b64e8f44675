package studio.overdub.ui.view.device.notes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studio.overdub.ui.view.Changes;
import studio.overdub.ui.view.control.Controlled;
import studio.overdub.ui.view.device.DeviceModel;
import studio.overdub.ui.view.device.Parameter;

/**
 * The arpeggiator's row of steps: how loud each is, how far it is moved, and whether it plays, rests or carries the
 * note before on. A drag paints over steps, previews, and ends in one step of history. Event thread only.
 */
public final class StepsModel {
  /** How many steps there are at the most. */
  public static final int MOST = 16;

  private static final int TIE = 2;

  /** What is drawn above each other for every step. */
  public enum Row {
    LEVEL("accent."),
    SHIFT("shift."),
    ACTION("step.");

    private final String prefix;

    Row(String prefix) {
      this.prefix = prefix;
    }
  }

  private final DeviceModel device;
  private final Changes changes = new Changes();
  private final Map<Parameter, Double> drawn = new LinkedHashMap<>();
  private Row row = Row.LEVEL;
  private int step;
  private boolean held;
  private double action;

  /** The steps of the device that a model shows. */
  public StepsModel(DeviceModel device) {
    this.device = device;
  }

  /** Who is told of changes. */
  public Changes changes() {
    return changes;
  }

  /** How many steps play before the row begins again. */
  public int count() {
    return device.parameter("step.count").map(p -> (int) device.value(p)).orElse(MOST);
  }

  /** A step's parameter; steps count from 0. */
  public Parameter parameter(Row row, int step) {
    return device.parameter(row.prefix + (step + 1)).orElseThrow();
  }

  private double value(Row row, int step) {
    Parameter parameter = parameter(row, step);
    return drawn.getOrDefault(parameter, device.value(parameter));
  }

  /** How loud a step is, as a share of the velocity, 0 to 2. */
  public double level(int step) {
    return value(Row.LEVEL, step);
  }

  /** How far a step is moved, in semitones. */
  public int shift(int step) {
    return (int) value(Row.SHIFT, step);
  }

  /** Whether a step plays a note of its own. */
  public boolean plays(int step) {
    return value(Row.ACTION, step) == 0;
  }

  /** Whether a step carries the note before on. */
  public boolean ties(int step) {
    return value(Row.ACTION, step) == TIE;
  }

  /** The row that keys are about. */
  public Row row() {
    return row;
  }

  /** The step that keys are about. */
  public int step() {
    return step;
  }

  /** A step of a row as people read it: "Step 3, level 120 %". */
  public String describe(Row of, int at) {
    String words =
        switch (of) {
          case LEVEL -> "level ";
          case SHIFT -> "shift ";
          case ACTION -> "";
        };
    String value = parameter(of, at).format(value(of, at));
    return "Step " + (at + 1) + (at < count() ? "" : " (not in use)") + ", " + words
        + (of == Row.ACTION ? value.toLowerCase(Locale.ROOT) : value);
  }

  /** What keys are about, as people read it. */
  public String describe() {
    return describe(row, step);
  }

  /** What the menu of the step in hand is about. */
  public Optional<Controlled> controlled() {
    return device.controlled(parameter(row, step));
  }

  /** Chooses a step of a row. */
  public void choose(Row of, int at) {
    row = of;
    step = Math.clamp(at, 0, MOST - 1);
    changes.tell();
  }

  /** Begins to draw in a row at a step. */
  public void grab(Row of, int at) {
    choose(of, at);
    held = true;
    if (of == Row.ACTION) {
      action = next(at);
      draw(at, 0, false);
    }
  }

  /** The action that a press makes of a step: play, rest, tie, and again. */
  private double next(int at) {
    Parameter parameter = parameter(Row.ACTION, at);
    return (value(Row.ACTION, at) + 1) % parameter.choices().size();
  }

  /**
   * Draws on.
   *
   * @param place within the row, 0 at its foot to 1 at its head
   * @param fine in small parts; else in steps that are easy to hit
   */
  public void draw(int at, double place, boolean fine) {
    if (held) {
      step = Math.clamp(at, 0, MOST - 1);
      Parameter parameter = parameter(row, step);
      double to = row == Row.ACTION ? action : parameter.fromTravel(place);
      if (row == Row.LEVEL && !fine) {
        to = Math.rint(to * 20) / 20;
      }
      drawn.put(parameter, to);
      device.preview(parameter, to);
      changes.tell();
    }
  }

  /** Ends the stroke. */
  public void drop() {
    if (held) {
      held = false;
      Map<Parameter, Double> stroke = new LinkedHashMap<>(drawn);
      drawn.clear();
      device.set(stroke, new Object());
      changes.tell();
    }
  }

  /** Puts what was drawn back. */
  public void cancel() {
    held = false;
    drawn.keySet().forEach(parameter -> device.preview(parameter, device.value(parameter)));
    drawn.clear();
    changes.tell();
  }

  /** Whether a stroke is being drawn. */
  public boolean held() {
    return held;
  }

  /** Goes to another step. */
  public void step(int by) {
    choose(row, step + by);
  }

  /** Goes to another row, down or up. */
  public void row(int by) {
    choose(Row.values()[Math.clamp(row.ordinal() + by, 0, Row.values().length - 1)], step);
  }

  /** Moves the chosen step up or down by a notch; {@code fine} by the least that counts. */
  public void nudge(int by, boolean fine) {
    double notch =
        switch (row) {
          case LEVEL -> fine ? .01 : .05;
          case SHIFT, ACTION -> 1;
        };
    Parameter parameter = parameter(row, step);
    double to = parameter.spec().clamp(device.value(parameter) + by * notch);
    device.set(Map.of(parameter, to), List.of("steps", row, step));
    changes.tell();
  }

  /** Makes the chosen step play, rest, or carry on. */
  public void cycle() {
    device.set(parameter(Row.ACTION, step), next(step));
    changes.tell();
  }

  /** Puts a step of a row back. */
  public void reset(Row of, int at) {
    choose(of, at);
    device.set(parameter(of, at), parameter(of, at).defaultValue());
    changes.tell();
  }

  /** What stands in the field that types the chosen step. */
  public String typed() {
    Parameter parameter = parameter(row, step);
    return parameter.format(device.value(parameter));
  }

  /** Types the chosen step; nothing for what means nothing. */
  public void type(String text) {
    Parameter parameter = parameter(row, step);
    parameter.parse(text).ifPresent(value -> device.set(parameter, value));
    changes.tell();
  }
}
