package studio.overdub.app;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import studio.overdub.audiofile.MappedAudio;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.device.AudioSource;
import studio.overdub.device.AudioSources;

/** The sound files of the song that is open, mapped into memory, each once. Any thread but the audio thread. */
public final class AudioLibrary implements AudioSources {
  private final Supplier<Optional<Path>> folder;
  private final Map<Path, Entry> entries = new HashMap<>();

  /** A file as it was when it was read. */
  private record Entry(FileTime modified, long size, SoftReference<AudioSource> source) {}

  /** Sounds of the song whose folder is, at the time of asking, {@code folder}. */
  public AudioLibrary(Supplier<Optional<Path>> folder) {
    this.folder = folder;
  }

  @Override
  public AudioSource open(String file) throws StudioException {
    Path path = resolve(file);
    try {
      return open(path);
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException("This sound cannot be read", path.toString(), "Check that the file is there.", e);
    }
  }

  /**
   * Where a sound of the song lies.
   *
   * @throws StudioException if the song has no folder yet, or the name leads out of it
   */
  public Path resolve(String file) throws StudioException {
    Path song =
        folder
            .get()
            .orElseThrow(
                () -> new StudioException("The song has no folder to read from", file, "Save the song first."));
    Path path = song.resolve(file).normalize();
    if (!path.startsWith(song.normalize())) {
      throw new StudioException("This sound lies outside the song's folder", file, "Import it into the song.");
    }
    if (!Files.exists(path)) {
      throw new StudioException("A sound of the song is missing", path.toString(), "Put the file back in its place.");
    }
    return path;
  }

  private synchronized AudioSource open(Path path) throws IOException {
    FileTime modified = Files.getLastModifiedTime(path);
    long size = Files.size(path);
    Entry entry = entries.get(path);
    AudioSource known = entry == null ? null : entry.source().get();
    if (known != null && entry.modified().equals(modified) && entry.size() == size) {
      return known;
    }
    AudioSource source = new Mapped(MappedAudio.open(path, Progress.NONE));
    entries.put(path, new Entry(modified, size, new SoftReference<>(source)));
    return source;
  }

  /** A sound file whose frames are mapped. */
  private record Mapped(MappedAudio audio) implements AudioSource {
    @Override
    public int sampleRate() {
      return audio.format().sampleRate();
    }

    @Override
    public int channels() {
      return Math.min(2, audio.format().channels());
    }

    @Override
    public long frames() {
      return audio.frames();
    }

    @Override
    public void read(int channel, long frame, float[] out, int offset, int count) {
      audio.read(channel, frame, out, offset, count);
    }
  }
}
