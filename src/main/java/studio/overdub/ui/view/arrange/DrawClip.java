package studio.overdub.ui.view.arrange;

import java.util.Optional;
import java.util.Set;
import studio.overdub.base.ClipId;
import studio.overdub.base.TimelineTick;
import studio.overdub.edit.ClipEdits;
import studio.overdub.edit.Edit;
import studio.overdub.edit.PatternEdits;
import studio.overdub.song.Clip;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternClip;
import studio.overdub.song.Track;
import studio.overdub.ui.view.Gesture;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Snap;

/**
 * Draws a clip: an empty one of notes, or on a track that plays patterns the pattern that was played before. A press
 * without a drag makes one from the beginning of the bar.
 */
final class DrawClip implements Gesture {
  private static final double THRESHOLD = 5;

  private final ArrangeModel model;
  private final Track track;
  private final Pointer pressed;
  private final long drawn;
  private final ClipId id;
  private boolean stretched;

  DrawClip(ArrangeModel model, Track track, Pointer pressed) {
    this.model = model;
    this.track = track;
    this.pressed = pressed;
    drawn = model.snap().unless(pressed.alt()).floor(model.tickAt(pressed), model.song().meter());
    id = new ClipId(model.session().song().nextId());
    drag(pressed);
  }

  @Override
  public boolean scrolls() {
    return true;
  }

  @Override
  public void drag(Pointer at) {
    stretched |= Math.abs(at.x() - pressed.x()) > THRESHOLD;
    Snap snap = model.snap().unless(at.alt());
    TimelineTick barStart = model.song().meter().barStart(new TimelineTick(drawn));
    long start = stretched ? drawn : barStart.value();
    long bar = model.song().meter().barEnd(barStart.plus(1)).minus(barStart);
    Optional<Pattern> pattern = pattern();
    long length = pattern.map(Pattern::length).orElse(bar);
    if (stretched) {
      long least = snap.on() ? snap.ticks() : bar / 16;
      length = Math.max(least, snap.nearest(model.tickAt(at), model.song().meter()) - start);
    }
    model.choosing(Optional.of(Set.of(id)));
    model.preview().show(edit(pattern, new TimelineTick(start), length));
  }

  private Edit edit(Optional<Pattern> pattern, TimelineTick at, long length) {
    return pattern
        .map(
            p ->
                PatternEdits.place(track.id(), p.id(), at)
                    .then(ClipEdits.resize(Set.of(id), length - p.length(), 1)))
        .orElseGet(() -> ClipEdits.addNotes(track.id(), track.name(), at, length));
  }

  private Optional<Pattern> pattern() {
    Optional<Clip> last =
        track.clips().stream()
            .filter(clip -> clip instanceof PatternClip && clip.start().value() <= drawn)
            .reduce((a, b) -> b);
    return last.or(() -> track.clips().stream().filter(PatternClip.class::isInstance).findFirst())
        .flatMap(clip -> model.session().song().pattern(((PatternClip) clip).pattern()));
  }

  @Override
  public void release(Pointer at) {
    model.preview().commit();
    model.choose(Set.of(id));
  }

  @Override
  public void cancel() {
    model.choosing(Optional.empty());
    model.preview().drop();
  }
}
