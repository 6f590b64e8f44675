package studio.overdub.format.midi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import studio.overdub.base.Bytes;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.DeviceId;
import studio.overdub.base.PatternId;
import studio.overdub.base.StudioException;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.format.smf.SmfBytes;
import studio.overdub.format.smf.SmfFile;
import studio.overdub.format.smf.SmfTrack;
import studio.overdub.format.smf.SmfWriter;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Clip;
import studio.overdub.song.Device;
import studio.overdub.song.Extras;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.MidiAddress;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternClip;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Song;
import studio.overdub.song.SongEvent;
import studio.overdub.song.Step;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;

class MidiExportTest {
  private static final String END = "00 FF 2F 00";
  private static final String NAMED_NOTE = "00 FF 03 01 41 00 C0 05 00 90 3C 64 60 90 3C 00 ";
  private static final long Q = Ticks.PER_QUARTER;

  private static Song song(SmfBytes bytes) throws StudioException {
    return song(bytes.bytes());
  }

  private static Song song(byte[] bytes) throws StudioException {
    return new MidiImport(new Catalog(List.of())).read(bytes, "test.mid").song();
  }

  private static List<String> events(SmfTrack track) {
    List<String> events = new ArrayList<>();
    for (int i = 0; i < track.size(); i++) {
      events.add(track.tick(i) + ":" + track.bytes(i));
    }
    return events;
  }

  private static List<String> exported(Song song, int mtrk) {
    return events(MidiExport.file(song).tracks().get(mtrk));
  }

  private static Song mapFirstClip(Song song, UnaryOperator<NoteClip> change) {
    Clip clip = song.tracks().getFirst().clips().getFirst();
    return song.mapClip(clip.id(), c -> change.apply((NoteClip) c));
  }

  private static Map<String, Integer> bag(SmfFile file) {
    Map<String, Integer> bag = new HashMap<>();
    for (int i = 0; i < file.tracks().size(); i++) {
      for (String event : events(file.tracks().get(i))) {
        bag.merge(i + " " + event, 1, Integer::sum);
      }
    }
    return bag;
  }

  /** What the second has and the first has not, and the other way round. */
  private static List<String> difference(SmfFile before, SmfFile after) {
    Map<String, Integer> difference = bag(after);
    bag(before).forEach((event, count) -> difference.merge(event, -count, Integer::sum));
    return difference.entrySet().stream().filter(e -> e.getValue() != 0).map(Object::toString).sorted().toList();
  }

  @Test
  void aNoteMovedToAnotherKeyChangesItsTwoEventsAlone() throws IOException {
    int edited = 0;
    for (long seed = 0; seed < 300; seed++) {
      SmfFile before = RandomSmf.of(seed);
      Song song = song(SmfWriter.write(before));
      Optional<NoteClip> clip = song.tracks().stream()
          .flatMap(t -> t.clips().stream()).map(NoteClip.class::cast).filter(c -> !c.notes().isEmpty()).findFirst();
      if (clip.isEmpty()) {
        continue;
      }
      Note note = clip.get().notes().get(clip.get().notes().size() / 2);
      Song after = song.mapClip(
          clip.get().id(),
          c -> ((NoteClip) c).withNotes(((NoteClip) c).notes().map(Set.of(note.id()), n -> n.withKey(1))));
      List<String> difference = difference(before, MidiExport.file(after));
      assertThat(difference).as("seed %d", seed).hasSizeBetween(3, 4);
      assertThat(difference)
          .as("seed %d", seed)
          .filteredOn(d -> d.endsWith("=1"))
          .hasSize(2)
          .allMatch(d -> d.contains("01"));
      edited++;
    }
    assertThat(edited).isGreaterThan(100);
  }

