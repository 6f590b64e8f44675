package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.testing.ChildProgram;

/** Processes that are killed at any moment. More of them with {@code -Dkills=N}, others with {@code -Dkill.seed=S}. */
class KillTest {
  private static final int KILLS = Integer.getInteger("kills", 6);
  private static final long SEED = Long.getLong("kill.seed", 20_261_123);
  private static final List<String> OPTIONS = List.of("-Xmx256m");

  /** A take's last frames may still be on their way: the writer comes round twenty times a second. */
  private static final long ON_THEIR_WAY = SteppedRig.RATE;

  @TempDir Path temp;

  /** Lets a program write so many lines and a little more, then kills it. Returns the last line that came. */
  private static String lastOf(ChildProgram program, Random random, int lines) throws Exception {
    String last = "";
    for (int i = 0; i < lines; i++) {
      String line = program.readLine();
      assertThat(line).as("after " + last).isNotNull().doesNotStartWith("problem").doesNotContain("Exception");
      last = line;
    }
    long until = System.nanoTime() + random.nextInt(3_000_000);
    while (System.nanoTime() < until) {
      Thread.onSpinWait();
    }
    program.kill();
    return last;
  }

  private static int number(Song song) {
    return Integer.parseInt(song.name());
  }

  @Test
  void nothingThatWasSavedOrKeptIsLostAndTheSongAlwaysOpens() throws Exception {
    Path folder = temp.resolve("song.overdub");
    Studio.FILES.save(Song.EMPTY.withName("0"), Optional.empty(), folder);
    System.out.println("Killing " + KILLS + " editors, seed " + SEED);
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      String last;
      try (ChildProgram program = ChildProgram.start(OPTIONS, EditingProgram.class, folder)) {
        last = lastOf(program, random, 1 + random.nextInt(40));
      }
      int told = Integer.parseInt(last.split(" ")[1]);
      SongFiles.Opened opened = SongRecovery.open(Studio.FILES, folder);
      assertThat(number(opened.song())).as("saved, " + last).isGreaterThanOrEqualTo(told / 4 * 4);
      Song now = opened.recovered().map(edit -> edit.apply(opened.song())).orElse(opened.song());
      assertThat(number(now)).as("kept, " + last).isGreaterThanOrEqualTo(told);
    }
  }

  @Test
  void aTakeOfAnUnsavedSongIsFoundWithAllThatHadReachedTheDisk() throws Exception {
    System.out.println("Killing " + KILLS + " recordings, seed " + SEED);
    Random random = new Random(SEED);
    for (int kill = 0; kill < KILLS; kill++) {
      Path all = temp.resolve("unsaved " + kill);
      String last;
      try (ChildProgram program = ChildProgram.start(OPTIONS, TakingProgram.class, all.resolve("a.overdub"))) {
        last = lastOf(program, random, 300 + random.nextInt(1500));
      }
      long told = Long.parseLong(last.split(" ")[1]);
      try (UnsavedFolder folder = UnsavedFolder.newest(all).orElseThrow().folder()) {
        Song song = SongRecovery.unsaved(folder.path()).orElseThrow().recovered().orElseThrow().apply(Song.EMPTY);
        assertThat(song.tracks()).extracting(Track::name).containsExactly("Voice");
        AudioClip take = (AudioClip) song.tracks().getFirst().clips().getFirst();
        assertWhole(folder.path().resolve(take.file()), told - ON_THEIR_WAY);
      }
    }
  }

  private static void assertWhole(Path file, long least) throws Exception {
    try (AudioReader reader = AudioFiles.open(file)) {
      int frames = (int) reader.frames().orElseThrow();
      assertThat(frames).isGreaterThanOrEqualTo((int) least);
      float[][] samples = new float[2][frames];
      assertThat(reader.read(samples, frames)).isEqualTo(frames);
      for (int i = 0; i < frames; i++) {
        assertThat(samples[0][i] == i * SteppedRig.RAMP).as("frame %d", i).isTrue();
      }
    }
  }
}
