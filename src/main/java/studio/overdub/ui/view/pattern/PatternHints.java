package studio.overdub.ui.view.pattern;

import java.util.Locale;
import java.util.Optional;
import studio.overdub.song.Step;
import studio.overdub.ui.view.Hint;
import studio.overdub.ui.view.Pointer;

/** What the foot line says of a place in the pattern editor. */
final class PatternHints {
  private PatternHints() {}

  static Hint of(PatternModel model, Pointer at) {
    PatternLayout layout = model.layout();
    if (at.y() < PatternLayout.RULER) {
      return Hint.of("Choose a pattern by its letter, + adds one.");
    }
    if (layout.grid().contains(at.x(), at.y())) {
      return onGrid(model, at);
    }
    if (layout.graph().contains(at.x(), at.y())) {
      return Hint.of("Drag across to set " + model.graph().label().toLowerCase(Locale.ROOT) + ".")
          .with("Shift", "straight line");
    }
    if (layout.addRow().contains(at.x(), at.y())) {
      return Hint.of("Click to add a row.");
    }
    if (layout.heads().contains(at.x(), at.y())) {
      return at.x() >= layout.count(0).x()
          ? Hint.of("Drag up or down to change how many steps the row has.").with("Wheel", "one by one")
          : Hint.of("Press to hear the row and show its values below.").with("Right button", "key, remove");
    }
    return onControls(layout, at);
  }

  private static Hint onGrid(PatternModel model, Pointer at) {
    Optional<Step> step = model.cell(at.x(), at.y()).flatMap(model::step);
    if (step.isPresent()) {
      return Hint.of("Velocity " + step.get().velocity() + ". Click to clear.").with("Wheel", "velocity");
    }
    return model.cell(at.x(), at.y()).isPresent()
        ? Hint.of("Click to set a step, drag to paint.").with("Shift", "accent").with("Right button", "clear")
        : Hint.NONE;
  }

  private static Hint onControls(PatternLayout layout, Pointer at) {
    for (PatternLayout.Control control : PatternLayout.Control.values()) {
      if (layout.control(control).contains(at.x(), at.y())) {
        return switch (control) {
          case VELOCITY -> Hint.of("Show how hard each step is struck.");
          case GATE -> Hint.of("Show how long each step is held.");
          case STEPS -> Hint.of("Drag up or down, or turn the wheel, to change the pattern's length.");
          case STEP_LENGTH -> Hint.of("Click to choose the length of a step.");
          case SWING -> Hint.of("Drag up or down, or turn the wheel, to make every second step later.");
          case PLACE -> Hint.of("Click to place the pattern in the song at the playhead.");
        };
      }
    }
    return Hint.NONE;
  }
}
