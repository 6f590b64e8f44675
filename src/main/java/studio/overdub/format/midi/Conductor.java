package studio.overdub.format.midi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.overdub.base.Bytes;
import studio.overdub.base.Notice;
import studio.overdub.base.TimelineTick;
import studio.overdub.format.smf.Meta;
import studio.overdub.format.smf.SmfTrack;
import studio.overdub.song.KeySignature;
import studio.overdub.song.Marker;
import studio.overdub.song.Meter;
import studio.overdub.song.MeterMap;
import studio.overdub.song.Song;
import studio.overdub.song.SongEvent;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;

/**
 * What of a file is for the whole song: tempo, meter, keys, markers, and as plain events all else that is no channel
 * message. Of several of a kind at one tick the last counts, the others are kept as events.
 */
final class Conductor {
  private static final double ABSURD_BPM = 2000;

  /** Where an event stands; it may turn out to be in force there, or doubled by a later one. */
  private record Placed<T>(TimelineTick at, Bytes event, T meaning) {}

  private final MidiLayout layout;
  private final List<Notice> notices;
  private final Map<TimelineTick, Placed<Tempo>> tempos = new HashMap<>();
  private final Map<TimelineTick, Placed<Meter>> meters = new HashMap<>();
  private final Map<TimelineTick, Placed<KeySignature>> keys = new HashMap<>();
  private final Map<TimelineTick, Placed<Marker>> markers = new HashMap<>();
  private final List<SongEvent> events = new ArrayList<>();

  Conductor(MidiLayout layout, List<Notice> notices) {
    this.layout = layout;
    this.notices = notices;
    for (int mtrk = 0; mtrk < layout.file().tracks().size(); mtrk++) {
      read(mtrk);
    }
    for (int mtrk = 0; layout.sequential() && mtrk < layout.file().tracks().size(); mtrk++) {
      begin(new TimelineTick(layout.offset(mtrk)));
    }
    begin(TimelineTick.ZERO);
  }

  /** A song, or a sequence of type 2, begins with 120 and 4/4 unless it says otherwise. */
  private void begin(TimelineTick at) {
    if (layout.smpteMicros().isEmpty()) {
      Tempo tempo = new Tempo(at, Metas.DEFAULT_MICROS, false);
      tempos.putIfAbsent(at, new Placed<>(at, Metas.tempo(tempo.microsPerQuarter()), tempo));
    }
    Meter meter = Meter.of(at, 4, 4);
    meters.putIfAbsent(at, new Placed<>(at, Metas.meter(meter), meter));
  }

  private void read(int mtrk) {
    SmfTrack track = layout.file().tracks().get(mtrk);
    int name = layout.ownedName(mtrk);
    for (int i = 0; i < track.size(); i++) {
      if (!track.isChannel(i) && i != name) {
        Bytes event = track.bytes(i);
        TimelineTick at = new TimelineTick(layout.toTicks(mtrk, track.tick(i)));
        if (track.status(i) != 0xFF || !take(mtrk, at, event)) {
          events.add(new SongEvent(at, event));
        }
      }
    }
  }

  private boolean take(int mtrk, TimelineTick at, Bytes event) {
    return switch (event.at(1)) {
      case Meta.TEMPO -> put(tempos, at, event, tempo(mtrk, at, event));
      case Meta.METER -> put(meters, at, event, told(mtrk, at, "meter", Metas.meter(at, event)));
      case Meta.KEY -> put(keys, at, event, told(mtrk, at, "key", Metas.key(at, event)));
      case Meta.MARKER -> put(markers, at, event, Optional.of(new Marker(at, MidiText.of(event))));
      default -> false;
    };
  }

  private Optional<Tempo> tempo(int mtrk, TimelineTick at, Bytes event) {
    if (layout.smpteMicros().isPresent()) {
      return Optional.empty();
    }
    Optional<Tempo> tempo = Metas.micros(event).map(micros -> new Tempo(at, micros, false));
    if (tempo.isPresent() && tempo.get().bpm() > ABSURD_BPM) {
      long bpm = Math.round(tempo.get().bpm());
      notices.add(notice(mtrk, at, "a tempo of " + bpm + " beats a minute, played as written"));
    }
    return told(mtrk, at, "tempo", tempo);
  }

  private <T> Optional<T> told(int mtrk, TimelineTick at, String what, Optional<T> meaning) {
    if (meaning.isEmpty()) {
      notices.add(notice(mtrk, at, "an impossible " + what + " was left aside"));
    }
    return meaning;
  }

  private Notice notice(int mtrk, TimelineTick at, String text) {
    return new Notice("MTrk " + (mtrk + 1) + ", tick " + at.value(), text);
  }

  private <T> boolean put(Map<TimelineTick, Placed<T>> map, TimelineTick at, Bytes event, Optional<T> meaning) {
    if (meaning.isEmpty()) {
      return false;
    }
    Placed<T> doubled = map.put(at, new Placed<>(at, event, meaning.get()));
    if (doubled != null) {
      events.add(new SongEvent(at, doubled.event));
    }
    return true;
  }

  private static <T> List<T> meanings(Map<TimelineTick, Placed<T>> map) {
    return map.values().stream().sorted(Comparator.comparing(Placed::at)).map(Placed::meaning).toList();
  }

  /** The meters, in order of time. */
  List<Meter> meters() {
    return meanings(meters);
  }

  /** The song with all that is the conductor's. */
  Song applyTo(Song song) {
    TempoMap tempo =
        layout
            .smpteMicros()
            .map(micros -> TempoMap.of(List.of(new Tempo(TimelineTick.ZERO, micros, false))))
            .orElseGet(() -> TempoMap.of(meanings(tempos)));
    return song.withTempo(tempo)
        .withMeter(MeterMap.of(meters()))
        .withKeys(meanings(keys))
        .withMarkers(meanings(markers))
        .withEvents(events.stream().sorted(Comparator.comparing(SongEvent::at)).toList());
  }
}
