package studio.overdub.ui.view.roll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.TimelineTick;
import studio.overdub.edit.Edit;
import studio.overdub.edit.NoteEdits;
import studio.overdub.song.Note;
import studio.overdub.song.Notes;
import studio.overdub.ui.view.Editor;
import studio.overdub.ui.view.Snap;
import studio.overdub.ui.view.Tool;

/** What menus and keys do to the notes of the piano roll. */
public final class RollEditor implements Editor {
  private final RollModel model;
  private List<Note> clipboard = List.of();

  /** Edits what {@code model} shows. */
  public RollEditor(RollModel model) {
    this.model = model;
  }

  @Override
  public String subject() {
    return "notes";
  }

  @Override
  public boolean hasSelection() {
    return !selected().isEmpty();
  }

  private Set<Integer> selected() {
    return model.session().selection().notes();
  }

  private Optional<RollContent> content() {
    return model.content();
  }

  private List<Note> chosen(RollContent content) {
    return content.notes().only(selected());
  }

  private void apply(Edit edit) {
    model.session().apply(edit);
  }

  @Override
  public void selectAll() {
    content().ifPresent(c -> model.choose(c.notes().byId().keySet()));
  }

  @Override
  public void selectNone() {
    model.choose(Set.of());
  }

  @Override
  public void delete() {
    content().ifPresent(c -> apply(NoteEdits.remove(c.clip().id(), selected())));
  }

  @Override
  public void copy() {
    content().ifPresent(c -> clipboard = chosen(c));
  }

  @Override
  public boolean canPaste() {
    return !clipboard.isEmpty() && content().isPresent();
  }

  @Override
  public void paste() {
    if (!canPaste()) {
      return;
    }
    RollContent c = content().orElseThrow();
    long at = c.toContent(model.snap().floor(model.playhead(), c.song().meter()));
    long last = c.clip().offset().value() + c.clip().length();
    long place = at < c.clip().offset().value() || at >= last ? c.clip().offset().value() : at;
    long first = clipboard.getFirst().start().value();
    int id = c.notes().freeId();
    List<Note> pasted = new ArrayList<>();
    for (Note note : clipboard) {
      pasted.add(note.withId(id++).withStart(new ClipTick(place + note.start().value() - first)));
    }
    add(c, pasted, NoteEdits.add(c.clip().id(), pasted));
  }

  private void add(RollContent c, List<Note> added, Edit edit) {
    Set<Integer> ids = new HashSet<>();
    added.forEach(note -> ids.add(note.id()));
    apply(ClipGrowth.after(edit, c.clip().id(), ids));
    model.choose(ids);
  }

  @Override
  public void duplicate() {
    content().filter(c -> hasSelection()).ifPresent(this::duplicate);
  }

  private void duplicate(RollContent c) {
    List<Note> notes = chosen(c);
    long first = notes.getFirst().start().value();
    long end = notes.stream().mapToLong(note -> note.end().value()).max().orElse(first + 1);
    long step = Math.max(1, model.snap().step());
    long distance = Math.max(step, Math.ceilDiv(end - first, step) * step);
    int id = c.notes().freeId();
    Set<Integer> ids = new HashSet<>();
    for (int i = 0; i < notes.size(); i++) {
      ids.add(id + i);
    }
    apply(ClipGrowth.after(NoteEdits.duplicate(c.clip().id(), selected(), distance), c.clip().id(), ids));
    model.choose(ids);
  }

  @Override
  public void split() {
    content()
        .ifPresent(
            c ->
                apply(
                    NoteEdits.split(c.clip().id(), selected(), new ClipTick(c.toContent(model.playhead())))));
  }

  @Override
  public boolean editsNotes() {
    return true;
  }

  @Override
  public Optional<Snap> snap() {
    return Optional.of(model.snap());
  }

  @Override
  public void snap(Snap snap) {
    model.snap(snap);
  }

  @Override
  public void tool(Tool tool) {
    model.tool(tool);
  }

  @Override
  public void zoom(double factor) {
    double width = model.layout().grid().width();
    double x = model.time().x(model.playhead());
    model.time(model.time().zoomed(factor, x >= 0 && x < width ? x : width / 2));
  }

  @Override
  public void quantize() {
    content()
        .ifPresent(
            c -> {
              long bar = c.song().meter().barStart(c.clip().start()).value();
              apply(
                  NoteEdits.quantize(
                      c.clip().id(), selected(), model.snap().step(), new ClipTick(c.toContent(bar)), 1));
            });
  }

  @Override
  public void moveUp(int rows) {
    content()
        .ifPresent(
            c -> {
              apply(NoteEdits.move(c.clip().id(), selected(), 0, rows));
              content().ifPresent(this::hear);
            });
  }

  /** Shows the first chosen note's key; arrow keys are heard as dragging is. */
  private void hear(RollContent c) {
    chosen(c).stream()
        .findFirst()
        .ifPresent(note -> model.audition().play(c.track().id(), note.key(), note.velocity()));
  }

  /** Lets go of what an arrow key let be heard. */
  public void hush() {
    model.audition().stop();
  }

  @Override
  public void moveOn(int steps) {
    content()
        .ifPresent(
            c -> {
              ClipId clip = c.clip().id();
              Set<Integer> ids = selected();
              apply(ClipGrowth.after(NoteEdits.move(clip, ids, steps * model.snap().step(), 0), clip, ids));
            });
  }

  /** Makes the chosen notes longer (or shorter, where negative) by so many steps of the grid. */
  public void lengthen(int steps) {
    content()
        .ifPresent(
            c -> {
              ClipId clip = c.clip().id();
              long step = model.snap().step();
              apply(ClipGrowth.after(NoteEdits.resize(clip, selected(), steps * step, step), clip, selected()));
            });
  }

  /** Makes the chosen notes louder or softer. */
  public void louder(int delta) {
    content().ifPresent(c -> apply(NoteEdits.velocityBy(c.clip().id(), selected(), delta)));
  }

  /** Chooses the note after (or before, where negative) the one that is chosen. */
  public void next(int direction) {
    content()
        .filter(c -> !c.notes().isEmpty())
        .ifPresent(
            c -> {
              Notes notes = c.notes();
              int at = -1;
              for (int i = 0; i < notes.size(); i++) {
                if (selected().contains(notes.get(i).id())) {
                  at = i;
                  break;
                }
              }
              int next = at < 0 ? (direction > 0 ? 0 : notes.size() - 1) : at + direction;
              model.choose(Set.of(notes.get(Math.clamp(next, 0, notes.size() - 1)).id()));
              hear(c);
            });
  }

  /** Draws a note at the playhead, on the chosen note's key or on middle C. */
  public void insert() {
    content()
        .ifPresent(
            c -> {
              long floor = model.snap().floor(model.playhead(), c.song().meter());
              TimelineTick at = new TimelineTick(Math.max(c.clip().start().value(), floor));
              int key = chosen(c).stream().mapToInt(Note::key).findFirst().orElse(60);
              Note note =
                  Note.of(
                      c.notes().freeId(), c.clip().toContent(at), model.drawLength(), key, model.drawVelocity());
              add(c, List.of(note), NoteEdits.add(c.clip().id(), List.of(note)));
            });
  }

  /** The chosen note in words, for screen readers. */
  public String describe() {
    return content().map(c -> RollDescription.of(c, selected())).orElse("No clip of notes is open.");
  }
}
