package studio.overdub.ui.view.automation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import studio.overdub.base.TimelineTick;
import studio.overdub.device.ParamSpec;
import studio.overdub.edit.LaneEdits;
import studio.overdub.song.AutomationPoint;

/** What menus and keys do to the points that are chosen. */
public final class AutomationEditor {
  private static final double NUDGE = .02;

  private final AutomationModel model;
  private List<AutomationPoint> clipboard = List.of();

  /** Edits what {@code model} shows. */
  public AutomationEditor(AutomationModel model) {
    this.model = model;
  }

  /** Whether any points are chosen. */
  public boolean hasSelection() {
    return model.current().map(row -> !model.chosen(row).isEmpty()).orElse(false);
  }

  /** Whether a lane was pressed last, so that keys go there. */
  public boolean inLane() {
    return model.current().isPresent();
  }

  /** Chooses every point of the lane. */
  public void selectAll() {
    model.current().ifPresent(row -> model.choose(row, Set.copyOf(row.points())));
  }

  /** Removes the chosen points. */
  public void delete() {
    change("Delete points of ", point -> null);
  }

  /** Keeps the chosen points for {@link #paste}. */
  public void copy() {
    clipboard =
        model
            .current()
            .map(row -> row.points().stream().filter(model.chosen(row)::contains).toList())
            .orElse(List.of());
  }

  /** Whether there is anything to paste. */
  public boolean canPaste() {
    return inLane() && !clipboard.isEmpty();
  }

  /** Puts the copied points into the lane, the first where the playhead stands. */
  public void paste() {
    Optional<LaneRow> lane = model.current();
    if (lane.isEmpty() || clipboard.isEmpty()) {
      return;
    }
    LaneRow row = lane.get();
    long shift = model.timeline().session().transport().position().value() - clipboard.getFirst().at().value();
    List<AutomationPoint> pasted =
        clipboard.stream()
            .map(
                point ->
                    new AutomationPoint(
                        point.at().plus(shift), row.parameter().spec().clamp(point.value()), point.ramp()))
            .toList();
    TimelineTick from = pasted.getFirst().at();
    TimelineTick to = pasted.getLast().at();
    List<AutomationPoint> all = new ArrayList<>(pasted);
    row.points().stream().filter(p -> p.at().isBefore(from) || to.isBefore(p.at())).forEach(all::add);
    set(row, "Paste points into ", all);
    model.choose(row, Set.copyOf(pasted));
  }

  /** Moves the chosen points up (or down, where negative) by so many fiftieths of the range, or choices. */
  public void moveUp(int steps) {
    model.current().ifPresent(
        row -> {
          ParamSpec spec = row.parameter().spec();
          double one = spec.stepped() ? 1 / Math.max(1, spec.max() - spec.min()) : NUDGE;
          change(
              "Move points of ",
              p -> new AutomationPoint(p.at(), spec.fromTravel(spec.toTravel(p.value()) + steps * one), p.ramp()));
        });
  }

  /** Moves the chosen points later (or earlier, where negative) by so many steps of the grid. */
  public void moveOn(int steps) {
    long distance = steps * model.timeline().snap().step();
    change(
        "Move points of ",
        p -> new AutomationPoint(new TimelineTick(Math.max(0, p.at().value() + distance)), p.value(), p.ramp()));
  }

  /** Whether all chosen points hold their value until the next. */
  public boolean holds() {
    return hasSelection()
        && model.current().map(row -> model.chosen(row).stream().noneMatch(AutomationPoint::ramp)).orElse(false);
  }

  /** Lets the chosen points hold their value until the next, or move in a line to it where all of them held. */
  public void toggleHold() {
    boolean ramp = holds();
    change(
        ramp ? "Ramp points of " : "Hold points of ", p -> new AutomationPoint(p.at(), p.value(), ramp));
  }

  /** Applies a change to each chosen point, which is removed where it gives null. */
  private void change(String name, UnaryOperator<AutomationPoint> change) {
    model.current().ifPresent(
        row -> {
          Set<AutomationPoint> chosen = model.chosen(row);
          List<AutomationPoint> all = new ArrayList<>();
          Set<AutomationPoint> changed = new HashSet<>();
          for (AutomationPoint point : row.points()) {
            AutomationPoint next = chosen.contains(point) ? change.apply(point) : point;
            if (next != null) {
              all.add(next);
              if (next != point) {
                changed.add(next);
              }
            }
          }
          if (!chosen.isEmpty()) {
            model.show(row.track().id(), row.parameter().target());
            set(row, name, all);
            model.choose(row, changed);
          }
        });
  }

  private void set(LaneRow row, String name, List<AutomationPoint> points) {
    List<AutomationPoint> sorted = new ArrayList<>(points);
    sorted.sort(Comparator.comparing(AutomationPoint::at));
    model
        .timeline()
        .session()
        .apply(
            LaneEdits.setAutomation(
                row.track().id(), row.parameter().target(), name + row.parameter().label(), sorted));
  }

  /** What is chosen, in words. */
  public String describe() {
    return model.current()
        .map(row -> row.parameter().label() + " automation, " + model.chosen(row).size() + " points chosen. ")
        .orElse("");
  }
}
