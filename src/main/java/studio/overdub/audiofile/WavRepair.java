package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import studio.overdub.base.StudioException;

/** Makes the header of a wave file that was never closed count what is really in it. */
public final class WavRepair {
  private WavRepair() {}

  /**
   * Repairs a file that {@link GrowingWav} wrote; one that is whole stays as it is. No frame is lost by it.
   *
   * @return how many frames are in it
   * @throws StudioException if it is no wave file, or cannot be written
   */
  public static long repair(Path path) throws IOException {
    try (FileBytes file = FileBytes.open(path)) {
      if (FileKind.of(file).orElse(null) != FileKind.WAV) {
        throw new StudioException("This is no wave file", path.toString(), "Take another copy of it.");
      }
      PcmLayout layout = WavParser.parse(file).layout();
      int frameBytes = layout.format().frameBytes();
      long there = (file.size() - layout.start()) / frameBytes;
      String reserved = file.id(12);
      if (!reserved.equals("JUNK") && !reserved.equals("ds64")) {
        return layout.frames();
      }
      long factAt = layout.start() - 12;
      boolean fact = file.id(factAt - 8).equals("fact");
      try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
        WavSizes.write(
            channel, layout.start(), there * frameBytes, frameBytes, fact ? factAt : -1, WavSizes.RIFF_LIMIT);
        channel.force(true);
      }
      return there;
    } catch (IOException failure) {
      throw FileFaults.reading(path, failure);
    }
  }
}
