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

  /** Brings the samples of a preset into memory, so that playing them waits for nothing. Reads the file. */
  public void load(FontPreset preset) {
    Stream<SampleData> data = data(preset);
    // Unpacking is work for all processors; pages come from one disk.
    (packed ? data.parallel() : data).forEach(SampleData::load);
    states.set(preset.index(), LOADED);
  }

  private Stream<SampleData> data(FontPreset preset) {
    return Arrays.stream(regions(preset)).map(region -> region.sample().data()).distinct();
  }

  /** Whether {@link #load} brought a preset's samples into memory. Any thread. */
  public boolean isLoaded(int preset) {
    return states.get(preset) == LOADED;
  }

  /** Whether all of a preset's samples lie unpacked, so that it can be played. Audio thread. */
  public boolean isPlayable(int preset) {
    return !packed || isLoaded(preset);
  }

  /**
   * Asks for a preset to be unpacked before those that nobody asked for, once {@link #loadInBackground} was called.
   * Audio thread.
   */
  public void want(int preset) {
    states.compareAndSet(preset, ASLEEP, WANTED);
  }

  /**
   * Starts to unpack all presets in a thread of low priority, unless that was started before or nothing is packed. The
   * thread ends with its work, or when nobody else holds the font any more.
   */
  public void loadInBackground() {
    if (packed && loading.compareAndSet(false, true)) {
      WeakReference<SoundFont> self = new WeakReference<>(this);
      Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("font " + info.name()).start(() -> unpack(self));
    }
  }

  private static void unpack(WeakReference<SoundFont> font) {
    boolean more = true;
    while (more) {
      more = unpackNext(font);
    }
  }

  private static boolean unpackNext(WeakReference<SoundFont> font) {
    SoundFont held = font.get();
    return held != null && held.loadNext();
  }

  /** Unpacks one more sample of the preset that is most urgent; false when all are there. */
  private boolean loadNext() {
    int next = mostUrgent();
    if (next < 0) {
      return false;
    }
    List<SampleData> packedYet = data(presets.get(next)).filter(data -> !data.isLoaded()).toList();
    if (packedYet.isEmpty()) {
      states.set(next, LOADED);
    } else {
      packedYet.stream().filter(SampleData::isWanted).findFirst().orElse(packedYet.getFirst()).load();
    }
    return true;
  }

  private int mostUrgent() {
    int asleep = -1;
    for (int i = presets.size() - 1; i >= 0; i--) {
      if (states.get(i) == ASLEEP) {
        asleep = i;
      }
    }
    for (int i = 0; i < presets.size(); i++) {
      if (states.get(i) == WANTED) {
        return i;
      }
    }
    return asleep;
  }
}
