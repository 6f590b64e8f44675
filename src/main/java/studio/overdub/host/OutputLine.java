package studio.overdub.host;

import javax.sound.sampled.SourceDataLine;
import studio.overdub.audiofile.PcmCodec;

/** An output line with what it takes to fill it. Audio thread. */
final class OutputLine {
  /** A line with no more than this left counts as dry: some systems count a frame or two wrong. */
  private static final int SLACK_FRAMES = 4;

  private final SourceDataLine line;
  private final PcmCodec codec;
  private final float[][] samples;
  private final byte[] bytes;
  private final byte[] silence;
  private long dropouts;

  OutputLine(SourceDataLine line, PcmCodec codec, int blockFrames) {
    this.line = line;
    this.codec = codec;
    samples = new float[line.getFormat().getChannels()][blockFrames];
    bytes = new byte[blockFrames * line.getFormat().getFrameSize()];
    silence = new byte[Math.max(0, line.getBufferSize() - bytes.length)];
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

  /**
   * Writes the block, waiting for its place to fall free; false where the line is gone. Where the line ran dry, silence
   * fills its buffer up first, so that the way from here to the ear is as long as before.
   */
  boolean write() {
    if (line.available() > line.getBufferSize() - SLACK_FRAMES * line.getFormat().getFrameSize()) {
      dropouts++;
      line.write(silence, 0, silence.length);
    }
    codec.encode(samples, 0, bytes, 0, samples[0].length);
    return line.write(bytes, 0, bytes.length) == bytes.length;
  }

  /** How many times it ran dry. */
  long dropouts() {
    return dropouts;
  }
}
