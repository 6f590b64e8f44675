package studio.overdub.ui.view.arrange;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.overdub.base.ClipId;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.edit.ClipEdits;
import studio.overdub.song.Clip;
import studio.overdub.song.Track;
import studio.overdub.ui.view.Editor;
import studio.overdub.ui.view.Naming;
import studio.overdub.ui.view.Snap;
import studio.overdub.ui.view.Tool;
import studio.overdub.ui.view.automation.AutomationEditor;

/** What menus and keys do to the clips of the arranger. */
public final class ArrangeEditor implements Editor {
  private final ArrangeModel model;
  private final WaveformPeaks peaks;
  private final AutomationEditor points;
  private List<Clip> clipboard = List.of();
  private Optional<TrackId> copiedFrom = Optional.empty();

  /** Edits what {@code model} shows. */
  public ArrangeEditor(ArrangeModel model, WaveformPeaks peaks) {
    this.model = model;
    this.peaks = peaks;
    points = new AutomationEditor(model.automation());
  }

  /** What is done to points of automation, where they are chosen instead of clips. */
  AutomationEditor points() {
    return points;
  }

  @Override
  public String subject() {
    return points.inLane() ? "points" : "clips";
  }

  private Set<ClipId> selected() {
    return model.session().selection().clips();
  }

  private List<Clip> chosen() {
    return selected().stream()
        .flatMap(id -> model.session().song().clip(id).stream())
        .sorted(Comparator.comparing(Clip::start))
        .toList();
  }

  @Override
  public boolean hasSelection() {
    return !selected().isEmpty() || points.hasSelection();
  }

  @Override
  public void selectAll() {
    if (points.inLane()) {
      points.selectAll();
      return;
    }
    Set<ClipId> all = new HashSet<>();
    model.session().song().tracks().forEach(track -> track.clips().forEach(clip -> all.add(clip.id())));
    model.choose(all);
  }

  @Override
  public void selectNone() {
    model.choose(Set.of());
  }

  @Override
  public void delete() {
    if (points.hasSelection()) {
      points.delete();
      return;
    }
    model.session().apply(ClipEdits.remove(selected()));
  }

  @Override
  public void copy() {
    if (points.hasSelection()) {
      points.copy();
      return;
    }
    clipboard = chosen();
    copiedFrom =
        clipboard.stream().findFirst().flatMap(c -> model.session().song().trackOf(c.id())).map(Track::id);
  }

  @Override
  public boolean canPaste() {
    return points.canPaste() || !clipboard.isEmpty() && target().isPresent();
  }

  /** The chosen track where it is of the kind that the clips came from, else the track they came from. */
  private Optional<Track> target() {
    Optional<Track> source = copiedFrom.flatMap(model.session().song()::track);
    Optional<Track> chosen = model.session().selection().track().flatMap(model.session().song()::track);
    return chosen.filter(c -> source.map(s -> s.kind() == c.kind()).orElse(false)).or(() -> source);
  }

  @Override
  public void paste() {
    if (points.canPaste()) {
      points.paste();
      return;
    }
    target()
        .filter(track -> !clipboard.isEmpty())
        .ifPresent(
            track -> {
              Set<ClipId> ids = next(clipboard.size());
              model
                  .session()
                  .apply(ClipEdits.paste(track.id(), clipboard, model.session().transport().position()));
              model.choose(ids);
            });
  }

  private Set<ClipId> next(int count) {
    Set<ClipId> ids = new HashSet<>();
    for (int i = 0; i < count; i++) {
      ids.add(new ClipId(model.session().song().nextId() + i));
    }
    return ids;
  }

  @Override
  public void duplicate() {
    if (selected().isEmpty()) {
      return;
    }
    Set<ClipId> ids = next(selected().size());
    model.session().apply(ClipEdits.duplicate(selected()));
    model.choose(ids);
  }

  @Override
  public void split() {
    int rate = chosen().stream().mapToInt(clip -> SampleRates.of(clip, peaks)).findFirst().orElse(1);
    model.session().apply(ClipEdits.split(selected(), model.session().transport().position(), rate));
  }

