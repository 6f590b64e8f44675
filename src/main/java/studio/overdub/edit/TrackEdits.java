package studio.overdub.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.song.Channel;
import studio.overdub.song.Device;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** Edits of tracks and of the devices on them. The master is named by an empty track. */
public final class TrackEdits {
  private TrackEdits() {}

  /**
   * Adds a track, below all tracks of its kind's side: busses stand last. Its id is the song's {@link Song#nextId}.
   *
   * @param instrument what it plays; empty for audio and busses. The device's id is the one after the track's
   */
  public static Edit add(String name, Track.Kind kind, Optional<DeviceType> instrument) {
    return new Edit(
        "Add track",
        song -> {
          TrackId id = new TrackId(song.nextId());
          Optional<Device> device =
              instrument.map(type -> Device.of(new DeviceId(song.nextId() + 1), type.id(), type.soundVersion()));
          Track track = Track.of(id, name, kind, song.tracks().size() % 8).withInstrument(device);
          List<Track> tracks = new ArrayList<>(song.tracks());
          int at = kind.isBus() ? tracks.size() : (int) tracks.stream().filter(t -> !t.kind().isBus()).count();
          tracks.add(at, track);
          return song.withTracks(tracks).withNextId(song.nextId() + 2);
        });
  }

  /**
   * Removes a track. Tracks that played through it fall silent, sends and outputs to it go away; what
   * an instrument sent to it past its track goes through the track again.
   */
  public static Edit remove(TrackId id) {
    return new Edit(
        "Delete track",
        song ->
            song.track(id).isEmpty()
                ? song
                : song.withTracks(
                    song.tracks().stream().filter(t -> !t.id().equals(id)).map(t -> detached(t, id)).toList()));
  }

  private static Track detached(Track track, TrackId gone) {
    Channel channel = track.channel();
    if (channel.sends().stream().anyMatch(send -> send.bus().equals(gone))) {
      channel = channel.withSends(channel.sends().stream().filter(send -> !send.bus().equals(gone)).toList());
    }
    if (channel.output().equals(Optional.of(gone))) {
      channel = channel.withOutput(Optional.empty());
    }
    if (channel.routes().stream().anyMatch(route -> route.bus().equals(Optional.of(gone)))) {
      channel =
          channel.withRoutes(
              channel.routes().stream().filter(route -> !route.bus().equals(Optional.of(gone))).toList());
    }
    Track next = channel == track.channel() ? track : track.withChannel(channel);
    return next.playsThrough().equals(Optional.of(gone)) ? next.withPlaysThrough(Optional.empty()) : next;
  }

  /** Moves a track to another row; rows count from 0. */
  public static Edit reorder(TrackId id, int row) {
    return new Edit(
        "Move track",
        song -> {
          Optional<Track> track = song.track(id);
          if (track.isEmpty()) {
            return song;
          }
          List<Track> tracks = new ArrayList<>(song.tracks());
          tracks.remove(track.get());
          tracks.add(Math.clamp(row, 0, tracks.size()), track.get());
          return song.withTracks(tracks);
        });
  }

  /**
   * Copies a track, clips and devices and all, to right below itself. The copy's id is the song's {@link Song#nextId}.
   */
  public static Edit duplicate(TrackId id) {
    return new Edit("Duplicate track", song -> song.track(id).map(t -> duplicated(song, t)).orElse(song));
  }

  private static Song duplicated(Song song, Track track) {
    IdSource ids = new IdSource(song.nextId());
    Track copy = ids.copyOf(track);
    List<Track> tracks = new ArrayList<>(song.tracks());
    tracks.add(tracks.indexOf(track) + 1, copy);
    return song.withTracks(tracks).withNextId(ids.next());
  }

  /** Renames a track. */
  public static Edit rename(TrackId id, String name) {
    return new Edit("Rename track", song -> song.mapTrack(id, t -> t.name().equals(name) ? t : t.withName(name)));
  }

  /** Gives a track one of the palette's eight colours, 0 to 7. */
  public static Edit colour(TrackId id, int colour) {
    return new Edit("Change colour", song -> song.mapTrack(id, t -> t.colour() == colour ? t : t.withColour(colour)));
  }

  /** Arms a track for recording, or disarms it. */
  public static Edit arm(TrackId id, boolean armed) {
    return new Edit(
        armed ? "Arm track" : "Disarm track",
        song -> song.mapTrack(id, t -> t.armed() == armed ? t : t.withArmed(armed)));
  }

  /**
   * Lets a track play a preset: in the device it has where that is of the preset's type, else in a new one, whose id is
   * the song's {@link Song#nextId}. What the preset does not name stands at its default. A track that is called after
   * its sound is called after the preset from then on.
   */
  public static Edit play(TrackId id, DeviceType type, Preset preset) {
    return new Edit(
        "Choose " + preset.name(),
        song -> {
          Optional<Track> track = song.track(id).filter(t -> t.kind() == Track.Kind.INSTRUMENT);
          if (track.isEmpty()) {
            return song;
          }
          Optional<Device> kept = track.get().instrument().filter(d -> d.type().equals(type.id()));
          Device device =
              kept.orElseGet(() -> Device.of(new DeviceId(song.nextId()), type.id(), type.soundVersion()))
                  .withSound(preset.name(), preset.params(), preset.texts());
          Song next = kept.isPresent() ? song : song.withNextId(song.nextId() + 1);
          String name = SoundName.follows(track.get(), type) ? preset.name() : track.get().name();
          return next.mapTrack(
              id,
              t ->
                  t.withName(name)
                      .withPatch("")
                      .withInstrument(Optional.of(device))
                      .withPlaysThrough(Optional.empty()));
        });
  }

