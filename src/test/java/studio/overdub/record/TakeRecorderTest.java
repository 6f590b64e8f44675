package studio.overdub.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.audiofile.AudioFiles;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.AudioReader;
import studio.overdub.audiofile.GrowingWav;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.testing.SmallDisk;

class TakeRecorderTest {
  private static final AudioFormat FORMAT = new AudioFormat(48000, 2, SampleFormat.FLOAT_32);

  @TempDir Path song;

  private static TakeSource source(String trackName) {
    return new TakeSource(new TrackId(7), trackName, 0, FORMAT, 1000);
  }

  private static TakeRecorder begin(Path folder, String trackName) throws IOException {
    return TakeRecorder.begin(
        folder,
        source(trackName),
        failure -> {
          throw new AssertionError(failure);
        });
  }

  /** A sound in which every frame tells its own number. */
  private static float[][] counting(long from, int frames) {
    float[][] block = new float[2][frames];
    for (int i = 0; i < frames; i++) {
      block[0][i] = from + i;
      block[1][i] = -(from + i);
    }
    return block;
  }

  private static float[][] read(Path path) throws IOException {
    try (AudioReader reader = AudioFiles.open(path)) {
      int frames = (int) reader.frames().orElseThrow();
      float[][] all = new float[reader.format().channels()][frames];
      assertThat(reader.read(all, frames)).isEqualTo(frames);
      assertThat(reader.notices()).isEmpty();
      return all;
    }
  }

  @Test
  void everyFrameThatComesInIsInTheTake() throws Exception {
    TakeRecorder recorder = begin(song, "Vocal");
    long frames = 0;
    for (int size : new int[] {1, 512, 17, 256, 4096, 1024, 257}) {
      recorder.capture(counting(frames, size), 0, size, 5000 + frames);
      frames += size;
    }
    Take take = recorder.stop().orElseThrow();

    assertThat(take.name()).isEqualTo("Vocal take 1");
    assertThat(take.file()).isEqualTo("audio/Vocal take 1.wav");
    assertThat(take.track()).isEqualTo(new TrackId(7));
    assertThat(take.firstSongFrame()).isEqualTo(4000);
    assertThat(take.frames()).isEqualTo(frames);
    assertThat(take.dropouts()).isEmpty();
    assertThat(recorder.lost()).isZero();
    float[][] read = read(song.resolve(take.file()));
    float[][] expected = counting(0, (int) frames);
    assertThat(Arrays.equals(read[0], expected[0])).isTrue();
    assertThat(Arrays.equals(read[1], expected[1])).isTrue();
  }

  @Test
  void aTakeRecordsTheInputsItIsToldTo() throws Exception {
    AudioFormat mono = new AudioFormat(48000, 1, SampleFormat.FLOAT_32);
    TakeRecorder recorder =
        TakeRecorder.begin(song, new TakeSource(new TrackId(7), "Bass", 1, mono, 0), failure -> { });
    recorder.capture(new float[0][0], 0, 100, 0);
    recorder.capture(counting(0, 150), 50, 100, 10);
    Take take = recorder.stop().orElseThrow();

    assertThat(take.firstSongFrame()).isEqualTo(10);
    float[][] read = read(song.resolve(take.file()));
    assertThat(read).hasNumberOfRows(1);
    assertThat(Arrays.equals(read[0], counting(50, 100)[1])).isTrue();
  }

  @Test
  void takesAreNumberedAndNeverOverwritten() throws Exception {
    Files.createDirectories(song.resolve("audio"));
    Files.writeString(song.resolve("audio/Vocal take 1.wav"), "precious");
    for (int number = 2; number <= 3; number++) {
      TakeRecorder recorder = begin(song, "Vocal");
      recorder.capture(counting(0, 100), 0, 100, 0);
      assertThat(recorder.stop().orElseThrow().file()).isEqualTo("audio/Vocal take " + number + ".wav");
    }
    assertThat(song.resolve("audio/Vocal take 1.wav")).hasContent("precious");
  }

  @Test
  void aTracksNameCannotLeadOutOfTheFolder() throws Exception {
    TakeRecorder recorder = begin(song, "../../Bass: \"low\"");
    recorder.capture(counting(0, 100), 0, 100, 0);

    assertThat(recorder.stop().orElseThrow().file()).isEqualTo("audio/Bass low take 1.wav");
  }

