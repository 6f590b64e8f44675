package studio.overdub.format.midi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.base.ClipTick;
import studio.overdub.base.StudioException;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.device.Catalog;
import studio.overdub.format.smf.SmfBytes;
import studio.overdub.song.Clip;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.MidiAddress;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Song;
import studio.overdub.song.Tempo;
import studio.overdub.song.Track;

class MidiImportTest {
  private static final String END = "00 FF 2F 00";
  private static final long BAR = 4 * Ticks.PER_QUARTER;

  private static MidiImport.Imported imported(SmfBytes bytes) throws StudioException {
    return new MidiImport(new Catalog(List.of())).read(bytes.bytes(), "My tune.mid");
  }

  private static Song song(SmfBytes bytes) throws StudioException {
    return imported(bytes).song();
  }

  private static SmfBytes typeZero(String track) {
    return SmfBytes.header(0, 1, 96).track(track + END);
  }

  private static String meta(int type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return "00 FF %02X %02X ".formatted(type, bytes.length) + HexFormat.of().formatHex(bytes);
  }

  private static NoteClip clip(Song song, int track, int clip) {
    return (NoteClip) song.tracks().get(track).clips().get(clip);
  }

  @Test
  void aTypeZeroFileSplitsIntoATrackAChannel() throws StudioException {
    String notes = "00 90 3C 64 00 C3 28 00 93 40 64 60 80 3C 40 00 83 40 40 00 99 24 64 10 89 24 40";
    Song song = song(typeZero(meta(3, "Tune") + notes));
    assertThat(song.name()).isEqualTo("Tune");
    assertThat(song.tracks())
        .extracting(Track::name)
        .containsExactly("Acoustic Grand Piano", "Violin", "Drums", "Reverb", "Chorus");
    assertThat(song.tracks()).extracting(t -> t.midi().channel()).startsWith(0, 3, 9);
    assertThat(song.tracks()).extracting(Track::colour).containsExactly(0, 1, 2, 3, 4);
    assertThat(song.nextId()).isGreaterThan(song.tracks().getLast().id().value());
  }

  @Test
  void everyChannelHasASamplerAndTheMixerAReverbAndAChorus() throws StudioException {
    Song song = song(typeZero("00 B0 00 01 00 B0 20 02 00 C0 05 00 90 3C 64 00 99 24 64 60 80 3C 40 00 89 24 40"));
    assertThat(song.tracks().get(0).instrument().orElseThrow().type()).isEqualTo("sampler");
    assertThat(song.tracks().get(0).instrument().orElseThrow().params())
        .isEqualTo(Map.of("bank", 130.0, "program", 5.0));
    assertThat(song.tracks().get(1).instrument().orElseThrow().params()).containsEntry("drums", 1.0);
    assertThat(clip(song, 0, 0).events()).isEmpty();
    assertThat(song.bus(Track.Kind.REVERB_BUS).orElseThrow().channel().inserts().getFirst().type()).isEqualTo("reverb");
    assertThat(song.bus(Track.Kind.CHORUS_BUS).orElseThrow().channel().inserts().getFirst().type()).isEqualTo("chorus");
  }

  @Test
  void laterProgramsStayInTheClip() throws StudioException {
    String track = "00 C0 05 00 90 3C 64 60 80 3C 40 00 B0 00 01 00 C0 06 00 90 3C 64 60 80 3C 40";
    NoteClip clip = clip(song(typeZero(track)), 0, 0);
    assertThat(clip.events()).extracting(e -> e.message().toString()).containsExactly("b00001", "c006");
    assertThat(clip.events().getFirst().at()).isEqualTo(new ClipTick(Ticks.PER_QUARTER));
  }

  @Test
  void notesOfAKeyEndInTheOrderTheyBegan() throws StudioException {
    NoteClip clip = clip(song(typeZero("00 90 3C 64 30 90 3C 50 30 80 3C 01 30 80 3C 02")), 0, 0);
    assertThat(clip.notes()).extracting(Note::length).containsExactly(Ticks.PER_QUARTER, Ticks.PER_QUARTER);
    assertThat(clip.notes()).extracting(Note::release).containsExactly((byte) 1, (byte) 2);
  }

