package studio.overdub.audiofile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The folder of a {@link SampleCache}: finished sounds, and parts of those that are being decoded. */
final class CacheFolder {
  private static final String PART = ".part";

  /** Parts this old belong to a program that ended before they were whole. */
  private static final Duration ABANDONED = Duration.ofDays(1);

  private record Kept(Path path, long bytes, FileTime used) {}

  private final Path path;
  private final long mostBytes;

  /** How much the folder holds as far as is known here; negative before it was looked at. */
  private long bytes = -1;

  CacheFolder(Path path, long mostBytes) {
    this.path = path;
    this.mostBytes = mostBytes;
  }

  /** A finished sound; deletes it where it is damaged. */
  Optional<MappedAudio> find(String key) throws IOException {
    Path file = path.resolve(key + SampleCache.ENDING);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Optional<MappedAudio> sound = CachedSound.open(file);
    if (sound.isPresent()) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    } else {
      Files.deleteIfExists(file);
    }
    return sound;
  }

  /** Makes room for a sound that is to be decoded. */
  Path reserve(String name, AudioFormat format, long frames) throws IOException {
    Files.createDirectories(path);
    Path part = path.resolve(name + PART);
    try {
      CachedSound.reserve(part, format, frames);
    } catch (IOException failure) {
      Files.deleteIfExists(part);
      throw FileFaults.writing(part, failure);
    }
    return part;
  }

  /** Keeps a part that is whole now, and lets go of what was used longest ago. */
  void keep(Path part, String key, AudioFormat format, long frames) throws IOException {
    CachedSound.finish(part, format, frames);
    Path file = path.resolve(key + SampleCache.ENDING);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    boolean unknown = bytes < 0;
    bytes += Files.size(file);
    if (unknown || bytes > mostBytes) {
      evict(file);
    }
  }

  private void evict(Path latest) throws IOException {
    List<Kept> kept = new ArrayList<>();
    bytes = 0;
    FileTime abandoned = FileTime.from(Instant.now().minus(ABANDONED));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
      for (Path file : files) {
        FileTime used = Files.getLastModifiedTime(file);
        if (file.toString().endsWith(SampleCache.ENDING)) {
          kept.add(new Kept(file, Files.size(file), used));
          bytes += Files.size(file);
        } else if (file.toString().endsWith(PART) && used.compareTo(abandoned) < 0) {
          Files.deleteIfExists(file);
        }
      }
    }
    kept.sort(Comparator.comparing(Kept::used));
    for (Kept sound : kept) {
      if (bytes > mostBytes && !sound.path.equals(latest)) {
        Files.deleteIfExists(sound.path);
        bytes -= sound.bytes;
      }
    }
  }
}