  @Test
  void aNoteOffKeepsTheFormItHadInTheFile() throws StudioException {
    Song song = song(SmfBytes.header(0, 1, 96).track(NAMED_NOTE + "00 90 3E 64 60 80 3E 40" + END));
    Song louder = mapFirstClip(song, c -> c.withNotes(c.notes().map(Set.of(1), n -> n.withVelocity(1))));
    assertThat(exported(louder, 0))
        .containsExactly("0:ff0341", "0:c005", "0:903c01", "96:903c00", "96:903e64", "192:803e40");
  }

  @Test
  void whatIsNewEndsBeforeItBegins() throws StudioException {
    Song song = song(SmfBytes.header(0, 1, 96).track(NAMED_NOTE + "00 90 3C 50 60 90 3C 00 " + END));
    List<Note> added = List.of(Note.of(9, ClipTick.ZERO, Q, 64, 80), Note.of(10, new ClipTick(Q), 0, 65, 80));
    Song longer = mapFirstClip(song, c -> c.withNotes(c.notes().plus(added)));
    assertThat(exported(longer, 0))
        .containsExactly(
            "0:ff0341", "0:c005", "0:903c64", "0:904050", "96:903c00", "96:804040", "96:903c50", "96:904150",
            "96:804140", "192:903c00");
  }

  @Test
  void aMutedClipIsLeftOutAndTheRestStays() throws StudioException {
    Song song = song(SmfBytes.header(0, 1, 96).track(NAMED_NOTE + END));
    Song muted = mapFirstClip(song, c -> (NoteClip) c.withMuted(true));
    assertThat(exported(muted, 0)).containsExactly("0:ff0341", "0:c005");
  }

  @Test
  void aClipIsCutToItsWindow() throws StudioException {
    Song song = song(SmfBytes.header(0, 1, 96).track("00 90 3C 64 60 80 3C 40 00 90 3E 64 60 80 3E 40" + END));
    Song cut = mapFirstClip(song, c -> c.withPlace(new TimelineTick(Q), Q / 2, new ClipTick(Q)));
    assertThat(exported(cut, 0)).containsExactly("96:903e64", "144:803e40");
  }

  @Test
  void anotherProgramTakesThePlaceOfTheFirst() throws StudioException {
    Song song = song(SmfBytes.header(0, 1, 96).track("00 B0 00 01 00 C0 05 00 B0 07 64 00 90 3C 64 60 80 3C 40" + END));
    Track track = song.tracks().getFirst();
    Device device = track.instrument().orElseThrow();
    Song changed = song.mapTrack(
        track.id(), t -> t.mapDevice(device.id(), d -> d.withParam("program", 9).withParam("bank", 0)));
    assertThat(exported(changed, 0)).containsExactly("0:b00764", "0:c009", "0:903c64", "96:803c40");
  }

  @Test
  void anotherTempoTakesThePlaceOfTheFirstAndOfItsDoubles() throws StudioException {
    Song song = song(SmfBytes.header(1, 2, 96)
        .track("00 FF 51 03 07 A1 21 60 FF 51 03 06 00 00" + END)
        .track("00 FF 51 03 07 A1 21 00 90 3C 64 60 80 3C 40" + END));
    List<Tempo> tempos = new ArrayList<>(song.tempo().tempos());
    tempos.set(0, new Tempo(TimelineTick.ZERO, 1_000_000, false));
    Song slower = song.withTempo(TempoMap.of(tempos));
    assertThat(exported(slower, 0)).containsExactly("0:ff510f4240", "96:ff51060000");
    assertThat(exported(slower, 1)).containsExactly("0:903c64", "96:803c40");
  }

  @Test
  void aRenamedTrackAndSongAreRenamedInTheFile() throws StudioException {
    Song song = song(SmfBytes.header(1, 2, 96).track("00 FF 03 01 42" + END).track(NAMED_NOTE + END));
    Song renamed = song.withName("Ö").mapTrack(new TrackId(1), t -> t.withName("New"));
    assertThat(exported(renamed, 0)).containsExactly("0:ff03c396");
    assertThat(exported(renamed, 1)).startsWith("0:ff034e6577").hasSize(4);
  }

