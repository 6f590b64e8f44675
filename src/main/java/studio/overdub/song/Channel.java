package studio.overdub.song;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.overdub.base.TrackId;

/**
 * A channel of the mixer, in the order sound flows: inserts, fader, pan, sends, output.
 *
 * @param inserts audio effects, first to last
 * @param gainDb the fader, in dB; -120 and below is closed
 * @param pan -1 left to 1 right
 * @param solo while any channel is soloed, only soloed ones and what they feed are heard
 * @param output the bus it goes to; empty for the master
 * @param routes where further outputs of the track's instrument go, at most one an output, in order of output; an
 *     output that has none goes the way of the main one
 */
public record Channel(
    List<Device> inserts,
    double gainDb,
    double pan,
    boolean muted,
    boolean solo,
    List<Send> sends,
    Optional<TrackId> output,
    List<Route> routes) {
  /** A fresh channel: 0 dB, centre, to the master. */
  public static final Channel DEFAULT =
      new Channel(List.of(), 0, 0, false, false, List.of(), Optional.empty(), List.of());

  public Channel {
    inserts = ImmutableList.copyOf(inserts);
    sends = ImmutableList.copyOf(sends);
    routes = ImmutableList.sortedCopyOf(Comparator.comparingInt(Route::output), routes);
  }

  public Channel withInserts(List<Device> inserts) {
    return new Channel(inserts, gainDb, pan, muted, solo, sends, output, routes);
  }

  public Channel withGainDb(double gainDb) {
    return new Channel(inserts, gainDb, pan, muted, solo, sends, output, routes);
  }

  public Channel withPan(double pan) {
    return new Channel(inserts, gainDb, Math.clamp(pan, -1, 1), muted, solo, sends, output, routes);
  }

  public Channel withMuted(boolean muted) {
    return new Channel(inserts, gainDb, pan, muted, solo, sends, output, routes);
  }

  public Channel withSolo(boolean solo) {
    return new Channel(inserts, gainDb, pan, muted, solo, sends, output, routes);
  }

  public Channel withSends(List<Send> sends) {
    return new Channel(inserts, gainDb, pan, muted, solo, sends, output, routes);
  }

  public Channel withOutput(Optional<TrackId> output) {
    return new Channel(inserts, gainDb, pan, muted, solo, sends, output, routes);
  }

  public Channel withRoutes(List<Route> routes) {
    return new Channel(inserts, gainDb, pan, muted, solo, sends, output, routes);
  }

  /** Where a further output of the instrument goes; empty where it goes the way of the main one. */
  public Optional<Route> route(int output) {
    return routes.stream().filter(route -> route.output() == output).findFirst();
  }

  /** With this send in place of one to the same bus. */
  public Channel withSend(Send send) {
    ImmutableList.Builder<Send> next = ImmutableList.builder();
    boolean placed = false;
    for (Send old : sends) {
      placed |= old.bus().equals(send.bus());
      next.add(old.bus().equals(send.bus()) ? send : old);
    }
    if (!placed) {
      next.add(send);
    }
    return withSends(next.build());
  }
}
