package studio.overdub.format.midi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.overdub.base.Bytes;
import studio.overdub.base.StudioException;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.format.smf.Meta;
import studio.overdub.format.smf.SmfFile;
import studio.overdub.format.smf.SmfReader;
import studio.overdub.format.smf.SmfTrack;
import studio.overdub.format.smf.SmfWriter;
import studio.overdub.song.Device;
import studio.overdub.song.MidiOrigin;
import studio.overdub.song.Song;
import studio.overdub.song.SongEvent;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;

/**
 * Writes a song as a MIDI file. What the song makes is compared with the file it came from, if it came from one: events
 * that are in both stay where the file had them, the song's others are put in at their time, the file's others go. A
 * song of no file becomes a type 1 file: tempo and the like in the first MTrk, then an MTrk a track.
 */
public final class MidiExport {
  private static final SmfTrack NO_EVENTS = new SmfTrack.Builder().build(0);

  private final Song song;
  private final MidiLayout layout;
  private final boolean keepsSmpte;
  private final Map<TrackId, Part> parts = new HashMap<>();
  private final Map<TrackId, Integer> newTracks = new HashMap<>();
  private final List<MadeEvents> made = new ArrayList<>();
  private final ChannelPlan channels;

  private MidiExport(Song song) {
    this.song = song;
    MidiLayout asItWas = MidiLayout.of(origin(song));
    keepsSmpte =
        asItWas.smpteMicros().isPresent()
            && song.ppq() == asItWas.ppq()
            && song.tempo().equals(trueTime(asItWas.smpteMicros().get()));
    layout = keepsSmpte || song.ppq() == asItWas.file().division()
        ? asItWas
        : MidiLayout.of(Resolution.change(asItWas, song.ppq()));
    layout.parts().forEach(part -> parts.put(part.track(), part));
    channels = new ChannelPlan(song, parts.keySet(), layout.file().type() != 1);
  }

  private static TempoMap trueTime(double micros) {
    return TempoMap.of(List.of(new Tempo(TimelineTick.ZERO, micros, false)));
  }

  /** The bytes of a MIDI file of the song, of the type it came in, else of type 1. */
  public static byte[] write(Song song) {
    return SmfWriter.write(file(song));
  }

  /** The bytes of a MIDI file of type 0: everything in one MTrk. */
  public static byte[] writeTypeZero(Song song) {
    return SmfWriter.write(file(song).merged());
  }

  /** The MIDI file of a song, of the type it came in, else of type 1. */
  public static SmfFile file(Song song) {
    return new MidiExport(song).file();
  }

  private static SmfFile origin(Song song) {
    SmfFile none = new SmfFile(1, song.ppq(), List.of(), List.of());
    if (song.origin().isEmpty()) {
      return none;
    }
    MidiOrigin origin = song.origin().get();
    try {
      return SmfReader.read(origin.file().toArray(), origin.name());
    } catch (StudioException e) {
      // An origin that cannot be read tells nothing of order; the song is all there is to write.
      return none;
    }
  }

  private SmfFile file() {
    int count = Math.max(1, layout.file().tracks().size());
    for (Track track : song.tracks()) {
      if (track.kind() == Track.Kind.INSTRUMENT && !parts.containsKey(track.id())) {
        newTracks.put(track.id(), layout.file().type() == 1 ? count++ : 0);
      }
    }
    while (made.size() < count) {
      made.add(new MadeEvents());
    }
    song.tracks().stream().filter(t -> t.kind() == Track.Kind.INSTRUMENT).forEach(this::expand);
    PatchChanges patches = new PatchChanges(layout, song);
    patches.added().forEach(patch -> add(patch.mtrk(), patch.tick(), MadeEvents.RANK_EVENT, patch.message()));
    newTracks.forEach(this::addPatch);
    List<MtrkMerge> merges = new ArrayList<>();
    for (int mtrk = 0; mtrk < count; mtrk++) {
      merges.add(new MtrkMerge(originTrack(mtrk), made.get(mtrk)));
    }
    keepMetas(merges);
    keepPatches(merges, patches);
    writeNames(merges);
    List<SmfTrack> tracks = new ArrayList<>();
    for (MtrkMerge merge : merges) {
      tracks.add(merge.merge(0));
    }
    int division = keepsSmpte ? layout.file().division() : song.ppq();
    return new SmfFile(layout.file().type(), division, tracks, List.of());
  }

  private SmfTrack originTrack(int mtrk) {
    return mtrk < layout.file().tracks().size() ? layout.file().tracks().get(mtrk) : NO_EVENTS;
  }

