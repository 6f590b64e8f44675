package studio.overdub.ui.view.mixer;

import java.util.List;
import java.util.Optional;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;

/**
 * A strip of the mixer.
 *
 * @param track whose it is; empty for the master
 * @param name what people read
 * @param colour the track's colour, 0 to 7; -1 for the master
 * @param bus whether it is a bus
 * @param gainDb where its fader stands, in dB
 * @param pan -1 left to 1 right
 * @param muted whether it is muted
 * @param solo whether it is soloed
 * @param silenced whether it is not heard because others are soloed
 * @param inserts its effects, in the order sound flows
 * @param sends its sends
 * @param output the place that it goes to: "Master", or a bus's name; empty for the master
 * @param routes where parts of its instrument go past it, each place once
 */
public record Strip(
    Optional<TrackId> track,
    String name,
    int colour,
    boolean bus,
    double gainDb,
    double pan,
    boolean muted,
    boolean solo,
    boolean silenced,
    List<Insert> inserts,
    List<SendLevel> sends,
    String output,
    List<String> routes) {
  /** An effect of a strip. */
  public record Insert(DeviceId id, String name, boolean enabled) {}

  /** A send of a strip to a bus of this name. */
  public record SendLevel(TrackId bus, String name, double levelDb, boolean preFader) {}

  /** Whether it is the master's. */
  public boolean master() {
    return track.isEmpty();
  }
}
