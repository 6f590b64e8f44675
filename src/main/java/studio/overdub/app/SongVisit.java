package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.format.folder.SongArchive;

/** A song that is opened to be read alone: the single-file form leaves no folder behind. Any thread. */
public final class SongVisit implements AutoCloseable {
  private final SongFiles.Opened opened;
  private final Optional<Path> unpacked;

  private SongVisit(SongFiles.Opened opened, Optional<Path> unpacked) {
    this.opened = opened;
    this.unpacked = unpacked;
  }

  /**
   * Opens whatever {@link SongFiles#open} opens, unpacked to a temporary folder where need be.
   *
   * @throws StudioException if it cannot be opened; nothing is left then
   */
  static SongVisit open(SongFiles files, Path file) throws StudioException {
    if (!SongFiles.ending(file).equals(SongFiles.ARCHIVE) || !Files.isRegularFile(file)) {
      return new SongVisit(files.open(file), Optional.empty());
    }
    Path temporary = null;
    boolean unpacked = false;
    try {
      temporary = Files.createTempDirectory("overdub-");
      Path folder = temporary.resolve("song." + SongFiles.FOLDER);
      SongArchive.unpack(file, folder, Progress.NONE);
      SongVisit visit = new SongVisit(files.open(folder), Optional.of(temporary));
      unpacked = true;
      return visit;
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException("The song cannot be unpacked", file.toString(), "Make room for temporary files.", e);
    } finally {
      if (!unpacked && temporary != null) {
        remove(temporary);
      }
    }
  }

  /** The song. What it names lies in its folder until {@link #close}. */
  public SongFiles.Opened opened() {
    return opened;
  }

  @Override
  public void close() {
    unpacked.ifPresent(SongVisit::remove);
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // The system clears its temporary files.
      return;
    }
  }
}
