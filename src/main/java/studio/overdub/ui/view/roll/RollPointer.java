package studio.overdub.ui.view.roll;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.overdub.base.ClipTick;
import studio.overdub.edit.NoteEdits;
import studio.overdub.song.Note;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.EdgeScroll;
import studio.overdub.ui.view.EditorPointer;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Hint;
import studio.overdub.ui.view.PanGesture;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.PointerShape;
import studio.overdub.ui.view.RulerGesture;
import studio.overdub.ui.view.Tool;

/** Turns the mouse over the piano roll into gestures. */
public final class RollPointer implements EditorPointer {
  private static final double ZOOM_A_NOTCH = 1.18;
  private static final double PIXELS_A_NOTCH = 39;

  private final RollModel model;
  private final RollHints hints;
  private Gesture gesture = Gesture.NONE;

  /** The mouse over what {@code model} shows. */
  public RollPointer(RollModel model) {
    this.model = model;
    hints = new RollHints(model);
  }

  @Override
  public void press(Pointer at) {
    cancel();
    gesture = begin(at);
    model.changed();
  }

  private Gesture begin(Pointer at) {
    RollLayout layout = model.layout();
    RollLayout.Part part = layout.part(at.x(), at.y());
    if (at.button() == Pointer.Button.MIDDLE) {
      return new PanGesture(
          at,
          (dx, dy) -> {
            model.time(model.time().scrolled(dx));
            model.keys(model.keys().scrolled(dy, layout.grid().height()));
          });
    }
    Optional<Gesture> scrolling = model.scrolling(at);
    if (scrolling.isPresent()) {
      return scrolling.get();
    }
    if (part == RollLayout.Part.RULER) {
      return new RulerGesture(
          model.session(), model.preview(), model::time, model.snap(), layout.ruler().x(), at);
    }
    Optional<RollContent> content = model.content();
    return content.map(shown -> begin(shown, part, at)).orElseGet(() -> beginEmpty(at));
  }

  private Gesture begin(RollContent content, RollLayout.Part part, Pointer at) {
    boolean right = at.button() == Pointer.Button.RIGHT;
    return switch (part) {
      case GRID -> right ? new EraseNotes(model, content, at) : onGrid(content, at);
      case KEYBOARD -> new PlayKeys(model, content.track().id(), at);
      case VELOCITY -> right ? Gesture.NONE : new DrawVelocities(model, content, at);
      case LANE ->
          model.lane().<Gesture>map(lane -> new DrawLane(model, content, lane, at, right)).orElse(Gesture.NONE);
      default -> Gesture.NONE;
    };
  }

  private Gesture beginEmpty(Pointer at) {
    if (at.clicks() == 2) {
      FirstClip.create(model.session(), model.session().transport().position());
    }
    return Gesture.NONE;
  }

  private Gesture onGrid(RollContent content, Pointer at) {
    Area grid = model.layout().grid();
    Optional<NoteHit> hit =
        new NoteFinder(content, model.time(), model.keys()).at(at.x() - grid.x(), at.y() - grid.y());
    return switch (model.tool()) {
      case DRAW -> hit.map(h -> onNote(content, h, at)).orElseGet(() -> new DrawNote(model, content, at));
      case SELECT ->
          hit.map(h -> onNote(content, h, at))
              .orElseGet(
                  () -> at.clicks() == 2 ? new DrawNote(model, content, at) : new BandNotes(model, at));
      case ERASE -> new EraseNotes(model, content, at);
      case SPLIT -> {
        hit.ifPresent(h -> split(content, h.note(), at));
        yield Gesture.NONE;
      }
    };
  }

  private Gesture onNote(RollContent content, NoteHit hit, Pointer at) {
    return hit.part() == NoteHit.Part.BODY
        ? new MoveNotes(model, content, at, hit.note())
        : new ResizeNotes(model, content, at, hit.note(), hit.part() == NoteHit.Part.END);
  }

  private void split(RollContent content, Note note, Pointer at) {
    long tick = model.snap().unless(at.alt()).nearest(model.tickAt(at), content.song().meter());
    Set<Integer> selected = model.selected();
    Set<Integer> ids = selected.contains(note.id()) ? selected : Set.of(note.id());
    model.session().apply(NoteEdits.split(content.clip().id(), ids, new ClipTick(content.toContent(tick))));
  }

  @Override
  public void drag(Pointer at) {
    if (gesture.scrolls()) {
      Area grid = model.layout().grid();
      model.time(model.time().scrolled(EdgeScroll.beyond(at.x(), grid.x(), grid.right())));
      model.keys(model.keys().scrolled(EdgeScroll.beyond(at.y(), grid.y(), grid.bottom()), grid.height()));
    }
    gesture.drag(at);
    model.changed();
  }

  @Override
  public void release(Pointer at) {
    Gesture ending = gesture;
    gesture = Gesture.NONE;
    ending.release(at);
    model.changed();
  }

  @Override
  public void cancel() {
    gesture.cancel();
    gesture = Gesture.NONE;
    model.changed();
  }

  @Override
  public void wheel(Pointer at, double notches) {
    Area grid = model.layout().grid();
    double factor = Math.pow(ZOOM_A_NOTCH, -notches);
    if (at.ctrl() && at.shift() || at.alt()) {
      model.keys(model.keys().zoomed(factor, at.y() - grid.y(), grid.height()));
    } else if (at.ctrl() || model.layout().part(at.x(), at.y()) == RollLayout.Part.RULER) {
      model.time(model.time().zoomed(factor, Math.max(0, at.x() - grid.x())));
    } else if (at.shift()) {
      model.time(model.time().scrolled(notches * PIXELS_A_NOTCH));
    } else {
      model.keys(model.keys().scrolled(notches * PIXELS_A_NOTCH, grid.height()));
    }
  }

  @Override
  public boolean offers(Pointer at) {
    return model.content().isPresent() && model.layout().part(at.x(), at.y()) == RollLayout.Part.GRID;
  }

  @Override
  public List<String> offer(Pointer at) {
    Area grid = model.layout().grid();
    model
        .finder()
        .flatMap(finder -> finder.at(at.x() - grid.x(), at.y() - grid.y()))
        .map(hit -> hit.note().id())
        .filter(id -> !model.selected().contains(id))
        .ifPresent(id -> model.choose(Set.of(id)));
    return RollCommands.ON_NOTES;
  }

  @Override
  public PointerShape shape(Pointer at) {
    return hints.shape(at);
  }

  @Override
  public Hint hint(Pointer at) {
    return hints.hint(at);
  }
}
