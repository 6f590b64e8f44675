package studio.overdub.engine;

import java.util.concurrent.atomic.AtomicLong;

/** Messages played by hand on their way to the audio thread, which reads them and never waits for those who write. */
final class MessageRing {
  private static final int CAPACITY = 1024;

  private final long[] tracks = new long[CAPACITY];
  private final long[] messages = new long[CAPACITY];
  private final AtomicLong written = new AtomicLong();
  private final AtomicLong read = new AtomicLong();
  private volatile boolean lost;

  /**
   * Puts a message in; where there is no room it is lost, and {@link #takeLost} says so. Any thread but the reading
   * one.
   */
  synchronized void put(long track, long message) {
    long at = written.getPlain();
    if (at - read.getAcquire() == CAPACITY) {
      lost = true;
      return;
    }
    tracks[(int) at & CAPACITY - 1] = track;
    messages[(int) at & CAPACITY - 1] = message;
    written.setRelease(at + 1);
  }

  /** Whether messages were lost since the last call. Reading thread. */
  boolean takeLost() {
    if (!lost) {
      return false;
    }
    lost = false;
    return true;
  }

  /** Hands all messages to the channels of the plan. Reading thread. */
  void drainTo(RenderPlan plan) {
    long end = written.getAcquire();
    long at = read.getPlain();
    while (at < end) {
      Strip strip = plan.strip(tracks[(int) at & CAPACITY - 1]);
      if (strip != null) {
        strip.state().live(messages[(int) at & CAPACITY - 1]);
      }
      at++;
    }
    read.setRelease(at);
  }
}
