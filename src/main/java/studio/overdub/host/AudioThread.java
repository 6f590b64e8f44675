package studio.overdub.host;

import java.util.function.Consumer;
import studio.overdub.base.StudioException;
import studio.overdub.engine.AudioCallback;

/** What the audio thread runs: block after block, until it is stopped or a line is gone. */
final class AudioThread implements Runnable {
  private static final float[][] NOTHING = {};

  private final InputLine in;
  private final OutputLine out;
  private final FrameClock clock;
  private final AudioCallback callback;
  private final Consumer<StudioException> onFailure;
  private volatile boolean stopping;
  private volatile long blocks;
  private volatile long dropouts;

  /**
   * A thread over lines that are open and not started.
   *
   * @param in null where nothing is recorded
   */
  AudioThread(
      InputLine in, OutputLine out, FrameClock clock, AudioCallback callback, Consumer<StudioException> onFailure) {
    this.in = in;
    this.out = out;
    this.clock = clock;
    this.callback = callback;
    this.onFailure = onFailure;
  }

  /** Lets the thread end after the block it is at. */
  void stop() {
    stopping = true;
  }

  /** Whether it was told to end, or has told that it cannot go on. */
  boolean stopping() {
    return stopping;
  }

  /** How many blocks were played so far. */
  long blocks() {
    return blocks;
  }

  long dropouts() {
    return dropouts;
  }

  /** Ends with the news that a line holds the thread, which itself may never come back to tell. Any thread but this. */
  void giveUp() {
    stopping = true;
    tell("The audio device does not answer");
  }

  private void tell(String what) {
    onFailure.accept(
        new StudioException(
            what, "", "Connect it again, or choose another device; what was recorded until now is kept."));
  }

  @Override
  public void run() {
    // The input first: it takes its time to begin, while the output would run dry.
    String gone = in == null || in.start() ? null : "input";
    out.start();
    int frames = out.samples()[0].length;
    for (long frame = 0; gone == null && !stopping; frame += frames) {
      if (in != null && !in.next()) {
        gone = "input";
      }
      if (stopping) {
        // It may have waited for a line longer than who stopped it.
        return;
      }
      clock.tick(System.nanoTime(), frame, frames);
      callback.process(in == null ? NOTHING : in.samples(), out.samples(), frames);
      if (!out.write()) {
        gone = "output";
      }
      dropouts = out.dropouts() + (in == null ? 0 : in.dropouts());
      blocks++;
    }
    if (gone != null && !stopping) {
      stopping = true;
      tell("The audio " + gone + " is gone");
    }
  }
}
