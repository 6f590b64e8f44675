package studio.overdub.ui.view.arrange;

import java.util.Optional;
import studio.overdub.song.Track;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Hint;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.PointerShape;
import studio.overdub.ui.view.Tool;
import studio.overdub.ui.view.automation.AutomationPointer;

/** What the pointer and the foot line say of a place in the arranger. */
final class ArrangeHints {
  private final ArrangeModel model;
  private final AutomationPointer automation;

  ArrangeHints(ArrangeModel model, AutomationPointer automation) {
    this.model = model;
    this.automation = automation;
  }

  /** Where a section's name stands. */
  static Area place(ArrangeModel model, Section section) {
    double x = model.layout().lanes().x() + model.time().x(section.range().start().value());
    return new Area(x + 2, 2, Math.max(80, model.time().width(section.range().length()) - 4), 20);
  }

  PointerShape shape(Pointer at) {
    if (model.scrolling(at).isPresent()) {
      return PointerShape.ARROW;
    }
    return switch (model.layout().part(at.x(), at.y())) {
      case HEADS -> onHeads(at);
      case LANES -> model.laneAt(at.y()).map(lane -> automation.shape(lane, at)).orElseGet(() -> onLanes(at));
      case SECTIONS -> PointerShape.HAND;
      default -> PointerShape.ARROW;
    };
  }

  private PointerShape onHeads(Pointer at) {
    return model
        .rowAt(at.y())
        .map(row -> row.onLowerEdge(at.y()) ? PointerShape.RESIZE_HEIGHT : PointerShape.ARROW)
        .orElse(PointerShape.ARROW);
  }

  private PointerShape onLanes(Pointer at) {
    return switch (model.tool()) {
      case ERASE -> PointerShape.ERASE;
      case SPLIT -> PointerShape.SPLIT;
      default ->
          model
              .hit(at.x(), at.y())
              .map(
                  hit ->
                      switch (hit.part()) {
                        case START -> PointerShape.RESIZE_LEFT;
                        case END -> PointerShape.RESIZE_RIGHT;
                        case BODY -> PointerShape.MOVE;
                      })
              .orElse(model.tool() == Tool.DRAW ? PointerShape.DRAW : PointerShape.ARROW);
    };
  }

  Hint hint(Pointer at) {
    if (model.scrolling(at).isPresent()) {
      return Hint.of("Drag to scroll.");
    }
    return switch (model.layout().part(at.x(), at.y())) {
      case SECTIONS ->
          Hint.of("Click to go to this section, double-click to rename it.").with("Shift", "loop it");
      case RULER ->
          Hint.of("Click to move the playhead, drag to set the loop.").with("Alt", "no snap").with("Wheel", "zoom");
      case HEADS ->
          model.rowAt(at.y()).map(row -> headHint(row, at))
              .or(() -> model.laneAt(at.y()).map(lane -> automation.headHint(lane, at)))
              .orElse(Hint.NONE);
      case LANES -> model.laneAt(at.y()).map(lane -> automation.hint(lane, at)).orElseGet(() -> laneHint(at));
      case CORNER ->
          model.layout().busses().contains(at.x(), at.y())
              ? Hint.of((model.bussesShown() ? "Hide" : "Show") + " busses and master below the tracks.")
              : Hint.NONE;
    };
  }

  private static Hint headHint(TrackRow row, Pointer at) {
    String name = row.track().name();
    if (row.presses(TrackRow.Button.MUTE, at.x(), at.y())) {
      return Hint.of((row.track().channel().muted() ? "Let sound again: " : "Mute ") + name + ".");
    }
    if (row.presses(TrackRow.Button.SOLO, at.x(), at.y())) {
      return Hint.of("Hear " + name + " alone, with other soloed tracks.");
    }
    if (row.presses(TrackRow.Button.ARM, at.x(), at.y())) {
      return Hint.of("Arm " + name + ": recording goes onto it.");
    }
    if (row.discloses(at.x(), at.y())) {
      return Hint.of("Show the automation of " + name + ", or fold it away.");
    }
    if (row.onLowerEdge(at.y())) {
      return Hint.of("Drag to change the height of the row.");
    }
    if (row.onFader(at.x(), at.y())) {
      return Hint.of("Drag to set the level of " + name + ", double-click for 0 dB.").with("Shift", "finer");
    }
    if (row.master()) {
      return Hint.of("The master: what all channels end in.");
    }
    if (!row.holdsClips()) {
      return Hint.of("Click to choose " + name + ", double-click to rename.").with("Right button", "more");
    }
    return Hint.of("Click to choose " + name + ", double-click to rename, drag to another row.")
        .with("Right button", "more");
  }

  private Hint laneHint(Pointer at) {
    if (model.tool() == Tool.ERASE) {
      return Hint.of("Drag over clips to erase them.");
    }
    Optional<ClipHit> hit = model.hit(at.x(), at.y());
    if (hit.isPresent()) {
      String name = hit.get().clip().name() + ". ";
      if (model.tool() == Tool.SPLIT) {
        return Hint.of(name + "Click to cut it in two.").with("Alt", "no snap");
      }
      return hit.get().part() == ClipHit.Part.BODY
          ? Hint.of(name + "Drag to move, double-click to open.").with("Ctrl", "copy").with("Alt", "no snap")
              .with("Right button", "more")
          : Hint.of(name + "Drag to change its length.").with("Alt", "no snap");
    }
    boolean plays = model.rowAt(at.y()).map(r -> r.track().kind() == Track.Kind.INSTRUMENT).orElse(false);
    if (!plays) {
      return Hint.of("Drag to choose clips.").with("Shift", "add");
    }
    return model.tool() == Tool.DRAW
        ? Hint.of("Drag to draw a clip.").with("Alt", "no snap")
        : Hint.of("Double-click to create a clip, drag to choose clips.").with("Shift", "add");
  }
}
