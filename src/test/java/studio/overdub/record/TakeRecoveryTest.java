package studio.overdub.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.base.TrackId;

class TakeRecoveryTest {
  @TempDir Path song;

  @Test
  void aKilledProcessLosesNothingOfWhatItHadWritten() throws Exception {
    long written = killedAfter(200_000);

    TakeRecovery recovery = TakeRecovery.find(song);

    assertThat(recovery.notices()).isEmpty();
    Take take = recovery.takes().getFirst();
    assertThat(take.name()).isEqualTo("Guitar take 1");
    assertThat(take.track()).isEqualTo(new TrackId(3));
    assertThat(take.firstSongFrame()).isEqualTo(96_000 - 480);
    assertThat(take.frames()).isGreaterThanOrEqualTo(written);
    try (AudioReader reader = AudioFiles.open(song.resolve(take.file()))) {
      assertThat(reader.frames()).hasValue(take.frames());
      assertThat(reader.notices()).isEmpty();
      float[][] sound = new float[1][(int) take.frames()];
      reader.read(sound, sound[0].length);
      for (int i = 0; i < sound[0].length; i++) {
        assertThat(sound[0][i]).isEqualTo(i);
      }
    }
  }

  /** Records in another process, killed once so many frames are in its file; the last number that it told. */
  private long killedAfter(long frames) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RecordingProgram.class.getName(),
                song.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long written = 0;
    try (BufferedReader out = process.inputReader()) {
      while (written < frames) {
        written = Long.parseLong(out.readLine());
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return written;
  }

  @Test
  void aHeaderThatFellBehindIsRepaired() throws Exception {
    TakeRecorder recorder =
        TakeRecorder.begin(
            song,
            new TakeSource(
                new TrackId(1),
                "Vocal",
                0,
                new AudioFormat(
                    44100, 1, SampleFormat.PCM_24),
                0),
            failure -> { });
    recorder.capture(new float[1][1000], 0, 1000, 0);
    Take take = recorder.stop().orElseThrow();
    Path path = song.resolve(take.file());
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.seek(file.length() - 3004);
      file.writeInt(0);
    }

    assertThat(TakeRecovery.find(song).takes()).containsExactly(take);
  }

  @Test
  void whatIsNotThereIsToldAndNothingIsDeleted() throws Exception {
    TakeJournal journal = new TakeJournal(song);
    journal.put(new TakeJournal.Entry(new TrackId(1), "Gone take 1", "audio/Gone take 1.wav", true, 5));
    journal.put(new TakeJournal.Entry(new TrackId(1), "Odd take 1", "audio/Odd take 1.wav", true, 5));
    journal.put(new TakeJournal.Entry(new TrackId(1), "Evil take 1", "audio/../../evil.wav", true, 5));
    Files.createDirectories(song.resolve("audio"));
    Files.writeString(song.resolve("audio/Odd take 1.wav"), "not a sound");
    Files.writeString(song.resolve("journal/half.take"), "track=\\u00");

    TakeRecovery recovery = TakeRecovery.find(song);

    assertThat(recovery.takes()).isEmpty();
    assertThat(recovery.notices()).hasSize(2);
    assertThat(recovery.notices().get(0).toString()).contains("Gone take 1.wav").contains("is gone");
    assertThat(recovery.notices().get(1).toString()).contains("Odd take 1.wav").contains("no wave file");
    assertThat(song.resolve("audio/Odd take 1.wav")).exists();
  }

  @Test
  void aSongWithoutAJournalHasNothingToRecover() throws Exception {
    assertThat(TakeRecovery.find(song)).isEqualTo(new TakeRecovery(List.of(), List.of()));
  }
}
