package studio.overdub.audiofile;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import studio.overdub.base.Notice;

/** Reads plain samples, wherever in a file they lie. */
final class PcmReader implements AudioReader {
  private final FileBytes file;
  private final PcmContent content;
  private final PcmHeader header;
  private long position;

  PcmReader(FileBytes file, PcmHeader header) {
    this.file = file;
    this.header = header;
    content = new PcmContent(file, header.layout());
  }

  @Override
  public AudioFormat format() {
    return header.layout().format();
  }

  @Override
  public OptionalLong frames() {
    return OptionalLong.of(header.layout().frames());
  }

  @Override
  public Tags tags() {
    return header.tags();
  }

  @Override
  public List<Notice> notices() {
    return header.notices();
  }

  @Override
  public int read(float[][] out, int frames) throws IOException {
    int got = content.read(position, out, 0, frames);
    position += got;
    return got;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
