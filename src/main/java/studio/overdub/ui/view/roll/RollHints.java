package studio.overdub.ui.view.roll;

import java.util.Optional;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Hint;
import studio.overdub.ui.view.KeyNames;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.PointerShape;
import studio.overdub.ui.view.Tool;

/** What the pointer and the foot line say of a place in the piano roll. */
final class RollHints {
  private final RollModel model;

  RollHints(RollModel model) {
    this.model = model;
  }

  private Optional<NoteHit> hit(Pointer at) {
    Area grid = model.layout().grid();
    return model.finder().flatMap(finder -> finder.at(at.x() - grid.x(), at.y() - grid.y()));
  }

  PointerShape shape(Pointer at) {
    if (model.content().isEmpty() || model.scrolling(at).isPresent()) {
      return PointerShape.ARROW;
    }
    return switch (model.layout().part(at.x(), at.y())) {
      case GRID -> onGrid(at);
      case KEYBOARD, VELOCITY_HEAD, LANE_HEAD -> PointerShape.HAND;
      case VELOCITY, LANE -> PointerShape.VALUE;
      default -> PointerShape.ARROW;
    };
  }

  private PointerShape onGrid(Pointer at) {
    return switch (model.tool()) {
      case ERASE -> PointerShape.ERASE;
      case SPLIT -> PointerShape.SPLIT;
      default ->
          hit(at)
              .map(
                  h ->
                      switch (h.part()) {
                        case START -> PointerShape.RESIZE_LEFT;
                        case END -> PointerShape.RESIZE_RIGHT;
                        case BODY -> PointerShape.MOVE;
                      })
              .orElse(model.tool() == Tool.DRAW ? PointerShape.DRAW : PointerShape.ARROW);
    };
  }

  Hint hint(Pointer at) {
    if (model.content().isEmpty()) {
      return Hint.of("Double-click to create a clip on the chosen track.");
    }
    if (model.scrolling(at).isPresent()) {
      return Hint.of("Drag to scroll.");
    }
    return switch (model.layout().part(at.x(), at.y())) {
      case RULER ->
          Hint.of("Click to move the playhead, drag to set the loop.").with("Alt", "no snap").with("Wheel", "zoom");
      case KEYBOARD -> Hint.of("Press to hear " + keyName(at) + ", further right is louder.");
      case GRID -> gridHint(at);
      case VELOCITY -> Hint.of("Drag across to set velocities.").with("Shift", "straight line");
      case VELOCITY_HEAD -> Hint.of("Click to choose a controller lane.");
      case LANE ->
          Hint.of("Drag to draw " + model.lane().map(LaneChoice::label).orElse("") + ".")
              .with("Shift", "straight line")
              .with("Alt", "finer")
              .with("Right button", "erase");
      case LANE_HEAD -> Hint.of("Click to choose another controller.");
      case CORNER -> Hint.NONE;
    };
  }

  private String keyName(Pointer at) {
    return KeyNames.of(model.keyAt(at), model.content().flatMap(RollContent::key));
  }

  private Hint gridHint(Pointer at) {
    Optional<NoteHit> hit = hit(at);
    if (model.tool() == Tool.ERASE) {
      return Hint.of("Drag over notes to erase them.");
    }
    if (model.tool() == Tool.SPLIT) {
      return Hint.of("Click a note to cut it in two.").with("Alt", "no snap");
    }
    if (hit.isPresent()) {
      String name = KeyNames.of(hit.get().note().key(), model.content().flatMap(RollContent::key));
      String what = name + ", velocity " + hit.get().note().velocity() + ". ";
      return hit.get().part() == NoteHit.Part.BODY
          ? Hint.of(what + "Drag to move.").with("Ctrl", "copy").with("Shift", "one direction").with("Alt", "no snap")
          : Hint.of(what + "Drag to change its length.").with("Alt", "no snap");
    }
    return model.tool() == Tool.DRAW
        ? Hint.of("Drag to draw a note, its length to the right.")
            .with("Alt", "no snap")
            .with("Shift", "same key")
            .with("Ctrl", "velocity")
        : Hint.of("Drag to choose notes, double-click to draw one.").with("Shift", "add");
  }
}
