package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import net.sourceforge.javaflacencoder.FLACOutputStream;

/**
 * Lays out what the encoder writes: its marker and stream description as they are, tags in place of the padding block
 * that it puts after them, then its frames.
 */
final class FlacOutput implements FLACOutputStream {
  /** Where the encoder's padding block begins: after the marker and the stream description with its header. */
  private static final long PADDING_START = 42;

  private static final long PADDING_END = PADDING_START + 44;

  private final FileChannel channel;
  private final long shift;
  private final byte[] pending = new byte[1 << 16];
  private int filled;
  private long position;
  private long size;

  FlacOutput(FileChannel channel, byte[] comments) throws IOException {
    this.channel = channel;
    ByteBuffer block = ByteBuffer.allocate(4 + comments.length);
    // The last metadata block (bit 31), of Vorbis comments (type 4).
    block.putInt(0x8400_0000 | comments.length).put(comments).flip();
    shift = PADDING_START + block.remaining() - PADDING_END;
    writeFully(block, PADDING_START);
  }

  private void writeFully(ByteBuffer bytes, long at) throws IOException {
    long next = at;
    while (bytes.hasRemaining()) {
      next += channel.write(bytes, next);
    }
  }

  @Override
  public int write(byte[] bytes, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(bytes[i]);
    }
    return length;
  }

  @Override
  public void write(byte value) throws IOException {
    if (position < PADDING_START) {
      writeFully(ByteBuffer.wrap(new byte[] {value}), position);
    } else if (position >= PADDING_END) {
      if (filled == pending.length) {
        flush();
      }
      pending[filled++] = value;
    }
    position++;
    size = Math.max(size, position);
  }

  /** Writes the frames that are pending, which end at the position. */
  private void flush() throws IOException {
    if (filled > 0) {
      writeFully(ByteBuffer.wrap(pending, 0, filled), position + shift - filled);
      filled = 0;
    }
  }

  @Override
  public long seek(long to) throws IOException {
    flush();
    position = to;
    return to;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public boolean canSeek() {
    return true;
  }

  @Override
  public long getPos() {
    return position;
  }

  /** Writes through what is pending; the channel stays open for who owns it. */
  @Override
  public void close() throws IOException {
    flush();
  }
}
