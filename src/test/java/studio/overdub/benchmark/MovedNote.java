package studio.overdub.benchmark;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.results.RunResult;
import studio.overdub.base.DeviceId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.engine.LiveEngine;
import studio.overdub.engine.PlanBenchmark;
import studio.overdub.instruments.synth.SynthType;
import studio.overdub.song.Device;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Song;
import studio.overdub.testing.SmallSong;

/** How long it takes until a moved note plays. */
final class MovedNote implements Figure {
  private static final double BAR_MILLIS = 50;
  private static final int WARM_UP = 100;
  private static final int TIMES = 300;
  private static final int BUFFER = 64;

  @Override
  public String name() {
    return "plan";
  }

  @Override
  public String method() {
    return """
        One note of 100,000 moves. By JMH (one fork, 3 warm-up and 5 measured seconds): the song that \
        follows is compiled into a plan, with all notes in one clip and with 20 tracks of 5,000. And by a \
        warm loop of %d times through the live engine: the edit is made, shown, compiled on the engine's own \
        thread, and taken over by the audio thread at its next buffer. The bar: %.0f ms."""
        .formatted(TIMES, BAR_MILLIS);
  }

  @Override
  public void measure(Report report) throws IOException, InterruptedException, MissingException {
    double[] millis = live();
    Arrays.sort(millis);
    report.table("What", "Milliseconds", "Bar", "Met");
    String figures =
        "median %s, 95th percentile %s, worst %s"
            .formatted(
                Report.number(millis[TIMES / 2], 2),
                Report.number(millis[TIMES * 95 / 100], 2),
                Report.number(millis[TIMES - 1], 2));
    report.row("edit to playing, one clip", figures, BAR_MILLIS, Report.met(millis[TIMES * 95 / 100] <= BAR_MILLIS));
    for (RunResult result : Harness.run(PlanBenchmark.class, null, null)) {
      double score = result.getPrimaryResult().getScore();
      report.row(
          "JMH, " + result.getPrimaryResult().getLabel(),
          Report.number(score, 2) + " ± " + Report.number(result.getPrimaryResult().getScoreError(), 2),
          BAR_MILLIS,
          Report.met(score <= BAR_MILLIS));
    }
  }

  private static double[] live() throws InterruptedException {
    SynthType synth = new SynthType();
    Song crowded = SmallSong.crowded(100_000);
    Device instrument = Device.of(new DeviceId(900), synth.id(), synth.soundVersion());
    Song song = crowded.mapTrack(SmallSong.CHOIR, track -> track.withInstrument(Optional.of(instrument)));
    double[] millis = new double[TIMES];
    try (LiveEngine engine = new LiveEngine(new Catalog(List.of(synth)), AudioSources.NONE, 48_000, BUFFER)) {
      float[][] in = new float[0][];
      float[][] out = new float[2][BUFFER];
      for (int i = -WARM_UP; i < TIMES; i++) {
        long start = System.nanoTime();
        song = moved(song, i + WARM_UP);
        engine.show(song);
        engine.awaitShown();
        engine.process(in, out, BUFFER);
        if (i >= 0) {
          millis[i] = (System.nanoTime() - start) / 1e6;
        }
      }
    }
    return millis;
  }

  private static Song moved(Song song, int turn) {
    return song.mapClip(
        SmallSong.CHORUS,
        clip -> {
          NoteClip notes = (NoteClip) clip;
          Set<Integer> one = Set.of(notes.notes().get(turn * 331 % notes.notes().size()).id());
          return notes.withNotes(notes.notes().map(one, note -> note.withKey((note.key() + 7) % 128)));
        });
  }
}
