package studio.overdub.ui.view.browser;

import java.nio.file.Path;
import java.util.List;

/** What there is to be used: presets, programs of fonts, samples, songs. Event thread; answers at once from memory. */
public interface SoundLibrary {
  /** All sounds known by now, in the order of their groups. */
  List<Sound> sounds();

  /** Whether a person marked a sound to find it again. */
  boolean isFavourite(Sound sound);

  /** Marks a sound to find it again, or takes the mark. */
  void favourite(Sound sound, boolean on);

  /** Folders whose samples and songs are shown, and files in them that can be used. */
  List<Place> files();

  /** Runs {@code listener} on the event thread when more has become known. */
  void onChange(Runnable listener);

  /**
   * A file to be used.
   *
   * @param heading "Samples" or "Songs"
   * @param name what people read
   * @param path where it is
   */
  record Place(String heading, String name, Path path) {}
}