  /** Sets a device to a preset of its type. */
  public static Edit preset(DeviceId id, Preset preset) {
    return onDevice(
        "Choose " + preset.name(), id, d -> d.withSound(preset.name(), preset.params(), preset.texts()));
  }

  /** Sets a parameter of a device, in its own unit; {@code label} is the parameter's name for undo. */
  public static Edit parameter(DeviceId id, String param, double value, String label) {
    return onDevice(
        "Change " + label, id,
        d -> Double.valueOf(value).equals(d.params().get(param)) ? d : d.withParam(param, value));
  }

  /** Sets a text of a device; {@code label} is the setting's name for undo. */
  public static Edit text(DeviceId id, String text, String value, String label) {
    return onDevice("Change " + label, id, d -> value.equals(d.texts().get(text)) ? d : d.withText(text, value));
  }

  /** Switches a device on or off. */
  public static Edit enable(DeviceId id, boolean enabled) {
    return onDevice(
        enabled ? "Switch device on" : "Switch device off",
        id,
        d -> d.enabled() == enabled ? d : d.withEnabled(enabled));
  }

  private static Edit onDevice(String name, DeviceId id, UnaryOperator<Device> change) {
    return new Edit(
        name,
        song -> {
          for (Track track : song.tracks()) {
            if (track.device(id).isPresent()) {
              return track.device(id).map(change).equals(track.device(id))
                  ? song
                  : song.mapTrack(track.id(), t -> t.mapDevice(id, change));
            }
          }
          List<Device> inserts =
              song.master().inserts().stream().map(d -> d.id().equals(id) ? change.apply(d) : d).toList();
          return inserts.equals(song.master().inserts()) ? song : song.withMaster(song.master().withInserts(inserts));
        });
  }

  /** Adds an effect: a note effect before the instrument, an audio effect as the last insert of the track or master. */
  public static Edit addEffect(Optional<TrackId> track, DeviceType type) {
    return new Edit(
        "Add " + type.name(),
        song -> {
          Device device = Device.of(new DeviceId(song.nextId()), type.id(), type.soundVersion());
          Song next = song.withNextId(song.nextId() + 1);
          if (type.kind() == DeviceType.Kind.NOTE_EFFECT) {
            return track
                .map(id -> next.mapTrack(id, t -> t.withNoteEffects(plus(t.noteEffects(), device))))
                .orElse(song);
          }
          return MixerEdits.onChannel(next, track, c -> c.withInserts(plus(c.inserts(), device)));
        });
  }

  private static List<Device> plus(List<Device> devices, Device device) {
    List<Device> next = new ArrayList<>(devices);
    next.add(device);
    return next;
  }

  /** Removes an effect from wherever it is. */
  public static Edit removeEffect(DeviceId id) {
    return new Edit(
        "Remove effect",
        song -> {
          if (song.device(id).isEmpty()) {
            return song;
          }
          UnaryOperator<List<Device>> without = list -> list.stream().filter(d -> !d.id().equals(id)).toList();
          for (Track track : song.tracks()) {
            if (track.device(id).isPresent()) {
              return song.mapTrack(
                  track.id(),
                  t ->
                      t.withNoteEffects(without.apply(t.noteEffects()))
                          .withChannel(t.channel().withInserts(without.apply(t.channel().inserts()))));
            }
          }
          return song.withMaster(song.master().withInserts(without.apply(song.master().inserts())));
        });
  }

  /**
   * Moves a note effect or an insert, of a track or the master, to another place in its row; places count from 0. An
   * instrument stays.
   */
  public static Edit moveEffect(Optional<TrackId> track, DeviceId id, int place) {
    return new Edit(
        "Move effect",
        song -> {
          Song next =
              track
                  .map(
                      owner ->
                          song.mapTrack(
                              owner,
                              t -> {
                                List<Device> moved = moved(t.noteEffects(), id, place);
                                return moved == t.noteEffects() ? t : t.withNoteEffects(moved);
                              }))
                  .orElse(song);
          return MixerEdits.onChannel(
              next,
              track,
              c -> {
                List<Device> moved = moved(c.inserts(), id, place);
                return moved == c.inserts() ? c : c.withInserts(moved);
              });
        });
  }

  /** The devices with one of them at another place; the same list where it is not among them, or there already. */
  private static List<Device> moved(List<Device> devices, DeviceId id, int place) {
    Optional<Device> device = devices.stream().filter(d -> d.id().equals(id)).findFirst();
    if (device.isEmpty()) {
      return devices;
    }
    List<Device> next = new ArrayList<>(devices);
    next.remove(device.get());
    next.add(Math.clamp(place, 0, next.size()), device.get());
    return next.equals(devices) ? devices : next;
  }

  /** The parameters of a device with what its type declares filled in, by id. */
  public static Map<String, Double> parameters(Device device, DeviceType type) {
    Map<String, Double> values = new HashMap<>();
    type.params().forEach(p -> values.put(p.id(), device.params().getOrDefault(p.id(), p.defaultValue())));
    return values;
  }
}
