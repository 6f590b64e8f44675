package studio.overdub.song;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.overdub.base.ClipId;
import studio.overdub.base.DeviceId;
import studio.overdub.base.PatternId;
import studio.overdub.base.TickRange;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;

/**
 * A whole song. Immutable: an edit makes the next song, sharing all that it did not touch.
 *
 * @param name what people read
 * @param ppq pulses per quarter that it came with and is exported at; 1 to 32767
 * @param tempo the tempo over time
 * @param meter the meter over time
 * @param keys changes of key, in order
 * @param markers in order; at most one a tick
 * @param loop the stretch that repeats
 * @param patterns what pattern clips play
 * @param tracks from the top of the arranger down; busses among them
 * @param master the channel that all others end in
 * @param masterLanes automation of the master
 * @param mappings MIDI controllers that move something of the song, in the order they were learnt
 * @param events system exclusive, lyrics and the like, in order; heard by every instrument
 * @param origin the MIDI file it was imported from, if it was
 * @param nextId the next id to hand out, larger than any in use
 */
public record Song(
    String name,
    int ppq,
    TempoMap tempo,
    MeterMap meter,
    List<KeySignature> keys,
    List<Marker> markers,
    Loop loop,
    List<Pattern> patterns,
    List<Track> tracks,
    Channel master,
    List<AutomationLane> masterLanes,
    List<MidiMapping> mappings,
    List<SongEvent> events,
    Optional<MidiOrigin> origin,
    long nextId,
    Extras extras) {

  /** Names the master where a track is named; no track has this id. */
  public static final TrackId MASTER = new TrackId(0);

  /** An empty song: 120 beats a minute, 4/4, no tracks. */
  public static final Song EMPTY =
      new Song(
          "Untitled", 960, TempoMap.DEFAULT, MeterMap.DEFAULT, List.of(), List.of(),
          new Loop(new TickRange(TimelineTick.ZERO, TimelineTick.ZERO), false), List.of(), List.of(), Channel.DEFAULT,
          List.of(), List.of(), List.of(), Optional.empty(), 1, Extras.NONE);

  public Song {
    keys = ImmutableList.sortedCopyOf(Comparator.comparing(KeySignature::at), keys);
    markers = ImmutableList.sortedCopyOf(Comparator.comparing(Marker::at), markers);
    patterns = ImmutableList.copyOf(patterns);
    tracks = ImmutableList.copyOf(tracks);
    masterLanes = ImmutableList.copyOf(masterLanes);
    mappings = ImmutableList.copyOf(mappings);
    events = ImmutableList.copyOf(events);
  }

  /** The track with this id. */
  public Optional<Track> track(TrackId id) {
    return tracks.stream().filter(track -> track.id().equals(id)).findFirst();
  }

  /** The pattern with this id. */
  public Optional<Pattern> pattern(PatternId id) {
    return patterns.stream().filter(pattern -> pattern.id().equals(id)).findFirst();
  }

  /** The track that a clip is on. */
  public Optional<Track> trackOf(ClipId id) {
    return tracks.stream().filter(track -> track.clip(id).isPresent()).findFirst();
  }

  /** The clip with this id. */
  public Optional<Clip> clip(ClipId id) {
    return tracks.stream().flatMap(track -> track.clip(id).stream()).findFirst();
  }

  /** The device with this id, on a track or on the master. */
  public Optional<Device> device(DeviceId id) {
    return java.util.stream.Stream.concat(
            tracks.stream().flatMap(track -> track.device(id).stream()),
            master.inserts().stream().filter(device -> device.id().equals(id)))
        .findFirst();
  }

  /** The track with this id, or the master as one. */
  public Optional<Track> channel(TrackId id) {
    return id.equals(MASTER) ? Optional.of(masterTrack()) : track(id);
  }

  /** The master as a bus, for all that shows or edits its channel and its automation as those of tracks. */
  public Track masterTrack() {
    return Track.of(MASTER, "Master", Track.Kind.BUS, 1).withLanes(masterLanes).withChannel(master);
  }

  /** The first bus of a kind. */
  public Optional<Track> bus(Track.Kind kind) {
    return tracks.stream().filter(track -> track.kind() == kind).findFirst();
  }

  /** The last tick at which a clip ends; 0 in an empty song. */
  public TimelineTick end() {
    return new TimelineTick(tracks.stream().mapToLong(Track::end).max().orElse(0));
  }

  /** The key that holds at a position, if the song names one. */
  public Optional<KeySignature> keyAt(TimelineTick tick) {
    return keys.stream().filter(key -> !tick.isBefore(key.at())).reduce((earlier, later) -> later);
  }

  public Song withName(String name) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  public Song withPpq(int ppq) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  public Song withTempo(TempoMap tempo) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  public Song withMeter(MeterMap meter) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  public Song withKeys(List<KeySignature> keys) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  public Song withMarkers(List<Marker> markers) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  public Song withLoop(Loop loop) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  public Song withPatterns(List<Pattern> patterns) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  public Song withTracks(List<Track> tracks) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  public Song withMaster(Channel master) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  public Song withMasterLanes(List<AutomationLane> masterLanes) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  public Song withMappings(List<MidiMapping> mappings) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  public Song withEvents(List<SongEvent> events) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  public Song withOrigin(Optional<MidiOrigin> origin) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  /** With ids up to but without {@code nextId} taken. */
  public Song withNextId(long nextId) {
    return new Song(
        name, ppq, tempo, meter, keys, markers, loop, patterns, tracks, master, masterLanes, mappings,
        events, origin, nextId, extras);
  }

  /** With {@code change} applied to the lanes of a track, or of the master; the same object where nothing changed. */
  public Song mapLanes(TrackId id, UnaryOperator<List<AutomationLane>> change) {
    if (id.equals(MASTER)) {
      List<AutomationLane> changed = change.apply(masterLanes);
      return changed == masterLanes ? this : withMasterLanes(changed);
    }
    return mapTrack(
        id,
        track -> {
          List<AutomationLane> changed = change.apply(track.lanes());
          return changed == track.lanes() ? track : track.withLanes(changed);
        });
  }

  /** With {@code change} applied to the track with this id; the same object where nothing changed. */
  public Song mapTrack(TrackId id, UnaryOperator<Track> change) {
    for (Track track : tracks) {
      if (track.id().equals(id)) {
        Track changed = change.apply(track);
        return changed == track ? this : withTracks(tracks.stream().map(t -> t == track ? changed : t).toList());
      }
    }
    return this;
  }

  /** With {@code change} applied to the clip with this id, wherever it is. */
  public Song mapClip(ClipId id, UnaryOperator<Clip> change) {
    return trackOf(id).map(track -> mapTrack(track.id(), t -> t.mapClip(id, change))).orElse(this);
  }

  /** With {@code change} applied to the pattern with this id. */
  public Song mapPattern(PatternId id, UnaryOperator<Pattern> change) {
    return withPatterns(patterns.stream().map(p -> p.id().equals(id) ? change.apply(p) : p).toList());
  }
}
