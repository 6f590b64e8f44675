package studio.overdub.engine;

import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import studio.overdub.base.ClipId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Preparation;
import studio.overdub.song.Note;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;

/** How long it takes until a moved note is in a plan: all of 100,000 notes in one clip, or spread over 20 tracks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanBenchmark {
  private static final int NOTES = 100_000;

  private PlanCompiler compiler;
  private Song[] one;
  private Song[] many;
  private int turn;

  private static NoteClip clip(long id, int count, int seed) {
    Random random = new Random(seed);
    Note[] notes = new Note[count];
    for (int i = 0; i < count; i++) {
      notes[i] = TestSongs.note(i, i / 16.0, random.nextDouble(), 20 + random.nextInt(80));
    }
    return TestSongs.clip(id, 0, count / 16.0 + 1, notes);
  }

  private static Song[] moved(Song song) {
    ClipId id = song.tracks().getFirst().clips().getFirst().id();
    Song other =
        song.mapClip(
            id,
            clip -> {
              Notes notes = ((NoteClip) clip).notes();
              return ((NoteClip) clip).withNotes(notes.map(Set.of(7), note -> note.withKey(note.key() + 1)));
            });
    return new Song[] {song, other};
  }

  /** Makes the songs. */
  @Setup
  public void prepare() {
    compiler =
        new PlanCompiler(
            TestSongs.catalog(new TestSine()), AudioSources.NONE, Preparation.of(48000, 512), false, _ -> {});
    one = moved(TestSongs.song(TestSongs.track(1, TestSine.ID, clip(2, NOTES, 1))));
    many =
        moved(
            Song.EMPTY.withTracks(
                IntStream.rangeClosed(1, 20)
                    .mapToObj(t -> TestSongs.track(t, TestSine.ID, clip(100 + t, NOTES / 20, t)))
                    .toList()));
  }

  /** A note moves in a clip of all notes. */
  @Benchmark
  public Object oneClip() {
    return compiler.compile(one[turn ^= 1], 1);
  }

  /** A note moves in one of 20 clips. */
  @Benchmark
  public Object twentyTracks() {
    return compiler.compile(many[turn ^= 1], 1);
  }

  /** Ends what plays. */
  @TearDown
  public void close() {
    compiler.close();
  }
}
