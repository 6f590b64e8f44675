package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a wave file. */
final class WavWriter implements AudioWriter {
  private final PendingFile file;
  private final WavSink sink;
  private boolean open = true;

  WavWriter(Path path, AudioFormat format, Tags tags) throws IOException {
    this(path, format, tags, WavSizes.RIFF_LIMIT);
  }

  /** A writer that turns to RF64 beyond a limit of its own. */
  WavWriter(Path path, AudioFormat format, Tags tags, long riffLimit) throws IOException {
    file = PendingFile.create(path);
    try {
      sink = new WavSink(file.channel(), format, tags, true, riffLimit);
    } catch (IOException failure) {
      file.abort();
      throw FileFaults.writing(path, failure);
    }
  }

  @Override
  public AudioFormat format() {
    return sink.format();
  }

  @Override
  public void write(float[][] in, int frames) throws IOException {
    try {
      sink.write(in, frames);
    } catch (IOException failure) {
      abort();
      throw FileFaults.writing(file.target(), failure);
    }
  }

  @Override
  public long clipped() {
    return sink.clipped();
  }

  @Override
  public void close() throws IOException {
    if (!open) {
      return;
    }
    try {
      sink.finish();
      file.commit();
      open = false;
    } catch (IOException failure) {
      abort();
      throw FileFaults.writing(file.target(), failure);
    }
  }

  @Override
  public void abort() {
    if (open) {
      open = false;
      file.abort();
    }
  }
}