  @Test
  void aTrackThatIsDeletedGoesAndOneThatIsAddedGetsAnMtrk() throws StudioException {
    Song song = song(SmfBytes.header(1, 2, 96).track("00 FF 03 01 42" + END).track(NAMED_NOTE + END));
    List<Track> tracks = new ArrayList<>(song.tracks());
    tracks.removeFirst();
    tracks.add(track(77, "Lead", 2));
    Song changed = song.withTracks(tracks);
    assertThat(exported(changed, 1)).isEmpty();
    assertThat(exported(changed, 2)).containsExactly("0:ff034c656164", "0:c205", "0:923c50", "96:823c40");
  }

  private static Track track(long id, String name, int channel) {
    return Track.of(new TrackId(id), name, Track.Kind.INSTRUMENT, 0)
        .withMidi(new MidiAddress(0, channel))
        .withInstrument(Optional.of(Device.of(new DeviceId(id + 1000), "sampler", 1).withParam("program", 5)))
        .withClips(List.of(NoteClip.of(
            new ClipId(id + 2000), name, TimelineTick.ZERO, 4 * Q, Notes.of(Note.of(1, ClipTick.ZERO, Q, 60, 80)))));
  }

  @Test
  void aSongOfNoFileBecomesAConductorAndAnMtrkATrack() {
    Song song = Song.EMPTY.withName("Own").withPpq(96).withTracks(List.of(track(1, "A", 0), track(2, "B", 1)));
    SmfFile file = MidiExport.file(song);
    assertThat(file.type()).isEqualTo(1);
    assertThat(file.tracks()).hasSize(3);
    assertThat(exported(song, 0)).containsExactlyInAnyOrder("0:ff034f776e", "0:ff5107a120", "0:ff5804021808");
    assertThat(exported(song, 2)).containsExactly("0:ff0342", "0:c105", "0:913c50", "96:813c40");
  }

  @Test
  void tracksMadeHereDoNotMeetOnOneChannel() {
    List<Track> tracks = new ArrayList<>();
    for (int i = 1; i <= 17; i++) {
      tracks.add(track(i, "T" + i, 0));
    }
    Track drums = track(18, "Drums", 0);
    tracks.add(drums.mapDevice(drums.instrument().orElseThrow().id(), d -> d.withParam("drums", 1)));
    tracks.add(Track.of(new TrackId(19), "More", Track.Kind.INSTRUMENT, 0)
        .withPlaysThrough(Optional.of(new TrackId(2))).withClips(track(19, "", 0).clips()));
    Song song = Song.EMPTY.withTracks(tracks);
    assertThat(exported(song, 1)).contains("0:903c50");
    assertThat(exported(song, 2)).contains("0:913c50");
    assertThat(exported(song, 10)).contains("0:9a3c50");
    assertThat(exported(song, 16)).contains("0:ff2101", "0:903c50");
    assertThat(exported(song, 18)).contains("0:993c50");
    assertThat(exported(song, 19)).contains("0:913c50");
  }

  @Test
  void typeZeroHoldsAllInOneMtrk() throws StudioException {
    Song song = Song.EMPTY.withName("Own").withPpq(96).withTracks(List.of(track(1, "A", 0), track(2, "B", 1)));
    Song back = song(MidiExport.writeTypeZero(song));
    assertThat(back.name()).isEqualTo("Own");
    assertThat(back.tracks()).extracting(t -> t.midi().channel()).startsWith(0, 1);
    assertThat(MidiExport.file(back).type()).isZero();
    assertThat(exported(back, 0)).endsWith("96:803c40", "96:813c40");
  }

