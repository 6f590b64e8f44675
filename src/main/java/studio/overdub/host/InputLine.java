package studio.overdub.host;

import javax.sound.sampled.TargetDataLine;
import studio.overdub.audiofile.PcmCodec;

/** An input line with what it takes to empty it. Audio thread. */
final class InputLine {
  private final TargetDataLine line;
  private final PcmCodec codec;
  private final float[][] samples;
  private final byte[] bytes;
  private long dropouts;

  InputLine(TargetDataLine line, PcmCodec codec, int blockFrames) {
    this.line = line;
    this.codec = codec;
    samples = new float[line.getFormat().getChannels()][blockFrames];
    bytes = new byte[blockFrames * line.getFormat().getFrameSize()];
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
    dropouts = 0;
    return there;
  }

  /** Reads a block, waiting for it to come in; false where the line is gone. */
  boolean read() {
    if (line.available() >= line.getBufferSize()) {
      dropouts++;
    }
    boolean whole = line.read(bytes, 0, bytes.length) == bytes.length;
    codec.decode(bytes, 0, samples, 0, samples[0].length);
    return whole;
  }

  /** How many times it ran over. */
  long dropouts() {
    return dropouts;
  }
}
