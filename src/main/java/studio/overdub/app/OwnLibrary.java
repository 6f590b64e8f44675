package studio.overdub.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import studio.overdub.base.Notice;
import studio.overdub.device.Catalog;
import studio.overdub.format.preset.PresetLibrary;
import studio.overdub.format.preset.StoredPatch;
import studio.overdub.format.preset.StoredPreset;

/** The folders of sounds that a person saved, read whole each time. Any thread. */
public final class OwnLibrary {
  private final Path presets;
  private final Path kits;
  private final Catalog catalog;

  /**
   * The sounds in these folders, which need not be there.
   *
   * @param presets holds presets and patches
   * @param kits holds a folder for each kit
   */
  public OwnLibrary(Path presets, Path kits, Catalog catalog) {
    this.presets = presets;
    this.kits = kits;
    this.catalog = catalog;
  }

  /**
   * What the folders held when they were read.
   *
   * @param notices the files that cannot be read, and why
   */
  public record Contents(
      List<StoredPreset> presets, List<StoredPatch> patches, List<Kits.Kit> kits, List<Notice> notices) {
    public Contents {
      presets = List.copyOf(presets);
      patches = List.copyOf(patches);
      kits = List.copyOf(kits);
      notices = List.copyOf(notices);
    }
  }

  /** Reads the folders; a file that is damaged is told of and keeps no other away. */
  public Contents read() {
    PresetLibrary library = PresetLibrary.ofFolders(List.of(presets), catalog.types());
    Kits.Found found = new Kits(List.of(kits), catalog.types()).find();
    return new Contents(
        library.storedPresets(), library.patches(), found.kits(),
        Stream.concat(library.notices().stream(), found.notices().stream()).toList());
  }

  /** The folders, to be watched. */
  public List<Path> folders() {
    return List.of(presets, kits);
  }
}
