package studio.overdub.ui.view.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.edit.Edit;
import studio.overdub.edit.OutputEdits;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/**
 * Where a part of an instrument goes, such as a pad of a drum rack: its track, the master, or a bus by name, an
 * existing or a new one. Which of the instrument's outputs carries it there is nobody's concern. Event thread only.
 */
public final class PartOutput {
  private final Session session;
  private final DeviceModel device;

  /** The outputs of the instrument that {@code device} shows. */
  public PartOutput(Session session, DeviceModel device) {
    this.session = session;
    this.device = device;
  }

  /**
   * A place that a part can go to.
   *
   * @param name what people read
   * @param chosen whether it goes there
   * @param edit lets it go there
   */
  public record Destination(String name, boolean chosen, Edit edit) {}

  /**
   * The places that a part can go to. Where the instrument has no output left for one more, those that share an output.
   *
   * @param param the part's parameter that chooses an output
   * @param newBus what a new bus would be called
   */
  public List<Destination> destinations(String param, String newBus) {
    Optional<Track> owner = device.track().flatMap(session.song()::track);
    if (owner.isEmpty()) {
      return List.of();
    }
    Track track = owner.get();
    int outputs = session.catalog().find(device.typeId()).map(DeviceType::outputs).orElse(1);
    Optional<Optional<TrackId>> now = OutputEdits.destination(track, param);
    List<Destination> all = new ArrayList<>();
    all.add(new Destination("Track", now.isEmpty(), OutputEdits.toTrack(track.id(), param)));
    boolean room = OutputEdits.hasRoom(track, param, outputs);
    for (Optional<TrackId> bus : places(session.song())) {
      boolean shared = track.channel().routes().stream().anyMatch(route -> route.bus().equals(bus));
      if (room || shared) {
        all.add(
            new Destination(
                name(session.song(), bus), now.equals(Optional.of(bus)),
                OutputEdits.past(track.id(), param, outputs, bus)));
      }
    }
    if (room) {
      all.add(
          new Destination("New bus: " + newBus, false, OutputEdits.toNewBus(track.id(), param, outputs, newBus)));
    }
    return all;
  }

  private static List<Optional<TrackId>> places(Song song) {
    List<Optional<TrackId>> places = new ArrayList<>();
    places.add(Optional.empty());
    song.tracks().stream().filter(t -> t.kind().isBus()).forEach(t -> places.add(Optional.of(t.id())));
    return places;
  }

  /** The name of the place that a part goes to past its track; empty where it goes through its track. */
  public String name(String param) {
    return device.track()
        .flatMap(session.song()::track)
        .flatMap(track -> OutputEdits.destination(track, param))
        .map(bus -> name(session.song(), bus))
        .orElse("");
  }

  private static String name(Song song, Optional<TrackId> bus) {
    return bus.isEmpty() ? "Master" : bus.flatMap(song::track).map(Track::name).orElse("Missing bus");
  }
}
