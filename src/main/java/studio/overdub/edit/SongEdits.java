package studio.overdub.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.overdub.base.TickRange;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.song.KeySignature;
import studio.overdub.song.Loop;
import studio.overdub.song.Marker;
import studio.overdub.song.Meter;
import studio.overdub.song.MeterMap;
import studio.overdub.song.Song;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;

/** Edits of what belongs to the song as a whole. */
public final class SongEdits {
  /** The slowest tempo that can be set, in quarter notes a minute. */
  public static final double SLOWEST = 5;

  /** The fastest tempo that can be set, in quarter notes a minute. */
  public static final double FASTEST = 999;

  private SongEdits() {}

  /** Renames the song. */
  public static Edit rename(String name) {
    return new Edit("Rename song", song -> song.name().equals(name) ? song : song.withName(name));
  }

  /** Sets the tempo that holds at a position, from where that tempo begins; in quarter notes a minute. */
  public static Edit tempoAt(TimelineTick at, double bpm) {
    double allowed = Math.clamp(bpm, SLOWEST, FASTEST);
    return new Edit(
        "Change tempo",
        song -> {
          List<Tempo> tempos = new ArrayList<>(song.tempo().tempos());
          int index = 0;
          for (int i = 1; i < tempos.size() && !at.isBefore(tempos.get(i).at()); i++) {
            index = i;
          }
          Tempo old = tempos.get(index);
          if (Math.abs(old.bpm() - allowed) < 1e-9) {
            return song;
          }
          tempos.set(index, Tempo.ofBpm(old.at(), allowed).withRamp(old.ramp()));
          return song.withTempo(TempoMap.of(tempos));
        });
  }

  /** Puts a tempo into the map, in place of one at the same tick. */
  public static Edit addTempo(Tempo tempo) {
    return new Edit(
        "Add tempo",
        song -> {
          List<Tempo> tempos = new ArrayList<>(song.tempo().tempos());
          tempos.removeIf(t -> t.at().equals(tempo.at()));
          tempos.add(tempo);
          return song.withTempo(TempoMap.of(tempos));
        });
  }

  /** Removes the tempo at a tick; the last one stays. */
  public static Edit removeTempo(TimelineTick at) {
    return new Edit(
        "Remove tempo",
        song -> {
          List<Tempo> tempos = song.tempo().tempos().stream().filter(t -> !t.at().equals(at)).toList();
          return tempos.isEmpty() || tempos.size() == song.tempo().tempos().size()
              ? song
              : song.withTempo(TempoMap.of(tempos));
        });
  }

  /** Sets the meter that holds at a position, from where that meter begins. */
  public static Edit meterAt(TimelineTick at, int beats, int unit) {
    return new Edit(
        "Change meter",
        song -> {
          Meter old = song.meter().at(at);
          List<Meter> meters = new ArrayList<>(song.meter().meters());
          meters.set(meters.indexOf(old), Meter.of(old.at(), beats, unit));
          return meters.equals(song.meter().meters()) ? song : song.withMeter(MeterMap.of(meters));
        });
  }

  /** Puts a meter at the start of the bar that a position lies in, in place of one there. */
  public static Edit addMeter(TimelineTick at, int beats, int unit) {
    return new Edit(
        "Add meter",
        song -> {
          TimelineTick bar = song.meter().barStart(at);
          List<Meter> meters = new ArrayList<>(song.meter().meters());
          meters.removeIf(m -> m.at().equals(bar));
          meters.add(Meter.of(bar, beats, unit));
          return song.withMeter(MeterMap.of(meters));
        });
  }

  /** Sets the key from a position on, in place of one there. */
  public static Edit key(KeySignature key) {
    return new Edit(
        "Change key",
        song -> {
          List<KeySignature> keys = new ArrayList<>(song.keys());
          keys.removeIf(k -> k.at().equals(key.at()));
          keys.add(key);
          return keys.equals(song.keys()) ? song : song.withKeys(keys);
        });
  }

  /** Puts a marker, in place of one at the same tick. */
  public static Edit addMarker(Marker marker) {
    return new Edit("Add marker", song -> withMarker(song, marker));
  }

  /** Renames the marker at a tick. */
  public static Edit renameMarker(TimelineTick at, String name) {
    return new Edit("Rename marker", song -> withMarker(song, new Marker(at, name)));
  }

  private static Song withMarker(Song song, Marker marker) {
    List<Marker> markers = new ArrayList<>(song.markers());
    markers.removeIf(m -> m.at().equals(marker.at()));
    markers.add(marker);
    return song.withMarkers(markers);
  }

  /** Removes the marker at a tick. */
  public static Edit removeMarker(TimelineTick at) {
    return new Edit(
        "Remove marker",
        song -> {
          List<Marker> markers = song.markers().stream().filter(m -> !m.at().equals(at)).toList();
          return markers.size() == song.markers().size() ? song : song.withMarkers(markers);
        });
  }

  /** Sets the stretch that repeats. */
  public static Edit loopRange(TickRange range) {
    return new Edit(
        "Set loop",
        song -> song.loop().range().equals(range) ? song : song.withLoop(new Loop(range, song.loop().on())));
  }

  /** Switches looping. */
  public static Edit loop(boolean on) {
    return new Edit(
        on ? "Loop on" : "Loop off",
        song -> song.loop().on() == on ? song : song.withLoop(new Loop(song.loop().range(), on)));
  }

  /**
   * Adds the tracks of another song, under new ids and below those that are here, at the places they have there. Busses
   * come along only where this song has none of their kind, so that what they gather is heard.
   */
  public static Edit include(Song other) {
    return new Edit("Import", song -> included(song, other));
  }

  private static Song included(Song song, Song other) {
    IdSource ids = new IdSource(song.nextId());
    Map<TrackId, TrackId> renamed = new HashMap<>();
    List<Track> added = new ArrayList<>();
    for (Track track : other.tracks()) {
      boolean special = track.kind() == Track.Kind.REVERB_BUS || track.kind() == Track.Kind.CHORUS_BUS;
      if (!(special && song.bus(track.kind()).isPresent())) {
        Track copy = ids.copyOf(track);
        renamed.put(track.id(), copy.id());
        added.add(copy);
      }
    }
    List<Track> tracks = new ArrayList<>(song.tracks());
    int firstBus = (int) tracks.stream().filter(t -> !t.kind().isBus()).count();
    for (Track track : added) {
      Track joined = track.withPlaysThrough(track.playsThrough().map(renamed::get));
      tracks.add(track.kind().isBus() ? tracks.size() : firstBus++, joined);
    }
    return added.isEmpty() ? song : song.withTracks(tracks).withNextId(ids.next());
  }
}
