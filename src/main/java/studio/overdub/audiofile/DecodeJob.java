package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A sound to be decoded into a file that is mapped already. Its head is decoded by itself first, so that all sounds of
 * an instrument can soon be started; decoding begins anew for the rest, which spares keeping thousands of files open.
 */
final class DecodeJob {
  /** Frames of the head. */
  static final int HEAD = 1 << 15;

  private static final int BLOCK = 1 << 13;

  /** What is done with a file that is whole. */
  interface Keeping {
    void keep() throws IOException;
  }

  private final Path source;
  private final Path target;
  private final PcmLayout layout;
  private final Decoding decoding;
  private final Keeping keeping;

  DecodeJob(Path source, Path target, PcmLayout layout, Decoding decoding, Keeping keeping) {
    this.source = source;
    this.target = target;
    this.layout = layout;
    this.decoding = decoding;
    this.keeping = keeping;
  }

  Decoding decoding() {
    return decoding;
  }

  /** Decodes the head; of a short sound that is all. */
  void head() {
    run(HEAD, () -> { });
  }

  /**
   * Decodes all.
   *
   * @param pause run between blocks
   */
  void all(Runnable pause) {
    run(layout.frames(), pause);
  }

  private void run(long until, Runnable pause) {
    boolean ends = until >= layout.frames();
    boolean whole = false;
    try {
      whole = decode(Math.min(until, layout.frames()), pause);
      ends |= !whole;
      if (whole && ends) {
        keeping.keep();
      }
    } catch (IOException failure) {
      // What was decoded is played; the rest stays silent, as of any damaged file.
      ends = true;
      whole = false;
    }
    if (ends) {
      if (!whole) {
        discard();
      }
      decoding.end();
    }
  }

  /** Whether all frames asked for were there. */
  private boolean decode(long until, Runnable pause) throws IOException {
    AudioFormat format = layout.format();
    float[][] block = new float[format.channels()][BLOCK];
    byte[] bytes = new byte[BLOCK * format.frameBytes()];
    PcmCodec codec = new PcmCodec(format, layout.order());
    long done = 0;
    try (AudioReader reader = AudioFiles.open(source);
        FileChannel out = FileChannel.open(target, StandardOpenOption.WRITE)) {
      while (done < until) {
        int got = reader.read(block, (int) Math.min(BLOCK, until - done));
        if (got <= 0) {
          return false;
        }
        if (!isSilent(block, got)) {
          codec.encode(block, 0, bytes, 0, got);
          write(out, ByteBuffer.wrap(bytes, 0, got * format.frameBytes()), done);
        }
        done += got;
        decoding.advance(done);
        pause.run();
      }
    }
    return true;
  }

  private void write(FileChannel out, ByteBuffer bytes, long frame) throws IOException {
    long position = layout.start() + frame * layout.format().frameBytes();
    while (bytes.hasRemaining()) {
      position += out.write(bytes, position);
    }
  }

  /** Silence is there already: the file was made of zeros, which take no room where they are not written. */
  private static boolean isSilent(float[][] block, int frames) {
    for (float[] channel : block) {
      for (int i = 0; i < frames; i++) {
        if (channel[i] != 0) {
          return false;
        }
      }
    }
    return true;
  }

  private void discard() {
    try {
      Files.deleteIfExists(target);
    } catch (IOException busy) {
      target.toFile().deleteOnExit();
    }
  }
}