  @Test
  void aHangingNoteEndsWithItsTrack() throws StudioException {
    MidiImport.Imported imported = imported(SmfBytes.header(0, 1, 96).track("00 90 3C 64 60 FF 2F 00"));
    assertThat(clip(imported.song(), 0, 0).notes().getFirst().length()).isEqualTo(Ticks.PER_QUARTER);
    assertThat(imported.notices()).hasSize(1);
  }

  @Test
  void aNoteOffWithoutANoteIsKeptAsAnEvent() throws StudioException {
    NoteClip clip = clip(song(typeZero("00 80 3C 40 00 90 3E 64 60 80 3E 40")), 0, 0);
    assertThat(clip.events()).extracting(e -> e.message().toString()).containsExactly("803c40");
    assertThat(clip.notes()).hasSize(1);
  }

  @Test
  void clipsAreTrimmedToTheBarsTheyFillAndPartedByFourBarsOfRest() throws StudioException {
    // Notes in bars 3 and 4, four empty bars, then a note in bar 9; 384 pulses a bar.
    Song song = song(typeZero("86 00 90 3C 64 60 80 3C 40 83 00 90 3C 64 10 80 3C 40 8E 10 90 3C 64 60 80 3C 40"));
    List<Clip> clips = song.tracks().getFirst().clips();
    assertThat(clips).extracting(c -> c.start().value()).containsExactly(2 * BAR, 8 * BAR);
    assertThat(clips).extracting(Clip::length).containsExactly(2 * BAR, BAR);
    assertThat(clips).extracting(Clip::name).containsOnly("Acoustic Grand Piano");
  }

  @Test
  void controllersFoldIntoTheLanesOfTheClipOrElseOfTheTrack() throws StudioException {
    Song song = song(typeZero(
        "00 B0 07 64 86 00 90 3C 64 00 B0 0B 7F 10 B0 0B 40 00 E0 00 60 00 D0 05 00 A0 3C 09 60 80 3C 40"));
    assertThat(song.tracks().getFirst().lanes()).singleElement().satisfies(lane -> {
      assertThat(lane.target()).isEqualTo(new LaneTarget.Controller(7));
      assertThat(lane.points().getFirst().value()).isEqualTo(100);
    });
    NoteClip clip = clip(song, 0, 0);
    assertThat(clip.lanes())
        .extracting(lane -> (Object) lane.target())
        .containsExactly(
            new LaneTarget.Controller(11), new LaneTarget.PitchBend(), new LaneTarget.ChannelPressure(),
            new LaneTarget.KeyPressure(60));
    assertThat(clip.lane(new LaneTarget.Controller(11)).orElseThrow().points()).hasSize(2);
    assertThat(clip.lane(new LaneTarget.PitchBend()).orElseThrow().points().getFirst().value()).isEqualTo(0x3000);
  }

  @Test
  void parameterNumbersKeepTheirOrder() throws StudioException {
    String track = "00 B0 65 00 00 64 00 00 06 0C 00 65 7F 00 64 7F 00 90 3C 64 60 80 3C 40";
    NoteClip clip = clip(song(typeZero(track)), 0, 0);
    assertThat(clip.lanes()).isEmpty();
    assertThat(clip.events())
        .extracting(e -> e.message().toString())
        .containsExactly("b06500", "b06400", "b0060c", "b0657f", "b0647f");
  }

  @Test
  void tempoMeterKeyAndMarkersAreTheSongs() throws StudioException {
    Song song = song(typeZero(
        "00 FF 51 03 0F 42 40 00 FF 58 04 03 03 18 08 00 FF 59 02 FD 01" + meta(6, "Verse")));
    assertThat(song.tempo().tempos()).containsExactly(new Tempo(TimelineTick.ZERO, 1_000_000, false));
    assertThat(song.meter().at(TimelineTick.ZERO).name()).isEqualTo("3/8");
    assertThat(song.keys().getFirst().name()).isEqualTo("C minor");
    assertThat(song.markers().getFirst().name()).isEqualTo("Verse");
    assertThat(song.ppq()).isEqualTo(96);
  }

