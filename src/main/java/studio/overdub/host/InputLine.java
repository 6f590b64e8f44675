package studio.overdub.host;

import java.util.Arrays;
import javax.sound.sampled.TargetDataLine;
import studio.overdub.audiofile.PcmCodec;

/** An input line with what it takes to empty it. Audio thread. */
final class InputLine {
  /** For so many blocks the line is watched before what waits in it is held to be a backlog: some deliver in bursts. */
  private static final int BLOCKS_WATCHED = 16;

  private final TargetDataLine line;
  private final PcmCodec codec;
  private final float[][] samples;
  private final byte[] bytes;
  private final byte[] dropped;
  private long dropouts;
  private int backlog = Integer.MAX_VALUE;
  private int blocks;

  InputLine(TargetDataLine line, PcmCodec codec, int blockFrames) {
    this.line = line;
    this.codec = codec;
    samples = new float[line.getFormat().getChannels()][blockFrames];
    bytes = new byte[blockFrames * line.getFormat().getFrameSize()];
    dropped = new byte[bytes.length];
  }

  /** Where the callback finds the block that was read. */
  float[][] samples() {
    return samples;
  }

  /** Begins listening, and returns as the last of what came in so far has been read and dropped. */
  boolean start() {
    line.start();
    boolean there = read();
    while (there && line.available() >= bytes.length) {
      there = read();
    }
    return there;
  }

  /** Reads the next block, waiting for it to come in; false where the line is gone. */
  boolean next() {
    boolean whole = read();
    backlog = Math.min(backlog, line.available());
    if (++blocks == BLOCKS_WATCHED) {
      dropBacklog();
    }
    return whole;
  }

  /**
   * Drops whole blocks that kept waiting in the line: they came in while this thread was held up and the output was
   * silent. Read on one after the other, they would make all that follows late.
   */
  private void dropBacklog() {
    for (int waiting = backlog; waiting >= bytes.length; waiting -= bytes.length) {
      line.read(dropped, 0, dropped.length);
      dropouts++;
    }
    backlog = Integer.MAX_VALUE;
    blocks = 0;
  }

  private boolean read() {
    int got = Math.max(0, line.read(bytes, 0, bytes.length));
    boolean whole = got == bytes.length;
    Arrays.fill(bytes, got, bytes.length, (byte) 0);
    codec.decode(bytes, 0, samples, 0, samples[0].length);
    return whole;
  }

  /** How many blocks were dropped. */
  long dropouts() {
    return dropouts;
  }
}
