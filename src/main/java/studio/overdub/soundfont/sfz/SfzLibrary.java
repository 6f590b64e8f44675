package studio.overdub.soundfont.sfz;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import studio.overdub.audiofile.SampleCache;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;

/** Opens SFZ instruments, each once for as long as anything plays it. Any thread but the audio thread. */
public final class SfzLibrary {
  /** An instrument, and when its text was written. */
  private record Opened(WeakReference<SfzInstrument> instrument, FileTime written) {}

  private final Map<Path, Opened> open = new HashMap<>();
  private final Optional<SampleCache> cache;

  /** A library that decodes compressed samples whenever it opens an instrument. */
  public SfzLibrary() {
    cache = Optional.empty();
  }

  /** A library that decodes compressed samples once, into a cache. */
  public SfzLibrary(SampleCache cache) {
    this.cache = Optional.of(cache);
  }

  /** As {@link #open(String, Progress)}, watched by nobody. */
  public SfzInstrument open(String name) throws StudioException {
    return open(name, Progress.NONE);
  }

  /**
   * The instrument of a file.
   *
   * @param progress told how far opening is; of an instrument that is open already, nothing
   * @throws StudioException if there is no such file, or it is no instrument
   * @throws CancellationException if {@code progress} said to stop
   */
  public SfzInstrument open(String name, Progress progress) throws StudioException {
    try {
      Path path = Path.of(name).toAbsolutePath().normalize();
      FileTime written = Files.getLastModifiedTime(path);
      synchronized (open) {
        Opened known = open.get(path);
        SfzInstrument instrument = known == null || !known.written.equals(written) ? null : known.instrument.get();
        if (instrument == null) {
          instrument = read(path, progress);
          open.put(path, new Opened(new WeakReference<>(instrument), written));
        }
        return instrument;
      }
    } catch (StudioException e) {
      throw e;
    } catch (IOException | InvalidPathException e) {
      throw new StudioException("There is no such SFZ instrument", name, "Choose its .sfz file.", e);
    }
  }

  private SfzInstrument read(Path path, Progress progress) throws StudioException {
    return cache.isPresent()
        ? SfzInstrument.open(path, cache.get(), progress)
        : SfzInstrument.open(path, progress);
  }
}
