package studio.overdub.cli;

import java.util.concurrent.TimeUnit;
import studio.overdub.app.LiveStudio;
import studio.overdub.app.Transport;
import studio.overdub.base.Progress;

/** Lets a live studio run from a position until the song ends, a time is up, or it is asked to stop. */
final class LiveRun {
  private static final long LOOK_MILLIS = 50;

  private final LiveStudio studio;
  private final MainThread thread;

  LiveRun(LiveStudio studio, MainThread thread) {
    this.studio = studio;
    this.thread = thread;
  }

  /**
   * Waits while the song runs.
   *
   * @param seconds how long at most; infinite to go on until the song's end
   * @param tail how long it goes on after the last clip, in seconds
   * @return whether the song still runs; not where the device is gone
   */
  boolean until(double seconds, double tail, Progress progress, String activity) throws InterruptedException {
    Transport transport = studio.session().transport();
    double start = transport.positionSeconds();
    double last = Double.isInfinite(seconds) ? transport.endSeconds() + tail : start + seconds;
    double now = start;
    while (now < last
        && transport.playing()
        && progress.report((now - start) / Math.max(1e-3, last - start), activity)) {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      thread.work();
      now = transport.positionSeconds();
    }
    return transport.playing();
  }
}