  @Test
  void whereAFileNamesNoTempoAtItsStartItBeginsAtTheDefault() throws StudioException {
    Song song = song(typeZero("60 FF 51 03 0F 42 40"));
    assertThat(song.tempo().bpmAt(TimelineTick.ZERO)).isEqualTo(120);
    assertThat(song.tempo().bpmAt(new TimelineTick(Ticks.PER_QUARTER))).isEqualTo(60);
  }

  @Test
  void aTempoOfZeroIsLeftAsideWithANotice() throws StudioException {
    MidiImport.Imported imported = imported(typeZero("00 FF 51 03 00 00 00"));
    assertThat(imported.song().tempo().bpmAt(TimelineTick.ZERO)).isEqualTo(120);
    assertThat(imported.notices()).hasSize(1);
    assertThat(imported.song().events()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"-24,4", "-25,40", "-29,80", "-30,100", "-25,1"})
  void aSmpteFilePlaysAtItsTrueTime(int rate, int perFrame) throws StudioException {
    int division = (rate & 0xff) << 8 | perFrame;
    Song song = song(SmfBytes.header(0, 1, division).track("00 FF 51 03 01 00 00 87 68 90 3C 64 01 80 3C 40" + END));
    double frames = rate == -29 ? 30_000 / 1001.0 : -rate;
    TimelineTick note = song.tracks().getFirst().clips().getFirst().start()
        .plus(clip(song, 0, 0).notes().getFirst().start().value());
    assertThat(song.tempo().seconds(note)).isEqualTo(1000 / (frames * perFrame), Offset.offset(1e-9));
  }

  @Test
  void partsOfOneChannelPlayTheInstrumentOfTheFirst() throws StudioException {
    Song song = song(SmfBytes.header(1, 3, 96)
        .track(meta(3, "Right") + "00 C0 05 00 90 3C 64 60 80 3C 40" + END)
        .track(meta(3, "Left") + "00 90 30 64 60 80 30 40" + END)
        .track(meta(3, "Elsewhere") + "00 FF 21 01 01 00 90 30 64 60 80 30 40" + END));
    List<Track> tracks = song.tracks();
    assertThat(tracks).extracting(Track::name).startsWith("Right", "Left", "Elsewhere");
    assertThat(tracks.get(1).playsThrough()).contains(tracks.get(0).id());
    assertThat(tracks.get(1).instrument()).isEmpty();
    assertThat(tracks.get(2).instrument()).isPresent();
    assertThat(tracks.get(2).midi()).isEqualTo(new MidiAddress(1, 0));
  }

  @Test
  void theSequencesOfATypeTwoFileFollowEachOtherFromBarToBar() throws StudioException {
    Song song = song(SmfBytes.header(2, 2, 96)
        .track("00 FF 51 03 0F 42 40 00 FF 58 04 03 02 18 08 00 90 3C 64 83 40 80 3C 40" + END)
        .track("00 90 30 64 60 80 30 40" + END));
    assertThat(song.tracks().get(1).clips().getFirst().start().value()).isEqualTo(6 * Ticks.PER_QUARTER);
    assertThat(song.tempo().bpmAt(TimelineTick.ZERO)).isEqualTo(60);
    assertThat(song.tempo().bpmAt(new TimelineTick(6 * Ticks.PER_QUARTER))).isEqualTo(120);
    assertThat(song.meter().at(new TimelineTick(6 * Ticks.PER_QUARTER)).name()).isEqualTo("4/4");
  }

  @Test
  void textIsReadAsUtf8OrElseAsLatin1() throws StudioException {
    assertThat(song(typeZero(meta(3, "Größe ♯"))).name()).isEqualTo("Größe ♯");
    assertThat(song(typeZero("00 FF 03 04 47 72 F6 DF")).name()).isEqualTo("Größ");
  }

  @Test
  void aSongWithoutANameIsCalledAsItsFile() throws StudioException {
    assertThat(song(typeZero("")).name()).isEqualTo("My tune");
  }

  @Test
  void threeHundredTracksBecomeThreeHundredTracks() throws StudioException {
    SmfBytes bytes = SmfBytes.header(1, 300, 96);
    for (int i = 0; i < 300; i++) {
      bytes.track("00 9%X 3C 64 60 8%X 3C 40".formatted(i % 16, i % 16) + END);
    }
    assertThat(song(bytes).tracks()).hasSize(302);
  }
}
