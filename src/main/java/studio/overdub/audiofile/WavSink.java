package studio.overdub.audiofile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/**
 * Lays a wave file into a channel: RIFF, a JUNK chunk that a ds64 chunk can take the place of, bext, INFO, fmt, fact
 * for floats, and data last. Beyond 4 GiB it becomes an RF64 (EBU Tech 3306).
 */
final class WavSink implements Closeable {
  private static final int BUFFER_BYTES = 1 << 16;

  private final FileChannel channel;
  private final AudioFormat format;
  private final PcmCodec codec;
  private final long riffLimit;
  private final byte[] buffer;
  private int buffered;
  private long dataStart;
  private long factAt = -1;
  private long dataBytes;

  WavSink(FileChannel channel, AudioFormat format, Tags tags, boolean dithered, long riffLimit) throws IOException {
    this.channel = channel;
    this.format = format;
    this.riffLimit = riffLimit;
    Dither dither = dithered && format.samples() == SampleFormat.PCM_16 ? new Dither() : null;
    codec = new PcmCodec(format, ByteOrder.LITTLE_ENDIAN, dither);
    buffer = new byte[BUFFER_BYTES / format.frameBytes() * format.frameBytes()];
    writeHeader(tags);
  }

  private void writeHeader(Tags tags) throws IOException {
    byte[] bext = WavTags.bext(tags);
    byte[] info = WavTags.info(tags);
    boolean floats = format.samples().isFloat();
    int size = 12 + 8 + WavSizes.DS64_BYTES + bext.length + info.length + 8 + (floats ? 18 + 12 : 16) + 8;
    ByteBuffer head = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    id(head, "RIFF").putInt(0);
    id(head, "WAVE");
    id(head, "JUNK").putInt(WavSizes.DS64_BYTES).position(head.position() + WavSizes.DS64_BYTES);
    head.put(bext).put(info);
    id(head, "fmt ").putInt(floats ? 18 : 16).putShort((short) (floats ? 3 : 1));
    head.putShort((short) format.channels()).putInt(format.sampleRate());
    head.putInt(format.sampleRate() * format.frameBytes());
    head.putShort((short) format.frameBytes()).putShort((short) format.samples().bits());
    if (floats) {
      head.putShort((short) 0);
      id(head, "fact").putInt(4);
      factAt = head.position();
      head.putInt(0);
    }
    id(head, "data").putInt(0);
    dataStart = head.position();
    WavSizes.writeFully(channel, head.flip(), 0);
    writeSizes();
  }

  private static ByteBuffer id(ByteBuffer out, String id) {
    return out.put(id.getBytes(StandardCharsets.US_ASCII));
  }

  AudioFormat format() {
    return format;
  }

  /** Frames written and still to be written through. */
  long frames() {
    return (dataBytes + buffered) / format.frameBytes();
  }

  long clipped() {
    return codec.clipped();
  }

  void write(float[][] in, int frames) throws IOException {
    int frameBytes = format.frameBytes();
    int done = 0;
    while (done < frames) {
      int part = Math.min(frames - done, (buffer.length - buffered) / frameBytes);
      codec.encode(in, done, buffer, buffered, part);
      buffered += part * frameBytes;
      done += part;
      if (buffered == buffer.length) {
        flush();
      }
    }
  }

  /** Hands all frames written so far to the system. */
  void flush() throws IOException {
    int length = buffered;
    buffered = 0;
    WavSizes.writeFully(channel, ByteBuffer.wrap(buffer, 0, length), dataStart + dataBytes);
    dataBytes += length;
  }

  /** Makes the header say how much is there now. */
  void writeSizes() throws IOException {
    WavSizes.write(channel, dataStart, dataBytes, format.frameBytes(), factAt, riffLimit);
  }

  /** Brings all frames and a header that counts them to the file. */
  void finish() throws IOException {
    flush();
    if ((dataBytes & 1) == 1) {
      WavSizes.writeFully(channel, ByteBuffer.allocate(1), dataStart + dataBytes);
    }
    writeSizes();
  }

  /** Makes what was handed over outlast a loss of power. */
  void force() throws IOException {
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