  @Override
  public boolean canMute() {
    return !selected().isEmpty();
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
  public void mute() {
    boolean muted = chosen().stream().allMatch(Clip::muted);
    model.session().apply(ClipEdits.mute(selected(), !muted));
  }

  @Override
  public boolean canRename() {
    return chosen().size() == 1 || model.chosenTrack().isPresent();
  }

  /** Asks for a new name of the one clip that is chosen, else of the chosen track. */
  @Override
  public void rename() {
    List<Clip> clips = chosen();
    if (clips.size() == 1) {
      rename(clips.getFirst());
    } else {
      renameTrack();
    }
  }

  private void rename(Clip clip) {
    model.rows().stream()
        .filter(row -> row.track().clip(clip.id()).isPresent())
        .findFirst()
        .ifPresent(
            row ->
                model.ask(
                    new Naming(
                        model.place(row, clip), clip.name(),
                        name -> model.session().apply(ClipEdits.rename(clip.id(), name)))));
  }

  /** Asks for a new name of the chosen track. */
  public void renameTrack() {
    model.rows().stream().filter(row -> model.chosenTrack().equals(Optional.of(row.track().id()))).findFirst()
        .ifPresent(model::renameTrack);
  }

  @Override
  public void zoom(double factor) {
    model.zoom(factor);
  }

  /** Opens the one clip that is chosen in the editor that fits it. */
  public void open() {
    chosen().stream().findFirst().ifPresent(model::open);
  }

  @Override
  public void moveUp(int rows) {
    if (points.hasSelection()) {
      points.moveUp(rows);
    } else if (hasSelection()) {
      model.session().apply(ClipEdits.move(selected(), 0, -rows));
    } else {
      nextTrack(-rows);
    }
  }

  @Override
  public void moveOn(int steps) {
    if (points.hasSelection()) {
      points.moveOn(steps);
      return;
    }
    model.session().apply(ClipEdits.move(selected(), steps * model.snap().step(), 0));
  }

  /** Makes the chosen clips longer (or shorter, where negative) by so many steps of the grid. */
  public void lengthen(int steps) {
    long step = model.snap().step();
    model.session().apply(ClipEdits.resize(selected(), steps * step, step));
  }

  /** Chooses the track below the chosen one (or above, where negative). */
  public void nextTrack(int down) {
    List<TrackRow> rows = model.rows().stream().filter(row -> !row.master()).toList();
    if (rows.isEmpty()) {
      return;
    }
    int at = -1;
    for (TrackRow row : rows) {
      at = model.session().selection().track().equals(Optional.of(row.track().id())) ? row.index() : at;
    }
    TrackRow next = rows.get(Math.clamp(at + down, 0, rows.size() - 1));
    model.session().select(model.session().selection().withTrack(next.track().id()).withClips(Set.of()));
  }

  /** Chooses the clip after (or before, where negative) the chosen one on the chosen track. */
  public void nextClip(int direction) {
    Optional<Track> track = model.session().selection().track().flatMap(model.session().song()::track);
    List<Clip> clips = track.map(Track::clips).orElse(List.of());
    if (clips.isEmpty()) {
      return;
    }
    int at = direction > 0 ? -1 : clips.size();
    for (int i = 0; i < clips.size(); i++) {
      at = selected().contains(clips.get(i).id()) ? i : at;
    }
    model.choose(Set.of(clips.get(Math.clamp(at + direction, 0, clips.size() - 1)).id()));
  }

  /** What is chosen in words, for screen readers. */
  public String describe() {
    List<Clip> clips = chosen();
    String track =
        model.session().selection().track().flatMap(model.session().song()::track)
            .map(t -> "Track " + t.name() + ". ").orElse("");
    if (points.inLane()) {
      return track + points.describe();
    }
    if (clips.size() == 1) {
      return track + "Clip " + clips.getFirst().name() + " at " + position(clips.getFirst().start()) + ".";
    }
    return track + clips.size() + " clips chosen.";
  }

  private String position(TimelineTick tick) {
    return model.song().meter().position(tick).toString();
  }
}
