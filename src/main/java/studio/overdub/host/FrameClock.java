package studio.overdub.host;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells at which frame of an audio stream a moment lies: blocks are called for unevenly, so their times pass through a
 * delay-locked loop (Adriaensen, "Using a DLL to filter time", 2005). One thread ticks, any thread asks.
 */
public final class FrameClock {
  /** How fast the loop follows, in Hz: slow enough to take jitter out, fast enough to follow a device's drift. */
  private static final double BANDWIDTH = 0.2;

  private final double nanosPerFrame;
  private final AtomicLong version = new AtomicLong();
  private double predicted;
  private double period;
  private boolean running;
  private volatile double blockNanos;
  private volatile long blockFrame;
  private volatile double frameNanos;

  /** A clock of a stream of {@code sampleRate} frames a second. */
  public FrameClock(int sampleRate) {
    nanosPerFrame = 1e9 / sampleRate;
    frameNanos = nanosPerFrame;
  }

  /**
   * Tells that a block is being called for. Audio thread.
   *
   * @param nanos {@link System#nanoTime} now
   * @param frame the block's first frame, counted from the stream's start
   * @param frames how many it has
   */
  public void tick(long nanos, long frame, int frames) {
    double nominal = frames * nanosPerFrame;
    if (!running || Math.abs(nanos - predicted) > 20 * nominal) {
      running = true;
      publish(nanos, frame, nanosPerFrame);
      predicted = nanos + nominal;
      period = nominal;
      return;
    }
    double omega = 2 * Math.PI * BANDWIDTH * nominal * 1e-9;
    double error = nanos - predicted;
    double at = predicted;
    predicted += Math.sqrt(2) * omega * error + period;
    period += omega * omega * error;
    publish(at, frame, (predicted - at) / frames);
  }

  private void publish(double nanos, long frame, double nanosPerFrame) {
    version.setRelease(version.getPlain() + 1);
    blockNanos = nanos;
    blockFrame = frame;
    frameNanos = nanosPerFrame;
    version.setRelease(version.getPlain() + 1);
  }

  /**
   * The frame that is being called for at a moment, a fraction of one included; 0 before the stream's start. Any thread
   * but the audio thread, which could wait here for itself.
   */
  public double frameAt(long nanos) {
    while (true) {
      long before = version.getAcquire();
      double frame = blockFrame + (nanos - blockNanos) / frameNanos;
      if ((before & 1) == 0 && version.getAcquire() == before) {
        return before == 0 ? 0 : frame;
      }
      Thread.onSpinWait();
    }
  }
}
