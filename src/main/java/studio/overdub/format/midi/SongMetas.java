package studio.overdub.format.midi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.overdub.base.Bytes;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.format.smf.Meta;
import studio.overdub.format.smf.SmfTrack;
import studio.overdub.song.KeySignature;
import studio.overdub.song.Marker;
import studio.overdub.song.Meter;
import studio.overdub.song.Song;
import studio.overdub.song.SongEvent;
import studio.overdub.song.Tempo;

/**
 * The events that the song as a whole makes, against those of the file it came from: which of the file's stay, and
 * which of the song's are new.
 */
final class SongMetas {
  /** A ramp of tempo is written as steps of this length, each at the ramp's mean, so that no time is lost. */
  private static final long TEMPO_STEP = Ticks.PER_QUARTER / 4;

  private record Place(long tick, Bytes event) {}

  private record Kind(long tick, int type) {}

  private final MidiLayout layout;
  private final Map<Place, Integer> inOrigin = new HashMap<>();
  private final Map<Place, Integer> kept = new HashMap<>();
  private final Set<Kind> unchanged = new HashSet<>();
  private final List<SongEvent> added = new ArrayList<>();

  /**
   * Compares.
   *
   * @param smpte whether the file keeps counting time in SMPTE frames, so that the song's tempo is not its own
   */
  SongMetas(MidiLayout layout, Song song, boolean smpte) {
    this.layout = layout;
    countOrigin();
    if (!smpte) {
      addTempos(song);
    }
    for (Meter meter : song.meter().meters()) {
      add(Meta.METER, meter.at(), List.of(Metas.meter(meter)));
    }
    for (KeySignature key : song.keys()) {
      add(Meta.KEY, key.at(), List.of(Metas.key(key)));
    }
    for (Marker marker : song.markers()) {
      add(Meta.MARKER, marker.at(), MidiText.candidates(Meta.MARKER, marker.name()));
    }
    for (SongEvent event : song.events()) {
      if (counts(event, smpte)) {
        add(-1, event.at(), List.of(event.message()));
      }
    }
  }

  private void countOrigin() {
    for (int mtrk = 0; mtrk < layout.file().tracks().size(); mtrk++) {
      SmfTrack track = layout.file().tracks().get(mtrk);
      for (int i = 0; i < track.size(); i++) {
        if (!track.isChannel(i) && i != layout.ownedName(mtrk)) {
          inOrigin.merge(place(mtrk, i), 1, Integer::sum);
        }
      }
    }
  }

  private Place place(int mtrk, int event) {
    SmfTrack track = layout.file().tracks().get(mtrk);
    return new Place(layout.toTicks(mtrk, track.tick(event)), track.bytes(event));
  }

  /** Events that a later one at their tick doubles stay only as long as that one does. */
  private boolean counts(SongEvent event, boolean smpte) {
    if (event.message().size() < 2 || event.message().at(0) != 0xFF) {
      return event.message().size() > 0;
    }
    int type = event.message().at(1);
    boolean meant =
        switch (type) {
          case Meta.TEMPO -> !smpte && Metas.micros(event.message()).isPresent();
          case Meta.METER -> Metas.meter(event.at(), event.message()).isPresent();
          case Meta.KEY -> Metas.key(event.at(), event.message()).isPresent();
          case Meta.MARKER -> true;
          default -> false;
        };
    return !meant || unchanged.contains(new Kind(event.at().value(), type));
  }

  private void add(int type, TimelineTick at, List<Bytes> candidates) {
    for (Bytes candidate : candidates) {
      Place place = new Place(at.value(), candidate);
      int left = inOrigin.getOrDefault(place, 0);
      if (left > 0) {
        inOrigin.put(place, left - 1);
        kept.merge(place, 1, Integer::sum);
        unchanged.add(new Kind(at.value(), type));
        return;
      }
    }
    if (isUnsaidDefault(at, candidates.getFirst())) {
      unchanged.add(new Kind(at.value(), type));
    } else {
      added.add(new SongEvent(at, candidates.getFirst()));
    }
  }

  /** Whether an event says what a file that says nothing means. */
  private boolean isUnsaidDefault(TimelineTick at, Bytes event) {
    if (layout.file().tracks().isEmpty()) {
      return false;
    }
    int sequence = layout.sequenceAt(at.value());
    return at.value() == layout.offset(sequence)
        && (event.equals(Metas.tempo(Metas.DEFAULT_MICROS)) || event.equals(Metas.meter(Meter.of(at, 4, 4))));
  }

  private void addTempos(Song song) {
    List<Tempo> tempos = song.tempo().tempos();
    for (int i = 0; i < tempos.size(); i++) {
      Tempo tempo = tempos.get(i);
      if (tempo.ramp() && i + 1 < tempos.size()) {
        addRamp(song, tempo.at(), tempos.get(i + 1).at());
      } else {
        add(Meta.TEMPO, tempo.at(), List.of(Metas.tempo(tempo.microsPerQuarter())));
      }
    }
  }

  private void addRamp(Song song, TimelineTick from, TimelineTick to) {
    long step = Math.max(TEMPO_STEP, to.minus(from) / 4096);
    for (TimelineTick at = from; at.isBefore(to); at = at.plus(step)) {
      TimelineTick next = at.plus(Math.min(step, to.minus(at)));
      double quarters = (double) next.minus(at) / Ticks.PER_QUARTER;
      double micros = (song.tempo().seconds(next) - song.tempo().seconds(at)) * 1e6 / quarters;
      add(Meta.TEMPO, at, List.of(Metas.tempo(micros)));
    }
  }

  /** Whether an event of the file stays; asked once for each, in order. */
  boolean keeps(int mtrk, int event) {
    Place place = place(mtrk, event);
    int left = kept.getOrDefault(place, 0);
    if (left > 0) {
      kept.put(place, left - 1);
    }
    return left > 0;
  }

  /** The song's events that the file does not have, in the song's order. */
  List<SongEvent> added() {
    return added;
  }
}
