package studio.overdub.audiofile;

/**
 * How far a sound has been decoded. One thread at a time decodes and tells; any thread may ask, the audio thread
 * without waiting.
 */
final class Decoding {
  private volatile long ready;
  private volatile boolean wanted;
  private volatile boolean ended;

  /** How many frames from the first on can be read. */
  long ready() {
    return ready;
  }

  /** Whether no more will come. */
  boolean ended() {
    return ended;
  }

  /** Asks that this sound be decoded before others. */
  void want() {
    wanted = true;
  }

  boolean wanted() {
    return wanted;
  }

  /** More frames are there. */
  void advance(long frames) {
    ready = Math.max(ready, frames);
  }

  /** No more frames will come: all are there, or the file is damaged behind them. */
  synchronized void end() {
    ended = true;
    notifyAll();
  }

  /**
   * Waits until no more will come.
   *
   * @throws InterruptedException if this thread is to stop
   */
  synchronized void await() throws InterruptedException {
    want();
    while (!ended) {
      wait();
    }
  }
}