  @Test
  void patternsAreWrittenOutWithTheirSwing() {
    Pattern pattern = new Pattern(
        new PatternId(5), "Beat", 4, Q / 4, .75,
        List.of(new PatternRow(36, "", 4, List.of(new Step(0, 100, 1), new Step(1, 90, .5))),
            new PatternRow(42, "", 3, List.of(new Step(0, 80, 1)))), Extras.NONE);
    Track drums = Track.of(new TrackId(1), "Drums", Track.Kind.INSTRUMENT, 0).withMidi(new MidiAddress(0, 9))
        .withClips(List.of(PatternClip.of(new ClipId(2), "", TimelineTick.ZERO, 3 * Q / 2, new PatternId(5))));
    Song song = Song.EMPTY.withPpq(96).withPatterns(List.of(pattern)).withTracks(List.of(drums));
    assertThat(exported(song, 1))
        .containsExactly(
            "0:ff034472756d73", "0:992464", "0:992a50", "24:892440", "24:892a40", "36:99245a", "48:892440",
            "84:992a50", "96:992464", "108:892a40", "120:892440", "132:99245a", "144:892440");
  }

  @Test
  void aRampOfTempoIsWrittenAsStepsThatLoseNoTime() throws StudioException {
    TempoMap ramp =
        TempoMap.of(List.of(new Tempo(TimelineTick.ZERO, 1_000_000, true), Tempo.ofBpm(new TimelineTick(32 * Q), 180)));
    Song back = song(MidiExport.write(Song.EMPTY.withTempo(ramp)));
    TimelineTick end = new TimelineTick(40 * Q);
    assertThat(back.tempo().seconds(end)).isCloseTo(ramp.seconds(end), Offset.offset(1e-4));
  }

  @Test
  void aRampOfAControllerIsWrittenAsItsValues() {
    AutomationLane fade = new AutomationLane(
        new LaneTarget.Controller(11),
        List.of(new AutomationPoint(TimelineTick.ZERO, 10, true), new AutomationPoint(new TimelineTick(Q), 12, false)));
    Song song = Song.EMPTY.withPpq(96)
        .withTracks(List.of(Track.of(new TrackId(1), "", Track.Kind.INSTRUMENT, 0).withLanes(List.of(fade))));
    assertThat(exported(song, 1)).containsExactly("0:ff03", "0:b00b0a", "24:b00b0b", "72:b00b0c", "96:b00b0c");
  }

  @Test
  void anotherResolutionKeepsTheTimes() throws StudioException {
    Song song = song(SmfBytes.header(0, 1, 96).track(NAMED_NOTE + END));
    SmfFile file = MidiExport.file(song.withPpq(480));
    assertThat(file.division()).isEqualTo(480);
    assertThat(events(file.tracks().getFirst())).containsExactly("0:ff0341", "0:c005", "0:903c64", "480:903c00");
  }

  @Test
  void aSmpteFileWhoseTempoIsChangedCountsQuartersFromThenOn() throws StudioException {
    Song song = song(SmfBytes.header(0, 1, 0xE728).track("00 FF 51 03 01 00 00 " + NAMED_NOTE + END));
    SmfFile file = MidiExport.file(song.withTempo(TempoMap.of(List.of(Tempo.ofBpm(TimelineTick.ZERO, 60)))));
    assertThat(file.division()).isEqualTo(song.ppq());
    assertThat(events(file.tracks().getFirst())).contains("0:ff510f4240").doesNotContain("0:ff51010000");
  }

  @Test
  void lyricsAndSystemExclusiveThatAreAddedAreWritten() throws StudioException {
    Song song = song(SmfBytes.header(0, 1, 96).track(NAMED_NOTE + END));
    List<SongEvent> events = List.of(
        new SongEvent(TimelineTick.ZERO, Bytes.ofHex("f07e7f0901f7")),
        new SongEvent(new TimelineTick(Q), Bytes.ofHex("ff056c61")));
    assertThat(exported(song.withEvents(events), 0))
        .containsExactly("0:ff0341", "0:f07e7f0901f7", "0:c005", "0:903c64", "96:ff056c61", "96:903c00");
  }
}
