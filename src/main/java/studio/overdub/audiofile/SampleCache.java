package studio.overdub.audiofile;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import studio.overdub.base.Progress;

/**
 * Sound files mapped into memory. A compressed one is decoded once, in the background, into a file of a cache folder
 * that later openings map at once: its file is known by the sound's path, length and date. What is not decoded yet is
 * silent; {@link MappedAudio#await} waits for it, and {@link MappedAudio#want} has it decoded before others.
 *
 * <p>The folder may be shared by several processes. What was used longest ago is deleted where it holds more than it
 * may; a file that is damaged is made again. Any thread but the audio thread.
 */
public final class SampleCache {
  static final String ENDING = ".sound";

  /** A file claims at most so many frames for each of its bytes; a header that says more is damaged. */
  private static final long MOST_FRAMES_A_BYTE = 8192;

  private final CacheFolder folder;
  private final DecodeQueue queue = new DecodeQueue();
  private final Map<String, WeakReference<MappedAudio>> open = new HashMap<>();

  /**
   * A cache.
   *
   * @param folder where decoded sounds are kept; made when it is first needed
   * @param mostBytes how much it may hold
   */
  public SampleCache(Path folder, long mostBytes) {
    this.folder = new CacheFolder(folder, mostBytes);
  }

  /**
   * Maps a sound file. Of a compressed one whose header does not say how long it is, all is decoded first.
   *
   * @param progress told of that decoding
   * @throws studio.overdub.base.StudioException as {@link AudioFiles#open}
   */
  public MappedAudio open(Path path, Progress progress) throws IOException {
    try (AudioReader reader = AudioFiles.open(path)) {
      OptionalLong frames = reader.frames();
      if (reader instanceof PcmReader || frames.isEmpty() || frames.getAsLong() == 0) {
        return MappedAudio.open(path, progress);
      }
      long most = MOST_FRAMES_A_BYTE * (1 + Files.size(path));
      return cached(path, reader.format(), Math.min(most, frames.getAsLong()));
    }
  }

  private synchronized MappedAudio cached(Path path, AudioFormat format, long frames) throws IOException {
    String key = key(path);
    WeakReference<MappedAudio> reference = open.get(key);
    MappedAudio known = reference == null ? null : reference.get();
    if (known == null) {
      Optional<MappedAudio> kept = folder.find(key);
      known = kept.isPresent() ? kept.get() : decode(path, key, format, frames);
      open.put(key, new WeakReference<>(known));
    }
    return known;
  }

  private MappedAudio decode(Path path, String key, AudioFormat format, long frames) throws IOException {
    Path part = folder.reserve(key + "-" + UUID.randomUUID(), format, frames);
    try (FileBytes file = FileBytes.open(part)) {
      Decoding decoding = new Decoding();
      PcmLayout layout =
          new PcmLayout(format, java.nio.ByteOrder.LITTLE_ENDIAN, CachedSound.HEADER, frames);
      MappedAudio audio = MappedAudio.of(file, layout, decoding);
      queue.add(new DecodeJob(path, part, layout, decoding, () -> folder.keep(part, key, format, frames)));
      return audio;
    } catch (IOException failure) {
      Files.deleteIfExists(part);
      throw failure;
    }
  }

  private static String key(Path path) throws IOException {
    Path real = path.toRealPath();
    FileTime written = Files.getLastModifiedTime(real);
    Instant moment = written.toInstant();
    String name = real + "\n" + Files.size(real) + "\n" + moment.getEpochSecond() + "." + moment.getNano();
    return Hashing.sha256().hashString(name, StandardCharsets.UTF_8).toString().substring(0, 32);
  }
}
