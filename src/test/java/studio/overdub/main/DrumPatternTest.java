package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.app.RenderOrder;
import studio.overdub.app.RenderOrder.Quality;
import studio.overdub.app.Session;
import studio.overdub.app.SongFiles;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.base.PatternId;
import studio.overdub.base.Progress;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.device.Preset;
import studio.overdub.edit.PatternEdits;
import studio.overdub.edit.TrackEdits;
import studio.overdub.song.PatternRow;
import studio.overdub.song.Song;
import studio.overdub.song.Step;
import studio.overdub.song.Track;
import studio.overdub.testing.FakePlayback;
import studio.overdub.ui.view.DrumKit;
import studio.overdub.ui.view.pattern.PatternEditor;
import studio.overdub.ui.view.pattern.PatternModel;

/** The way of somebody who makes a beat: add the drum machine, choose a kit, program a pattern, hear it. */
class DrumPatternTest {
  private static final int RATE = 48000;
  private static final int STEP = RATE / 8;

  private final Furnishing furnishing =
      new Furnishing(Path.of("").toAbsolutePath(), Path.of("target"), Path.of("target"));
  private final Catalog catalog = furnishing.catalog();
  private final Session session = new Session(Song.EMPTY, catalog, new FakePlayback());
  private final PatternModel model = new PatternModel(session);
  private final PatternEditor editor = new PatternEditor(model);

  @TempDir Path folder;

  private TrackId machine() {
    TrackId track = new TrackId(session.song().nextId());
    session.apply(TrackEdits.add("Beat", Track.Kind.INSTRUMENT, catalog.find("drums")));
    session.select(session.selection().withTrack(track));
    Preset kit =
        furnishing.presets().stream().filter(p -> p.name().equals("Tight Shift")).findFirst().orElseThrow();
    session.apply(TrackEdits.play(track, catalog.find("drums").orElseThrow(), kit));
    return track;
  }

  @Test
  void aNewPatternHasTheMachinesPiecesByName() {
    TrackId id = machine();
    editor.add();
    PatternId beat = model.patterns().getFirst().id();
    assertThat(session.song().pattern(beat).orElseThrow().rows())
        .extracting(PatternRow::name)
        .startsWith("Kick", "Snare", "Clap", "Closed hat", "Open hat");
    Track track = session.song().track(id).orElseThrow();
    assertThat(DrumKit.keyName(track, 45)).isEqualTo("Low tom");
  }

  @Test
  void whatIsProgrammedSoundsWhereItsStepsStand() throws Exception {
    TrackId track = machine();
    editor.add();
    PatternId beat = model.patterns().getFirst().id();
    session.apply(PatternEdits.set(beat, 0, new Step(2, 110, .9)));
    session.apply(PatternEdits.set(beat, 1, new Step(8, 110, .9)));
    session.apply(PatternEdits.place(track, beat, new TimelineTick(0)));

    float[] sound = render();
    assertThat(peak(sound, 0, 2 * STEP)).isZero();
    assertThat(peak(sound, 2 * STEP, 2 * STEP + 480)).isGreaterThan(.05f);
    assertThat(peak(sound, 7 * STEP, 8 * STEP)).isLessThan(.005f);
    assertThat(peak(sound, 8 * STEP, 8 * STEP + 480)).isGreaterThan(.05f);
  }

  private float[] render() throws Exception {
    Path out = folder.resolve("beat.wav");
    RenderOrder order =
        new RenderOrder(
            out, RATE, RenderOrder.Bits.FLOAT, 512, 1, Quality.CUBIC, 0, OptionalDouble.of(1), true, false);
    SongFiles.Opened song = new SongFiles.Opened(session.song(), Optional.empty(), List.of(), Optional.empty());
    furnishing.rendering().render(song, order, Progress.NONE);
    try (AudioReader reader = AudioFiles.open(out)) {
      float[][] frames = new float[2][3 * RATE];
      assertThat(reader.read(frames, 3 * RATE)).isPositive();
      return frames[0];
    }
  }

  private static float peak(float[] sound, int from, int to) {
    float peak = 0;
    for (float x : Arrays.copyOfRange(sound, from, to)) {
      peak = Math.max(peak, Math.abs(x));
    }
    return peak;
  }
}
