package studio.overdub.ui.view.mixer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.base.Decibels;
import studio.overdub.base.TrackId;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * The peaks of all channels, asked for once a frame for everybody: asking takes them away, so that two meters of one
 * channel would each see half. Event thread only.
 */
public final class Meters {
  private static final double[] SILENT = {Decibels.SILENCE, Decibels.SILENCE};

  private final Session session;
  private final Map<Optional<TrackId>, double[]> peaks = new HashMap<>();

  /** The meters of a session's channels. */
  public Meters(Session session) {
    this.session = session;
  }

  /** Takes the peaks since the last call. */
  public void poll() {
    peaks.clear();
    for (Track track : session.song().tracks()) {
      take(Optional.of(track.id()));
    }
    take(Optional.empty());
  }

  private void take(Optional<TrackId> track) {
    TrackId id = track.orElse(null);
    peaks.put(track, new double[] {session.transport().peakDb(id, 0), session.transport().peakDb(id, 1)});
  }

  /** The highest peak between the last two polls of a track's side (0 left, 1 right), or of the master's; in dBFS. */
  public double peak(Optional<TrackId> track, int side) {
    return peaks.getOrDefault(track, SILENT)[side];
  }

  /** The higher peak of a channel's two sides, in dBFS; {@link Song#MASTER} names the master. */
  public double highest(TrackId channel) {
    Optional<TrackId> named = channel.equals(Song.MASTER) ? Optional.empty() : Optional.of(channel);
    return Math.max(peak(named, 0), peak(named, 1));
  }
}
