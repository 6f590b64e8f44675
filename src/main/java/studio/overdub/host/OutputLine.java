package studio.overdub.host;

import javax.sound.sampled.SourceDataLine;
import studio.overdub.audiofile.PcmCodec;

/** An output line with what it takes to fill it. Audio thread. */
final class OutputLine {
  private final SourceDataLine line;
  private final PcmCodec codec;
  private final float[][] samples;
  private final byte[] bytes;
  private long dropouts;

  OutputLine(SourceDataLine line, PcmCodec codec, int blockFrames) {
    this.line = line;
    this.codec = codec;
    samples = new float[line.getFormat().getChannels()][blockFrames];
    bytes = new byte[blockFrames * line.getFormat().getFrameSize()];
  }

  /** Where the callback writes the next block. */
  float[][] samples() {
    return samples;
  }

  /** Fills the buffer with silence and lets it sound. */
  void start() {
    line.write(new byte[line.getBufferSize()], 0, line.getBufferSize());
    line.start();
  }

  /** Writes the block, waiting for its place to fall free; false where the line is gone. */
  boolean write() {
    if (line.available() >= line.getBufferSize()) {
      dropouts++;
    }
    codec.encode(samples, 0, bytes, 0, samples[0].length);
    return line.write(bytes, 0, bytes.length) == bytes.length;
  }

  /** How many times it ran dry. */
  long dropouts() {
    return dropouts;
  }
}
