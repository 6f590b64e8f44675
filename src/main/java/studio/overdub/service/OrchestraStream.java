package studio.overdub.service;

import java.io.InputStream;
import java.nio.ByteOrder;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.PcmCodec;

/** The orchestra's sound as bytes: a block is rendered when the one before has been read. One thread. */
final class OrchestraStream extends InputStream {
  private final Orchestra orchestra;
  private final PcmCodec codec;
  private final float[][] audio = new float[2][Orchestra.BLOCK];
  private final byte[] bytes;
  private int at;
  private volatile boolean closed;

  OrchestraStream(Orchestra orchestra, AudioFormat format, ByteOrder order) {
    this.orchestra = orchestra;
    codec = new PcmCodec(format, order);
    bytes = new byte[Orchestra.BLOCK * format.frameBytes()];
    at = bytes.length;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] out, int from, int length) {
    if (closed) {
      return -1;
    }
    int done = 0;
    while (done < length) {
      if (at == bytes.length) {
        orchestra.render(audio[0], audio[1], Orchestra.BLOCK);
        codec.encode(audio, 0, bytes, 0, Orchestra.BLOCK);
        at = 0;
      }
      int count = Math.min(length - done, bytes.length - at);
      System.arraycopy(bytes, at, out, from + done, count);
      at += count;
      done += count;
    }
    return done;
  }

  /** Ends it: the rest of the sound is never rendered. Any thread. */
  @Override
  public void close() {
    closed = true;
  }
}
