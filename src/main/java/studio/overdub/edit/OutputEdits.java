package studio.overdub.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Channel;
import studio.overdub.song.Device;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.Route;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * Edits of where the parts of an instrument go, such as the pads of a drum rack. A part's parameter chooses one of the
 * instrument's outputs, and the track's {@link Route routes} say where that one leads; here a destination is named and
 * both follow: parts that go to one bus share an output, and an output that no part uses has no route.
 *
 * <p>The parameters that choose outputs are those whose ids end alike: "pad36.output", "pad38.output".
 */
public final class OutputEdits {
  private static final String NAME = "Change output";

  private OutputEdits() {}

  /** Lets a part go through the track again. */
  public static Edit toTrack(TrackId track, String param) {
    return new Edit(NAME, song -> change(song, track, param, 1, Optional.empty()));
  }

  /**
   * Lets a part go past the track. Where no output is free, or a bus leads nowhere, nothing changes.
   *
   * @param param the part's parameter that chooses an output
   * @param outputs how many outputs the instrument has, the main one included
   * @param bus where to; empty for the master
   */
  public static Edit past(TrackId track, String param, int outputs, Optional<TrackId> bus) {
    return new Edit(
        NAME,
        song -> {
          boolean there =
              bus.isEmpty() || bus.flatMap(song::track).filter(t -> t.kind().isBus()).isPresent();
          return there ? change(song, track, param, outputs, Optional.of(bus)) : song;
        });
  }

  /** As {@link #past}, to a new bus, whose id is the song's {@link Song#nextId}. */
  public static Edit toNewBus(TrackId track, String param, int outputs, String name) {
    return new Edit(
        NAME,
        song -> {
          Song next = TrackEdits.add(name, Track.Kind.BUS, Optional.empty()).apply(song);
          Song changed = change(next, track, param, outputs, Optional.of(Optional.of(new TrackId(song.nextId()))));
          return changed == next ? song : changed;
        });
  }

  /** Whether a part can go to a place that no other part of its instrument goes to. */
  public static boolean hasRoom(Track track, String param, int outputs) {
    return track.instrument().map(device -> free(track, device, param, outputs).isPresent()).orElse(false);
  }

  /** Where a part goes past its track: the bus, or empty for the master; empty where it goes through the track. */
  public static Optional<Optional<TrackId>> destination(Track track, String param) {
    return track.instrument()
        .map(device -> device.params().getOrDefault(param, 0.0).intValue())
        .flatMap(track.channel()::route)
        .map(Route::bus);
  }

  private static Song change(
      Song song, TrackId id, String param, int outputs, Optional<Optional<TrackId>> destination) {
    return song.mapTrack(
        id, track -> track.instrument().map(d -> changed(track, d, param, outputs, destination)).orElse(track));
  }

  private static Track changed(
      Track track, Device device, String param, int outputs, Optional<Optional<TrackId>> destination) {
    if (destination(track, param).equals(destination)
        && (destination.isPresent() || device.params().getOrDefault(param, 0.0) == 0)) {
      return track;
    }
    List<Route> routes = new ArrayList<>(track.channel().routes());
    int output = 0;
    if (destination.isPresent()) {
      Optional<Route> shared = routes.stream().filter(r -> r.bus().equals(destination.get())).findFirst();
      OptionalInt free = free(track, device, param, outputs);
      if (shared.isEmpty() && free.isEmpty()) {
        return track;
      }
      output = shared.map(Route::output).orElseGet(free::getAsInt);
      if (shared.isEmpty()) {
        routes.removeIf(r -> r.output() == free.getAsInt());
        routes.add(new Route(output, destination.get()));
      }
    }
    Set<Integer> used = usedBesides(track, device, param);
    used.add(output);
    routes.removeIf(route -> !used.contains(route.output()));
    Channel channel = track.channel().withRoutes(routes);
    Map<String, Double> params = new HashMap<>(device.params());
    params.put(param, (double) output);
    return track
        .withInstrument(Optional.of(device.withSound(device.preset(), params, device.texts())))
        .withChannel(channel);
  }

  /** The lowest output that no other part uses. */
  private static OptionalInt free(Track track, Device device, String param, int outputs) {
    Set<Integer> used = usedBesides(track, device, param);
    return IntStream.range(1, outputs).filter(output -> !used.contains(output)).findFirst();
  }

  /** The outputs that other parts use, or that automation may choose. */
  private static Set<Integer> usedBesides(Track track, Device device, String param) {
    String kind = param.substring(param.lastIndexOf('.') + 1);
    Set<Integer> used = new HashSet<>();
    device.params().forEach(
        (id, value) -> {
          if (!id.equals(param) && choosesOutput(id, kind)) {
            used.add(value.intValue());
          }
        });
    for (AutomationLane lane : track.lanes()) {
      if (lane.target() instanceof LaneTarget.Parameter(DeviceId of, String id)
          && of.equals(device.id())
          && choosesOutput(id, kind)) {
        lane.points().stream().map(AutomationPoint::value).forEach(value -> used.add(value.intValue()));
      }
    }
    return used;
  }

  private static boolean choosesOutput(String id, String kind) {
    return id.substring(id.lastIndexOf('.') + 1).equals(kind);
  }
}
