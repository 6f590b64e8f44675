package studio.overdub.audiofile;

import java.io.IOException;

/** Plain samples by position, through one buffer of a fixed size. */
final class PcmContent implements AudioContent {
  private static final int BUFFER_BYTES = 1 << 16;

  private final FileBytes file;
  private final PcmLayout layout;
  private final PcmCodec codec;
  private final byte[] buffer;

  PcmContent(FileBytes file, PcmLayout layout) {
    this.file = file;
    this.layout = layout;
    codec = new PcmCodec(layout.format(), layout.order());
    int frameBytes = layout.format().frameBytes();
    buffer = new byte[BUFFER_BYTES / frameBytes * frameBytes];
  }

  FileBytes file() {
    return file;
  }

  PcmLayout layout() {
    return layout;
  }

  @Override
  public AudioFormat format() {
    return layout.format();
  }

  @Override
  public long frames() {
    return layout.frames();
  }

  @Override
  public int read(long position, float[][] out, int at, int frames) throws IOException {
    int frameBytes = layout.format().frameBytes();
    int wanted = Math.clamp(layout.frames() - position, 0, frames);
    int done = 0;
    while (done < wanted) {
      int part = Math.min(wanted - done, buffer.length / frameBytes);
      int bytes = file.read(layout.start() + (position + done) * frameBytes, buffer, part * frameBytes);
      int got = bytes / frameBytes;
      codec.decode(buffer, 0, out, at + done, got);
      done += got;
      if (got < part) {
        break;
      }
    }
    return done;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
