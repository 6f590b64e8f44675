package studio.overdub.ui.view.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import studio.overdub.base.Notice;
import studio.overdub.device.Patch;
import studio.overdub.device.Preset;

/**
 * What there is to be used: patches, presets, programs of fonts, samples, songs. Event thread; answers at once from
 * memory.
 */
public interface SoundLibrary {
  /** All sounds known by now, in the order of their groups; the same list until more has become known. */
  List<Sound> sounds();

  /** Whether a person saved it. */
  boolean isOwn(Sound sound);

  /** Whether a person marked a sound to find it again. */
  boolean isFavourite(Sound sound);

  /** Marks a sound to find it again, or takes the mark. */
  void favourite(Sound sound, boolean on);

  /**
   * Hands a patch to {@code use} as the song that is open can play it: at once, or where it has recordings that the
   * song must hold first, on the event thread when they are there.
   */
  void fetch(PatchSound sound, Consumer<Patch> use);

  /** Hands a kit to {@code use} as the song that is open can play it, as {@link #fetch(PatchSound, Consumer)} does. */
  void fetch(KitSound sound, Consumer<Preset> use);

  /** Files among the sounds that could not be read, and why. */
  List<Notice> problems();

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
