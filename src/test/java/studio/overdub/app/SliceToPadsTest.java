package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import studio.overdub.base.ClipId;
import studio.overdub.base.Decibels;
import studio.overdub.base.Progress;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.dsp.analysis.DrumLoop;
import studio.overdub.edit.ClipEdits;
import studio.overdub.edit.History;
import studio.overdub.edit.SliceEdits;
import studio.overdub.edit.TrackEdits;
import studio.overdub.engine.OfflineRenderer;
import studio.overdub.engine.RenderSettings;
import studio.overdub.instruments.pads.DrumRackType;
import studio.overdub.instruments.sampling.SampleStore;
import studio.overdub.song.AudioClip;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Song;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;
import studio.overdub.song.Track;
import studio.overdub.testing.SoundInMemory;

/** A loop cut to pads sounds as the loop did. */
class SliceToPadsTest {
  private static final double BPM = 113;
  private static final DrumRackType RACK = new DrumRackType(new SampleStore());
  private static final Catalog CATALOG = new Catalog(List.of(RACK));
  private static final DrumLoop LOOP =
      new DrumLoop(BPM, 2, 3, 9, "36 x..x..x.x.......", "38 ....x.......x...", "46 x.x.x.x.x.x.x.x.");
  private static final SoundInMemory SOUND = SoundInMemory.mono(DrumLoop.RATE, LOOP.sound());
  private static final AudioSources SOURCES = file -> SOUND;

  private Song song;
  private AudioClip clip;

  @BeforeEach
  void aSongWithALoop() {
    song = Song.EMPTY.withTempo(TempoMap.of(List.of(Tempo.ofBpm(TimelineTick.ZERO, BPM))));
    TrackId track = new TrackId(song.nextId());
    song = TrackEdits.add("Loop", Track.Kind.AUDIO, Optional.empty()).apply(song);
    TimelineTick start = TimelineTick.ofQuarters(3.3);
    long length = TimelineTick.ofQuarters(8).value();
    ClipId id = new ClipId(song.nextId());
    song =
        ClipEdits.add(track, c -> AudioClip.of(c, "Break", start, length, "audio/Break.wav").withGainDb(-2))
            .apply(song);
    clip = (AudioClip) song.clip(id).orElseThrow();
  }

  private static float[][] render(Song song, int rate) throws Exception {
    float[][] out = new float[2][8 * rate];
    int[] written = {0};
    OfflineRenderer.render(
        song, CATALOG, SOURCES, RenderSettings.DEFAULT.withSampleRate(rate).withBlockFrames(333),
        (channels, frames) -> {
          for (int c = 0; c < 2; c++) {
            System.arraycopy(channels[c], 0, out[c], written[0], Math.min(frames, out[c].length - written[0]));
          }
          written[0] = Math.min(out[0].length, written[0] + frames);
        },
        Progress.NONE);
    return out;
  }

  /** What two renderings differ by, in decibels below the first. */
  private static double residual(float[][] one, float[][] other) {
    double difference = 0;
    double level = 0;
    for (int i = 0; i < one[0].length; i++) {
      double d = one[0][i] - other[0][i];
      difference += d * d;
      level += one[0][i] * one[0][i];
    }
    assertThat(level).isGreaterThan(1);
    return Decibels.fromGain(Math.sqrt(difference / level));
  }

  private Song sliced(List<Long> starts) {
    return SliceEdits.toPads(clip.id(), RACK, new SliceEdits.Cut(DrumLoop.RATE, starts, SOUND.frames())).apply(song);
  }

  @Test
  void slicesAtTransientsSoundAsTheLoop() throws Exception {
    List<Long> onsets = SoundAnalysis.onsets(SOURCES, "audio/Break.wav", 0, SOUND.frames(), .5);
    assertThat(onsets).hasSizeGreaterThan(12);
    Song cut = sliced(onsets);
    assertThat(residual(render(song, DrumLoop.RATE), render(cut, DrumLoop.RATE))).isLessThan(-60);
  }

  @Test
  void slicesAtBeatsSoundAsTheLoop() throws Exception {
    Song cut = sliced(Slices.eighths(song, clip, DrumLoop.RATE, SOUND.frames()));
    assertThat(residual(render(song, DrumLoop.RATE), render(cut, DrumLoop.RATE))).isLessThan(-60);
  }

  @Test
  void slicesSoundAsTheLoopAtAnotherRateOfTheEngine() throws Exception {
    Song cut = sliced(SoundAnalysis.onsets(SOURCES, "audio/Break.wav", 0, SOUND.frames(), .5));
    Song whole = sliced(List.of());
    assertThat(residual(render(whole, 48_000), render(cut, 48_000))).isLessThan(-60);
  }

  @Test
  void slicingIsOneStepThatUndoTakesBack() {
    Song cut = sliced(List.of(0L, 20_000L, 40_000L));
    assertThat(cut.clip(clip.id()).orElseThrow().muted()).isTrue();
    Track pads = cut.tracks().get(1);
    assertThat(pads.instrument().orElseThrow().texts())
        .containsEntry("pad37.samples", "start=20000 end=40000 audio/Break.wav");
    assertThat(((NoteClip) pads.clips().getFirst()).notes()).extracting(n -> (int) n.key()).containsExactly(36, 37, 38);
    History history =
        History.of(song)
            .apply(SliceEdits.toPads(clip.id(), RACK, new SliceEdits.Cut(DrumLoop.RATE, List.of(9L), 99)));
    assertThat(history.undoName()).contains("Slice to pads");
    assertThat(history.undo().present()).isSameAs(song);
  }

  @Test
  void aCommandSlicesTheSelectedClip() {
    Session session = new Session(song, CATALOG, new studio.overdub.testing.FakePlayback());
    CommandTable table = new CommandTable();
    SampleCommands.add(session, table, () -> java.nio.file.Path.of("nowhere"), Runnable::run, Runnable::run, p -> {});
    assertThat(table.find("clip.sliceByBeats").orElseThrow().enabled().getAsBoolean()).isFalse();
    session.select(session.selection().withClips(Set.of(clip.id())));
    assertThat(table.find("clip.sliceByBeats").orElseThrow().enabled().getAsBoolean()).isTrue();
  }
}
