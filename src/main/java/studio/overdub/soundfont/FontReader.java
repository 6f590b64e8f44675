package studio.overdub.soundfont;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import studio.overdub.base.StudioException;

/** Maps a font file and reads it as what its content says it is, whatever its name ends in. */
final class FontReader {
  private static final int BLOCK = 1 << 16;

  /** Bytes at the end of a file that its tables fit in, if it is not larger than most. */
  private static final long USUAL_TABLES = 1 << 20;

  private FontReader() {}

  static SoundFont read(Path path) throws StudioException {
    return read(path, map(path));
  }

  /** Reads a font from its bytes; its path is what messages call it. */
  static SoundFont read(Path path, MemorySegment bytes) throws StudioException {
    RiffFile riff = new RiffFile(path.toString(), bytes);
    return switch (riff.form()) {
      case "sfbk" -> new SoundFontReader(path, riff).read();
      case "DLS " -> new DlsReader(path, riff).read();
      default -> throw RiffFile.noFont(path.toString());
    };
  }

  /**
   * Reads the ends of the file, where chunks begin and tables lie. A page of mapped memory that is not there yet brings
   * megabytes around it along, and these few would have to wait for them.
   */
  private static void touch(FileChannel channel) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(BLOCK);
    channel.read(block, 0);
    for (long at = Math.max(0, channel.size() - USUAL_TABLES); at < channel.size(); at += BLOCK) {
      channel.read(block.clear(), at);
    }
  }

  private static MemorySegment map(Path path) throws StudioException {
    if (!Files.exists(path)) {
      throw new StudioException("There is no such font", path.toString(), "Check the name and the folder.");
    }
    if (!Files.isRegularFile(path)) {
      throw new StudioException("This is no font file", path.toString(), "Choose a file.");
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      touch(channel);
      return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
    } catch (IOException e) {
      throw new StudioException("The font cannot be read", path.toString(), "Check that the file may be read.", e);
    }
  }
}
