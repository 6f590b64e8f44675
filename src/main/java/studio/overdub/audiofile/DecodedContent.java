package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;
import studio.overdub.base.Progress;

/** The frames of a compressed file by position: decoded once into a temporary wave file of floats. */
final class DecodedContent {
  private static final int BLOCK_FRAMES = 1 << 14;

  private DecodedContent() {}

  /**
   * Decodes all that a reader gives.
   *
   * @throws CancellationException if {@code progress} said to stop
   */
  static PcmContent of(AudioReader reader, Progress progress) throws IOException {
    Path temporary = Files.createTempFile("overdub-", ".wav");
    try {
      decode(reader, temporary, progress);
      FileBytes file = FileBytes.openTemporary(temporary);
      return new PcmContent(file, WavParser.parse(file).layout());
    } catch (IOException | CancellationException failure) {
      Files.deleteIfExists(temporary);
      throw failure;
    }
  }

  private static void decode(AudioReader reader, Path temporary, Progress progress) throws IOException {
    AudioFormat format = reader.format().withSamples(SampleFormat.FLOAT_32);
    float[][] block = new float[format.channels()][BLOCK_FRAMES];
    double total = Math.max(1, reader.frames().orElse(0));
    try (WavSink sink =
        new WavSink(
            FileChannel.open(temporary, StandardOpenOption.WRITE), format, Tags.NONE, false, WavSizes.RIFF_LIMIT)) {
      int got;
      while ((got = reader.read(block, BLOCK_FRAMES)) > 0) {
        sink.write(block, got);
        if (!progress.report(Math.min(1, sink.frames() / total), "Decoding")) {
          throw new CancellationException();
        }
      }
      sink.finish();
    } catch (IOException failure) {
      throw FileFaults.writing(temporary, failure);
    }
  }
}
