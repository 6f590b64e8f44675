package studio.overdub.service;

import com.google.common.util.concurrent.Uninterruptibles;
import javax.sound.sampled.SourceDataLine;

/** Carries the orchestra's sound to a line on a thread of its own. */
final class LinePump implements AutoCloseable {
  private final SourceDataLine line;
  private final OrchestraStream stream;
  private final Thread thread;
  private volatile boolean running = true;

  LinePump(SourceDataLine line, OrchestraStream stream) {
    this.line = line;
    this.stream = stream;
    line.start();
    thread = Thread.ofPlatform().daemon().priority(Thread.MAX_PRIORITY).name("Overdub synthesizer").start(this::run);
  }

  private void run() {
    byte[] block = new byte[Orchestra.BLOCK * line.getFormat().getFrameSize()];
    while (running) {
      stream.read(block, 0, block.length);
      line.write(block, 0, block.length);
    }
  }

  /** How long a sound waits in the line, in microseconds. */
  long latency() {
    return 1_000_000L * line.getBufferSize() / line.getFormat().getFrameSize() / (long) line.getFormat().getFrameRate();
  }

  @Override
  public void close() {
    running = false;
    line.stop();
    line.flush();
    line.close();
    Uninterruptibles.joinUninterruptibly(thread);
  }
}
