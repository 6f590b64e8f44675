package studio.overdub.song;

import java.util.Optional;
import studio.overdub.base.TrackId;

/**
 * Where a further output of a track's instrument goes, past the track's inserts, fader and pan.
 *
 * @param output which output, 1 and above; 0 is the main one, which goes through the track
 * @param bus the bus it goes to; empty for the master
 */
public record Route(int output, Optional<TrackId> bus) {
  public Route {
    if (output < 1) {
      throw new IllegalArgumentException("Output " + output + " is no further output");
    }
  }
}
