package studio.overdub.app;

import java.util.Optional;
import studio.overdub.base.TrackId;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.Track;

/** Preparing a session for a take without a window. Event thread. */
public final class Takes {
  private Takes() {}

  /** Arms the audio track of this name and no other track; adds the track if there is none. */
  public static void armOnly(Session session, String name) {
    Optional<Track> named =
        session.song().tracks().stream()
            .filter(track -> track.kind() == Track.Kind.AUDIO && track.name().equalsIgnoreCase(name))
            .findFirst();
    TrackId id = named.map(Track::id).orElse(new TrackId(session.song().nextId()));
    if (named.isEmpty()) {
      session.apply(TrackEdits.add(name, Track.Kind.AUDIO, Optional.empty()));
    }
    for (Track track : session.song().tracks()) {
      session.apply(TrackEdits.arm(track.id(), track.id().equals(id)));
    }
  }
}
