package studio.overdub.audiofile;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file from a position on, as a stream for decoders. */
final class FileStream extends InputStream {
  private final FileBytes file;
  private final byte[] buffer = new byte[1 << 15];
  private long position;
  private int from;
  private int to;

  FileStream(FileBytes file, long position) {
    this.file = file;
    this.position = position;
  }

  @Override
  public int read() throws IOException {
    return fill() ? buffer[from++] & 0xff : -1;
  }

  @Override
  public int read(byte[] out, int at, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int part = Math.min(length, to - from);
    System.arraycopy(buffer, from, out, at, part);
    from += part;
    return part;
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = file.read(position, buffer, buffer.length);
      position += to;
    }
    return to > 0;
  }

  @Override
  public int available() {
    return to - from;
  }
}