  private long pulse(int mtrk, long tick) {
    long offset = mtrk < layout.file().tracks().size() ? layout.offset(mtrk) : 0;
    return Math.clamp(Ticks.toPulses(tick - offset, layout.ppq()), 0, SmfFile.MAX_PULSE);
  }

  private int home(Track track, long tick) {
    Part part = parts.get(track.id());
    if (part != null) {
      return part.mtrk();
    }
    return layout.sequential() ? layout.sequenceAt(tick) : newTracks.get(track.id());
  }

  private void add(int mtrk, long tick, int rank, int message) {
    made.get(mtrk).add(pulse(mtrk, tick), rank, message);
  }

  private void expand(Track track) {
    new TrackExpander(
            song,
            track,
            channels.address(track).channel(),
            new TrackExpander.Receiver() {
              @Override
              public void message(long tick, int rank, int message) {
                add(home(track, tick), tick, rank, message);
              }

              @Override
              public void note(long start, long end, int noteOn, int noteOff) {
                int mtrk = home(track, start);
                long from = pulse(mtrk, start);
                long to = pulse(mtrk, end);
                made.get(mtrk).add(from, MadeEvents.RANK_ON, noteOn);
                made.get(mtrk).add(to, from == to ? MadeEvents.RANK_LATE_OFF : MadeEvents.RANK_OFF, noteOff);
              }
            })
        .expand();
  }

  private void addPatch(TrackId id, int mtrk) {
    Track track = song.track(id).orElseThrow();
    Optional<Device> sampler = track.instrument().filter(device -> device.type().equals(MidiImport.SAMPLER));
    sampler.ifPresent(
        device -> PatchChanges.messages(device, channels.address(track).channel())
            .forEach(message -> add(mtrk, 0, MadeEvents.RANK_EVENT, message)));
  }

  private void keepMetas(List<MtrkMerge> merges) {
    SongMetas metas = new SongMetas(layout, song, keepsSmpte);
    for (int mtrk = 0; mtrk < layout.file().tracks().size(); mtrk++) {
      SmfTrack track = originTrack(mtrk);
      for (int i = 0; i < track.size(); i++) {
        if (!track.isChannel(i) && i != layout.ownedName(mtrk) && metas.keeps(mtrk, i)) {
          merges.get(mtrk).keep(i);
        }
      }
    }
    for (SongEvent event : metas.added()) {
      int mtrk = layout.sequenceAt(event.at().value());
      merges.get(mtrk).insert(pulse(mtrk, event.at().value()), event.message());
    }
  }

  private void keepPatches(List<MtrkMerge> merges, PatchChanges patches) {
    for (int mtrk = 0; mtrk < layout.file().tracks().size(); mtrk++) {
      MtrkMerge merge = merges.get(mtrk);
      new PartReader(layout, mtrk).readPatches((part, event) -> {
        if (patches.keeps(part)) {
          merge.keep(event);
        }
      });
    }
  }

  private void writeNames(List<MtrkMerge> merges) {
    for (int mtrk = 0; mtrk < layout.file().tracks().size(); mtrk++) {
      writeName(mtrk, merges.get(mtrk));
    }
    if (layout.file().tracks().isEmpty()) {
      merges.getFirst().insert(0, MidiText.meta(Meta.NAME, song.name()));
    }
    if (layout.file().type() == 1) {
      newTracks.forEach((id, mtrk) -> nameNew(merges.get(mtrk), song.track(id).orElseThrow()));
    }
  }

  private void nameNew(MtrkMerge merge, Track track) {
    merge.insert(0, MidiText.meta(Meta.NAME, track.name()));
    int port = channels.address(track).port();
    if (port > 0) {
      merge.insert(0, Bytes.of((byte) 0xFF, (byte) Meta.PORT, (byte) port));
    }
  }

  /** An MTrk's name stays as the file has it unless the track, or the song, is now called something else. */
  private void writeName(int mtrk, MtrkMerge merge) {
    Optional<Part> part = layout.namedPart(mtrk);
    Optional<Track> track = part.flatMap(p -> song.track(p.track()));
    Optional<String> changed =
        track.map(Track::name).filter(name -> !name.equals(part.orElseThrow().name()));
    if (changed.isEmpty() && layout.namesSong(mtrk)) {
      String was = layout.songName(song.origin().orElseThrow().name());
      changed = Optional.of(song.name()).filter(name -> !name.equals(was));
    }
    int event = layout.ownedName(mtrk);
    if (changed.isPresent() && event >= 0) {
      merge.replace(event, MidiText.meta(Meta.NAME, changed.get()));
    } else if (changed.isPresent()) {
      merge.insert(0, MidiText.meta(Meta.NAME, changed.get()));
    } else if (event >= 0 && (track.isPresent() || layout.namesSong(mtrk))) {
      merge.keep(event);
    }
  }
}
