package studio.overdub.soundfont;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;

/**
 * A bank of instruments from a SoundFont 2, SoundFont 3 or DLS file. Shared by all who play it and immutable but for
 * the samples that are still packed; the others stay in the mapped file. File and memory are let go when nobody holds
 * the font any more. Any thread.
 */
public final class SoundFont {
  /** What is known of a preset's samples: nothing, that a note asked for them, that they are in memory. */
  private static final int ASLEEP = 0;

  private static final int WANTED = 1;
  private static final int LOADED = 2;

  private final Path path;
  private final FontInfo info;
  private final FontKind kind;
  private final FontTables tables;
  private final List<Sample> samples;
  private final Findings findings;
  private final List<FontPreset> presets;
  private final RegionResolver resolver;
  private final AtomicReferenceArray<Region[]> regions;
  private final AtomicIntegerArray states;
  private final boolean packed;
  private final AtomicBoolean loading = new AtomicBoolean();

  SoundFont(
      Path path, FontKind kind, FontInfo info, FontTables tables, List<Sample> samples, Findings findings) {
    this.path = path;
    this.info = info;
    this.kind = kind;
    this.tables = tables;
    this.samples = List.copyOf(samples);
    this.findings = findings;
    this.packed = samples.stream().anyMatch(s -> !s.data().isLoaded());
    List<FontPreset> headers = new ArrayList<>(tables.presetCount());
    for (int i = 0; i < tables.presetCount(); i++) {
      headers.add(tables.header(i));
    }
    this.presets = List.copyOf(headers);
    this.resolver = new RegionResolver(tables, this.samples, findings);
    this.regions = new AtomicReferenceArray<>(presets.size());
    this.states = new AtomicIntegerArray(presets.size());
  }

  /**
   * Opens a font without reading its samples.
   *
   * @throws StudioException if the file cannot be read, is no font, is damaged in its structure or has no sound
   */
  public static SoundFont open(Path path) throws StudioException {
    return FontReader.read(path);
  }

  /** Where it was read from. */
  public Path path() {
    return path;
  }

  /** The kind of file it comes from. */
  public FontKind kind() {
    return kind;
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

  /** What was wrong with the file and left out; it grows while damaged samples are unpacked. */
  public List<Notice> notices() {
    return findings.notices();
  }

  /** The modulators that act where the font says nothing else. */
  public List<Modulator> defaultModulators() {
    return tables.defaultModulators();
  }

  /** How many instruments it has. */
  public int instrumentCount() {
    return tables.instrumentCount();
  }

  /** An instrument's zones, read anew from the file. */
  public Instrument instrument(int index) {
    return tables.instrument(index);
  }

  /** A preset's zones, each naming an instrument, read anew from the file. */
  public Instrument zones(FontPreset preset) {
    return tables.preset(preset.index());
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

  /** What a preset plays if that was worked out before, else null. Audio thread. */
  public Region[] knownRegions(int preset) {
    return regions.get(preset);
  }

  /**
   * Brings of a preset's samples into memory what playing them must not wait for: all of those that are packed, the
   * beginnings of others, whose rest {@link #loadInBackground} fetches. Reads the file.
   */
  public void load(FontPreset preset) {
    if (packed) {
      data(preset).parallel().forEach(SampleData::load);
      states.set(preset.index(), LOADED);
    } else {
      data(preset).forEach(SampleData::loadHead);
      want(preset.index());
    }
  }

  private Stream<SampleData> data(FontPreset preset) {
    return Arrays.stream(regions(preset)).map(region -> region.sample().data()).distinct();
  }

  /** Whether all of a preset's samples were brought into memory. Any thread. */
  public boolean isLoaded(int preset) {
    return states.get(preset) == LOADED;
  }

  /** Whether a preset can be played: its regions are known, and none of its samples is packed. Audio thread. */
  public boolean isPlayable(int preset) {
    return packed ? isLoaded(preset) : regions.get(preset) != null;
  }

  /**
   * Asks for a preset to be made playable before those that nobody asked for, once {@link #loadInBackground} was
   * called. Audio thread.
   */
  public void want(int preset) {
    states.compareAndSet(preset, ASLEEP, WANTED);
  }

  /**
   * Starts to make all presets playable in a thread of low priority, unless it runs: first those that were asked for.
   * It ends with its work, or when nobody else holds the font any more.
   */
  public void loadInBackground() {
    if (mostUrgent() >= 0 && loading.compareAndSet(false, true)) {
      WeakReference<SoundFont> self = new WeakReference<>(this);
      Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("font " + info.name()).start(() -> loadAll(self));
    }
  }

  private static void loadAll(WeakReference<SoundFont> font) {
    boolean more = true;
    while (more) {
      more = loadNext(font);
    }
  }

  /** Holds the font for as long as one step takes. */
  private static boolean loadNext(WeakReference<SoundFont> font) {
    SoundFont held = font.get();
    return held != null && held.loadNext();
  }

  /** Does the next thing that the most urgent preset needs; false when there is nothing left to do. */
  private boolean loadNext() {
    int next = mostUrgent();
    if (next < 0) {
      loading.set(false);
      // Somebody may have asked for more while this thread still counted as running.
      return mostUrgent() >= 0 && loading.compareAndSet(false, true);
    }
    List<SampleData> missing = data(presets.get(next)).filter(data -> !data.isLoaded()).toList();
    if (!missing.isEmpty()) {
      missing.stream().filter(SampleData::isWanted).findFirst().orElse(missing.getFirst()).load();
    } else if (packed || states.get(next) == WANTED) {
      data(presets.get(next)).forEach(SampleData::load);
      states.set(next, LOADED);
    }
    return true;
  }

  /**
   * A preset that something is to be done for: one that was asked for and cannot be played, else one that cannot be
   * played, else one of which the beginnings alone are there; -1 where there is none.
   */
  private int mostUrgent() {
    int silent = -1;
    int begun = -1;
    for (int i = presets.size() - 1; i >= 0; i--) {
      boolean wanted = states.get(i) == WANTED;
      if (!isPlayable(i)) {
        if (wanted) {
          return i;
        }
        silent = i;
      } else if (wanted) {
        begun = i;
      }
    }
    return silent >= 0 ? silent : begun;
  }
}
