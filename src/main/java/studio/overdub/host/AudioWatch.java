package studio.overdub.host;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;

/**
 * Looks after the audio thread from a thread of its own: a sound server that hangs holds a read or a write for good,
 * and nobody would hear of it before the recording is stopped.
 *
 * <p>Looks are counted, not time: after a pause of the whole program the audio thread gets its turn before the next
 * look.
 */
final class AudioWatch implements Runnable {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  /**
   * As many looks as seconds that takes are held for while a disk stalls; no device that works keeps a block so long.
   */
  private static final int MOST_WITHOUT_A_BLOCK = 5;

  private final AudioThread audio;
  private long blocks;
  private int looksWithoutABlock;

  AudioWatch(AudioThread audio) {
    this.audio = audio;
  }

  @Override
  public void run() {
    while (!audio.stopping()) {
      Uninterruptibles.sleepUninterruptibly(BETWEEN_LOOKS);
      look();
    }
  }

  /** Lets the audio thread give up where it has stood still for too many looks. */
  void look() {
    long now = audio.blocks();
    looksWithoutABlock = now == blocks ? looksWithoutABlock + 1 : 0;
    blocks = now;
    if (looksWithoutABlock == MOST_WITHOUT_A_BLOCK && !audio.stopping()) {
      audio.giveUp();
    }
  }
}
