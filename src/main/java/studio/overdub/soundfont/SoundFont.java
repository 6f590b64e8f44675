package studio.overdub.soundfont;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;

/**
 * A SoundFont 2 bank. Immutable and shared by all who play it; its samples stay in the mapped file, which is let go
 * when nobody holds the font any more. Any thread.
 */
public final class SoundFont {
  private final Path path;
  private final FontInfo info;
  private final Hydra hydra;
  private final List<Sample> samples;
  private final List<Notice> notices;
  private final List<FontPreset> presets;
  private final RegionResolver resolver;
  private final AtomicReferenceArray<Region[]> regions;

  SoundFont(Path path, FontInfo info, Hydra hydra, List<Sample> samples, List<Notice> notices) {
    this.path = path;
    this.info = info;
    this.hydra = hydra;
    this.samples = List.copyOf(samples);
    this.notices = List.copyOf(notices);
    List<FontPreset> headers = new ArrayList<>(hydra.presetCount());
    for (int i = 0; i < hydra.presetCount(); i++) {
      headers.add(hydra.header(i));
    }
    this.presets = List.copyOf(headers);
    this.resolver = new RegionResolver(hydra, this.samples);
    this.regions = new AtomicReferenceArray<>(presets.size());
  }

  /**
   * Opens a font without reading its samples.
   *
   * @throws StudioException if the file cannot be read, is no SoundFont, is damaged in its structure or has no sound
   */
  public static SoundFont open(Path path) throws StudioException {
    return SoundFontReader.read(path);
  }

  /** Where it was read from. */
  public Path path() {
    return path;
  }

  /** What it says about itself. */
  public FontInfo info() {
    return info;
  }

  /** Its presets in the order of the file. */
  public List<FontPreset> presets() {
    return presets;
  }

  /** The preset at this bank and program. */
  public Optional<FontPreset> find(int bank, int program) {
    return presets.stream().filter(p -> p.bank() == bank && p.program() == program).findFirst();
  }

  /** Its samples in the order of the file, those without sound among them. */
  public List<Sample> samples() {
    return samples;
  }

  /** What was wrong with the file and left out. */
  public List<Notice> notices() {
    return notices;
  }

  /** How many instruments it has. */
  public int instrumentCount() {
    return hydra.instrumentCount();
  }

  /** An instrument's zones, read anew from the file. */
  public Instrument instrument(int index) {
    return hydra.instrument(index);
  }

  /** A preset's zones, each naming an instrument, read anew from the file. */
  public Instrument zones(FontPreset preset) {
    return hydra.preset(preset.index());
  }

  /**
   * What a preset plays. Made at the first call for a preset, which allocates; the array is shared and not to be
   * changed.
   */
  public Region[] regions(FontPreset preset) {
    Region[] known = regions.get(preset.index());
    if (known == null) {
      regions.compareAndSet(preset.index(), null, resolver.resolve(preset.index()));
      known = regions.get(preset.index());
    }
    return known;
  }

  /** Brings the samples of a preset into memory, so that playing them waits for no disk. Reads the file. */
  public void load(FontPreset preset) {
    Set<Sample> loaded = new HashSet<>();
    for (Region region : regions(preset)) {
      if (loaded.add(region.sample())) {
        region.sample().data().load();
      }
    }
  }
}
