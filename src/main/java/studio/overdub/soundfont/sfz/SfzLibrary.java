package studio.overdub.soundfont.sfz;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;

/** Opens SFZ instruments, each once for as long as anything plays it. Any thread but the audio thread. */
public final class SfzLibrary {
  /** An instrument, and when its text was written. */
  private record Opened(WeakReference<SfzInstrument> instrument, FileTime written) {}

  private final Map<Path, Opened> open = new HashMap<>();

  /**
   * The instrument of a file.
   *
   * @throws StudioException if there is no such file, or it is no instrument
   */
  public SfzInstrument open(String name) throws StudioException {
    try {
      Path path = Path.of(name).toAbsolutePath().normalize();
      FileTime written = Files.getLastModifiedTime(path);
      synchronized (open) {
        Opened known = open.get(path);
        SfzInstrument instrument = known == null || !known.written.equals(written) ? null : known.instrument.get();
        if (instrument == null) {
          instrument = SfzInstrument.open(path, Progress.NONE);
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
}
