package studio.overdub.ui.view.roll;

import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.base.ClipId;
import studio.overdub.base.TimelineTick;
import studio.overdub.edit.ClipEdits;
import studio.overdub.song.Meter;
import studio.overdub.song.Track;

/** Makes a clip to write in where an editor is empty. */
public final class FirstClip {
  private static final int BARS = 4;

  private FirstClip() {}

  /** The track that a new clip would go to: the chosen one, or the first that an instrument plays. */
  public static Optional<Track> track(Session session) {
    Optional<Track> chosen = session.selection().track().flatMap(session.song()::track);
    return chosen
        .filter(track -> track.kind() == Track.Kind.INSTRUMENT)
        .or(
            () ->
                session.song().tracks().stream().filter(t -> t.kind() == Track.Kind.INSTRUMENT).findFirst());
  }

  /** Puts a clip of four bars where the bar of {@code at} begins and opens it in the editors. */
  public static void create(Session session, TimelineTick at) {
    track(session)
        .ifPresent(
            track -> {
              TimelineTick start = session.song().meter().barStart(at);
              Meter meter = session.song().meter().at(start);
              ClipId id = new ClipId(session.song().nextId());
              session.apply(ClipEdits.addNotes(track.id(), track.name(), start, BARS * meter.barLength()));
              session.select(session.selection().withTrack(track.id()).withEditing(id));
            });
  }
}
