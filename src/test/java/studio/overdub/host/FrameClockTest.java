package studio.overdub.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FrameClockTest {
  private static final int RATE = 48_000;
  private static final int BLOCK = 512;

  @Test
  void jitterIsTakenOut() {
    FrameClock clock = new FrameClock(RATE);
    SplittableRandom random = new SplittableRandom(3);
    double worst = 0;
    for (int block = 0; block < 10_000; block++) {
      double due = block * (double) BLOCK / RATE * 1e9;
      clock.tick((long) (due + random.nextDouble(-2e6, 2e6)), (long) block * BLOCK, BLOCK);
      if (block > 2000) {
        double frame = clock.frameAt((long) (due + 3e6));
        worst = Math.max(worst, Math.abs(frame - (block * (double) BLOCK + 0.003 * RATE)));
      }
    }
    // The jitter is 96 frames to either side.
    assertThat(worst).isLessThan(32);
  }

  @Test
  void aDeviceThatRunsFastIsFollowed() {
    FrameClock clock = new FrameClock(RATE);
    double nanosPerFrame = 1e9 / (RATE * 1.0005);
    for (int block = 0; block < 10_000; block++) {
      clock.tick((long) (block * BLOCK * nanosPerFrame), (long) block * BLOCK, BLOCK);
    }
    double now = 9_999 * BLOCK * nanosPerFrame;
    assertThat(clock.frameAt((long) now)).isCloseTo(9_999.0 * BLOCK, within(1.0));
  }

  @Test
  void aLongStallBeginsAnew() {
    FrameClock clock = new FrameClock(RATE);
    clock.tick(0, 0, BLOCK);
    clock.tick(5_000_000_000L, BLOCK, BLOCK);

    assertThat(clock.frameAt(5_000_000_000L)).isCloseTo(BLOCK, within(0.5));
  }

  @Test
  void beforeTheFirstBlockTheCountIsZero() {
    assertThat(new FrameClock(RATE).frameAt(12345)).isZero();
  }
}
