package studio.overdub.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.song.Route;
import studio.overdub.song.Send;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * Which channel feeds which, and an order in which each comes after those that feed it. A connection that would close a
 * circle is left out, and told as a problem.
 */
final class ChannelGraph {
  /**
   * A connection; {@code send} is null for outputs and for effect sends, {@code to} null for the master. The output is
   * that of the instrument, 0 but for {@link Edge.Tap#OUTPUT}.
   */
  record Connection(Track from, Track to, Edge.Tap tap, Send send, int output) {
    Connection(Track from, Track to, Edge.Tap tap, Send send) {
      this(from, to, tap, send, 0);
    }
  }

  private final Map<TrackId, List<Connection>> into = new HashMap<>();
  private final Map<TrackId, List<Connection>> outOf = new HashMap<>();
  private final Map<TrackId, List<Integer>> routed = new HashMap<>();
  private final Map<TrackId, Integer> levels = new HashMap<>();
  private final List<Connection> toMaster = new ArrayList<>();
  private final Consumer<StudioException> problems;

  /**
   * @param channels the tracks that have a channel, in the song's order
   * @param dry whether the reverb and chorus busses are left out
   */
  ChannelGraph(Song song, List<Track> channels, boolean dry, Consumer<StudioException> problems) {
    this.problems = problems;
    Map<TrackId, Track> byId = new HashMap<>();
    channels.forEach(track -> byId.put(track.id(), track));
    Optional<Track> reverb = dry ? Optional.empty() : song.bus(Track.Kind.REVERB_BUS);
    Optional<Track> chorus = dry ? Optional.empty() : song.bus(Track.Kind.CHORUS_BUS);
    for (Track track : channels) {
      connectOutput(track, byId);
      for (Send send : track.channel().sends()) {
        Track bus = byId.get(send.bus());
        if (bus != null && bus.kind().isBus()) {
          connect(new Connection(track, bus, send.preFader() ? Edge.Tap.PRE : Edge.Tap.POST, send));
        }
      }
      if (track.instrument().isPresent()) {
        connectRoutes(track, byId);
        reverb.ifPresent(bus -> connect(new Connection(track, bus, Edge.Tap.REVERB, null)));
        chorus.ifPresent(bus -> connect(new Connection(track, bus, Edge.Tap.CHORUS, null)));
      }
    }
    channels.forEach(track -> levels.put(track.id(), 0));
    channels.forEach(track -> raise(track, 0));
  }

  private void connectOutput(Track track, Map<TrackId, Track> byId) {
    Track bus = track.channel().output().map(byId::get).orElse(null);
    boolean connected =
        bus != null && bus.kind().isBus() && connect(new Connection(track, bus, Edge.Tap.POST, null));
    if (!connected) {
      toMaster.add(new Connection(track, null, Edge.Tap.POST, null));
    }
  }

  /** An output that leads to no bus that is there goes the way of the main one. */
  private void connectRoutes(Track track, Map<TrackId, Track> byId) {
    for (Route route : track.channel().routes()) {
      Track bus = route.bus().map(byId::get).orElse(null);
      Connection connection = new Connection(track, bus, Edge.Tap.OUTPUT, null, route.output());
      boolean connected = bus != null && bus.kind().isBus() && connect(connection);
      if (route.bus().isEmpty()) {
        connected = toMaster.add(connection);
      }
      if (connected) {
        routed.computeIfAbsent(track.id(), _ -> new ArrayList<>()).add(route.output());
      }
    }
  }

  private boolean connect(Connection connection) {
    if (reaches(connection.to(), connection.from())) {
      problems.accept(
          new StudioException(
              "A channel cannot feed itself", connection.from().name() + " to " + connection.to().name(),
              "Choose another output or send."));
      return false;
    }
    into.computeIfAbsent(connection.to().id(), _ -> new ArrayList<>()).add(connection);
    outOf.computeIfAbsent(connection.from().id(), _ -> new ArrayList<>()).add(connection);
    return true;
  }

  private boolean reaches(Track from, Track to) {
    return from.id().equals(to.id())
        || outOf.getOrDefault(from.id(), List.of()).stream().anyMatch(c -> reaches(c.to(), to));
  }

  private void raise(Track track, int level) {
    if (levels.get(track.id()) <= level) {
      levels.put(track.id(), level);
      outOf.getOrDefault(track.id(), List.of()).forEach(connection -> raise(connection.to(), level + 1));
    }
  }

  /** Whether anything hears what a track's instrument sends to reverb and chorus. */
  boolean sends(Track track) {
    return outOf.getOrDefault(track.id(), List.of()).stream()
        .anyMatch(connection -> connection.tap() == Edge.Tap.REVERB || connection.tap() == Edge.Tap.CHORUS);
  }

  /** The further outputs of a track's instrument that go elsewhere, in order. */
  List<Integer> routed(Track track) {
    return routed.getOrDefault(track.id(), List.of());
  }

  /** What a channel gathers, in the song's order. */
  List<Connection> into(Track track) {
    return into.getOrDefault(track.id(), List.of());
  }

  /** What the master gathers, in the song's order. */
  List<Connection> intoMaster() {
    return toMaster;
  }

  /** 0 for channels that gather nothing; above all that it gathers for others. */
  int level(Track track) {
    return levels.get(track.id());
  }
}