  @Test
  void aTakeIsFoundAgainUntilItIsSettled() throws Exception {
    TakeRecorder recorder = begin(song, "Vocal");
    recorder.capture(counting(0, 3000), 0, 3000, 48000);
    Take take = recorder.stop().orElseThrow();

    assertThat(TakeRecovery.find(song).takes()).containsExactly(take);

    new TakeJournal(song).settle(take);
    assertThat(TakeRecovery.find(song).takes()).isEmpty();
    assertThat(song.resolve(take.file())).exists();
  }

  @Test
  void savingASongSettlesTheTakesThatItHolds() throws Exception {
    TakeRecorder kept = begin(song, "Vocal");
    TakeRecorder unplaced = begin(song, "Guitar");
    kept.capture(counting(0, 3000), 0, 3000, 48000);
    unplaced.capture(counting(0, 3000), 0, 3000, 48000);
    Take take = kept.stop().orElseThrow();
    Take other = unplaced.stop().orElseThrow();

    new TakeJournal(song).settleHeld(take.file()::equals);

    assertThat(TakeRecovery.find(song).takes()).containsExactly(other);
  }

  @Test
  void nothingIsLeftOfATakeWithoutSound() throws Exception {
    TakeRecorder recorder = begin(song, "Vocal");

    assertThat(recorder.stop()).isEmpty();

    assertThat(song.resolve("audio")).isEmptyDirectory();
    assertThat(song.resolve("journal")).isEmptyDirectory();
  }

  @Test
  void whatIsLostIsSilenceOfItsLength() throws Exception {
    CaptureRing ring = new CaptureRing(0, 2, 512);
    GrowingWav file = TakeFiles.create(song, "Vocal", FORMAT);
    TakeWriter writer = new TakeWriter(song, source("Vocal"), file, ring, failure -> { });
    writer.startsAt(0);
    assertThat(ring.push(counting(0, 256), 0, 256, 0)).isTrue();
    assertThat(ring.push(counting(256, 256), 0, 256, 256)).isTrue();
    assertThat(ring.push(counting(512, 256), 0, 256, 512)).isFalse();
    writer.drain();
    assertThat(ring.push(counting(768, 200), 0, 200, 768)).isTrue();
    writer.finish();
    writer.run();

    Take take = writer.take().orElseThrow();
    assertThat(take.frames()).isEqualTo(968);
    assertThat(take.dropouts()).containsExactly(new Dropout(512, 256));
    float[] left = read(song.resolve(take.file()))[0];
    assertThat(left[511]).isEqualTo(511);
    assertThat(left[512]).isZero();
    assertThat(left[767]).isZero();
    assertThat(left[768]).isEqualTo(768);
  }

  @Test
  void aFullDiskEndsTheTakeAndKeepsWhatIsThere() throws Exception {
    try (SmallDisk disk = SmallDisk.mount()) {
      CountDownLatch failed = new CountDownLatch(1);
      AtomicReference<StudioException> told = new AtomicReference<>();
      TakeRecorder recorder =
          TakeRecorder.begin(
              disk.folder(),
              source("Vocal"),
              failure -> {
                told.set(failure);
                failed.countDown();
              });
      for (long frames = 0; frames < 4 * 48000; frames += 4800) {
        recorder.capture(counting(frames, 4800), 0, 4800, frames);
      }
      assertThat(failed.await(60, TimeUnit.SECONDS)).isTrue();
      Take take = recorder.stop().orElseThrow();

      assertThat(told.get().getMessage())
          .contains("\"Vocal take 1\" ended early")
          .contains("The disk is full: " + disk.folder().resolve(take.file()))
          .contains("Free some space");
      assertThat(recorder.failure()).contains(told.get());
      assertThat(take.frames()).isGreaterThan(100_000);
      float[][] kept = read(disk.folder().resolve(take.file()));
      assertThat(kept[0].length).isEqualTo(take.frames());
      assertThat(Arrays.equals(kept[0], counting(0, kept[0].length)[0])).isTrue();
    }
  }

  @Test
  void theAudioThreadAllocatesNothing() throws Exception {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    TakeRecorder recorder = begin(song, "Vocal");
    float[][] block = counting(0, 512);
    recorder.capture(block, 0, 512, 0);
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 1; i < 400; i++) {
      recorder.capture(block, 0, 512, i * 512L);
    }
    long after = threads.getCurrentThreadAllocatedBytes();
    recorder.stop();

    assertThat(after - before).isZero();
  }
}
