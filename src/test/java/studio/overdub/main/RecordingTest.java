package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.format.folder.SongFolder;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Song;
import studio.overdub.song.Track;
import studio.overdub.testing.MidiBytes;
import studio.overdub.testing.SoundServer;

/** A take through a real sound server whose input hears its output: what is recorded is the song itself. */
class RecordingTest {
  private static final long LIMIT_SECONDS = 120;

  @TempDir Path folder;

  private static String run(SoundServer server, int status, Object... args) throws Exception {
    String[] words = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
    Process process = server.run(Main.class, words);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(out).isEqualTo(status);
    return out;
  }

  private Path song() throws IOException {
    Path midi = Files.write(folder.resolve("tune.mid"), MidiBytes.tune());
    Path song = folder.resolve("tune.overdub");
    assertThat(Main.run(System.out, System.err, "import", midi.toString(), "-o", song.toString())).isZero();
    return song;
  }

  @Test
  void aTakeIsRecordedWhileTheSongPlaysAndPlacedOnItsTrack() throws Exception {
    Path song = song();
    try (SoundServer server = SoundServer.start(Files.createDirectory(folder.resolve("server")))) {
      assertThat(run(server, 0, "devices")).contains("output");
      run(server, 0, "record", song, "--track", "Vocal", "--seconds", 2);
    }
    Song saved = SongFolder.load(song).song();
    Track vocal = saved.tracks().stream().filter(t -> t.name().equals("Vocal")).findFirst().orElseThrow();
    assertThat(vocal.clips()).hasSize(1);
    AudioClip clip = (AudioClip) vocal.clips().getFirst();
    assertThat(clip.file()).isEqualTo("audio/Vocal take 1.wav");
    try (AudioReader take = AudioFiles.open(song.resolve(clip.file()))) {
      float[][] sound = new float[take.format().channels()][48_000];
      assertThat(take.read(sound, 48_000)).isEqualTo(48_000);
      float most = 0;
      for (float sample : sound[0]) {
        most = Math.max(most, Math.abs(sample));
      }
      assertThat(most).as("the song is heard in the take").isGreaterThan(.01f);
    }
    Path mix = folder.resolve("mix.wav");
    assertThat(Main.run(System.out, System.err, "render", song.toString(), "-o", mix.toString())).isZero();
    assertThat(mix).exists();
  }

  @Test
  void aRecordingThatIsInterruptedIsKeptAndSaved() throws Exception {
    Path midi = Files.write(folder.resolve("long.mid"), MidiBytes.afterSilence(600));
    Path song = folder.resolve("long.overdub");
    assertThat(Main.run(System.out, System.err, "import", midi.toString(), "-o", song.toString())).isZero();
    Path take = song.resolve("audio/Vocal take 1.wav");
    try (SoundServer server = SoundServer.start(Files.createDirectory(folder.resolve("server")))) {
      Process process = server.run(Main.class, "record", song.toString(), "--track", "Vocal");
      while (process.isAlive() && (!Files.exists(take) || Files.size(take) < 100_000)) {
        Thread.onSpinWait();
      }
      new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor();
      assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isNotZero();
    }
    SongFolder.Loaded saved = SongFolder.load(song);
    Track vocal = saved.song().tracks().stream().filter(t -> t.name().equals("Vocal")).findFirst().orElseThrow();
    assertThat(vocal.clips()).hasSize(1);
    try (AudioReader reader = AudioFiles.open(take)) {
      assertThat(reader.frames().orElseThrow()).isGreaterThan(10_000);
    }
    try (Stream<Path> journal = Files.list(song.resolve("journal"))) {
      assertThat(journal).as("settled").isEmpty();
    }
  }

  @Test
  void aSoundServerThatDiesEndsTheTakeWhichIsSaved() throws Exception {
    Path midi = Files.write(folder.resolve("long.mid"), MidiBytes.afterSilence(600));
    Path song = folder.resolve("long.overdub");
    assertThat(Main.run(System.out, System.err, "import", midi.toString(), "-o", song.toString())).isZero();
    Path take = song.resolve("audio/Vocal take 1.wav");
    SoundServer server = SoundServer.start(Files.createDirectory(folder.resolve("server")));
    Process process = server.run(Main.class, "record", song.toString(), "--track", "Vocal");
    while (process.isAlive() && (!Files.exists(take) || Files.size(take) < 100_000)) {
      Thread.onSpinWait();
    }
    server.kill();
    assertThat(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    Song saved = SongFolder.load(song).song();
    assertThat(saved.tracks()).filteredOn(t -> t.name().equals("Vocal")).flatExtracting(Track::clips).hasSize(1);
  }

  @Test
  void withoutASoundInputTheReasonIsGivenAndTheSongIsUntouched() throws Exception {
    Path song = song();
    byte[] before = Files.readAllBytes(song.resolve("song.json"));
    SoundServer server = SoundServer.start(Files.createDirectory(folder.resolve("server")));
    server.kill();
    run(server, 1, "record", song, "--track", "Vocal", "--seconds", 1);
    assertThat(song.resolve("song.json")).hasBinaryContent(before);
  }
}
