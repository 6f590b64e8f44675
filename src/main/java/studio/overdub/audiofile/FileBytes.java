package studio.overdub.audiofile;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The bytes of a file by position; keeps no position of its own, so several readers may share it. */
final class FileBytes implements Closeable {
  private final Path path;
  private final FileChannel channel;
  private final ByteOrder order;

  private FileBytes(Path path, FileChannel channel, ByteOrder order) {
    this.path = path;
    this.channel = channel;
    this.order = order;
  }

  /** The bytes of {@code path}, its numbers little-endian. */
  static FileBytes open(Path path) throws IOException {
    return new FileBytes(path, FileChannel.open(path, StandardOpenOption.READ), ByteOrder.LITTLE_ENDIAN);
  }

  /** As {@link #open}, of a file that is deleted when this is closed. */
  static FileBytes openTemporary(Path path) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
    return new FileBytes(path, channel, ByteOrder.LITTLE_ENDIAN);
  }

  /** The same bytes, their numbers in this order. */
  FileBytes in(ByteOrder order) {
    return new FileBytes(path, channel, order);
  }

  Path path() {
    return path;
  }

  ByteOrder order() {
    return order;
  }

  /** The file's length now. */
  long size() throws IOException {
    return channel.size();
  }

  /** Fills {@code out} from {@code position} as far as the file goes; returns how many bytes it got. */
  int read(long position, byte[] out, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(out, 0, length);
    while (buffer.hasRemaining()) {
      int got = channel.read(buffer, position + buffer.position());
      if (got < 0) {
        break;
      }
    }
    return buffer.position();
  }

  /** Up to {@code length} bytes from {@code position}; fewer where the file ends. */
  ByteBuffer bytes(long position, int length) throws IOException {
    byte[] out = new byte[Math.clamp(channel.size() - position, 0, length)];
    int got = read(position, out, out.length);
    return ByteBuffer.wrap(got == out.length ? out : Arrays.copyOf(out, got)).order(order);
  }

  /** A stretch of the file as memory, for as long as anything refers to it. */
  MemorySegment map(long position, long length) throws IOException {
    return channel.map(FileChannel.MapMode.READ_ONLY, position, length, Arena.ofAuto());
  }

  /** Four characters at {@code position}; fewer where the file ends. */
  String id(long position) throws IOException {
    return new String(bytes(position, 4).array(), StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
