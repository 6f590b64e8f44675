package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a wave file. */
final class WavWriter extends FileWriter {
  private WavSink sink;

  WavWriter(Path path, AudioFormat format, Tags tags) throws IOException {
    this(path, format, tags, WavSizes.RIFF_LIMIT);
  }

  /** A writer that turns to RF64 beyond a limit of its own. */
  WavWriter(Path path, AudioFormat format, Tags tags, long riffLimit) throws IOException {
    super(path);
    attempt(() -> sink = new WavSink(channel(), format, tags, true, riffLimit));
  }

  @Override
  public AudioFormat format() {
    return sink.format();
  }

  @Override
  void append(float[][] in, int frames) throws IOException {
    sink.write(in, frames);
  }

  @Override
  public long clipped() {
    return sink.clipped();
  }

  @Override
  void finish() throws IOException {
    sink.finish();
  }
}
