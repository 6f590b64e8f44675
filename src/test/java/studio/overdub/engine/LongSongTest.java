package studio.overdub.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.overdub.engine.TestSongs.QUARTER;
import static studio.overdub.engine.TestSongs.clip;
import static studio.overdub.engine.TestSongs.note;
import static studio.overdub.engine.TestSongs.track;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import studio.overdub.base.Progress;
import studio.overdub.device.AudioSources;
import studio.overdub.song.Song;

class LongSongTest {
  /** Counts what comes, and keeps the place of the first sound. */
  private static final class Counter implements FrameSink {
    private long frames;
    private long onset = -1;

    @Override
    public void write(float[][] channels, int count) {
      for (int i = 0; i < count && onset < 0; i++) {
        onset = channels[0][i] != 0 ? frames + i : -1;
      }
      frames += count;
    }
  }

  @Test
  void anHourOfSilenceBeforeANoteTakesNoMemoryAsItGoes() throws IOException {
    Song song = TestSongs.song(track(1, TestSine.ID, clip(2, 0, 7300, note(1, 7200, 1, 60))));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Counter counter = new Counter();
    long before = threads.getCurrentThreadAllocatedBytes();

    OfflineRenderer.render(
        song, TestSongs.catalog(new TestSine()), AudioSources.NONE, TestSongs.settings(), counter, Progress.NONE);

    assertThat(counter.onset).isEqualTo(7200L * QUARTER + 1);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(16 << 20);
  }
}
