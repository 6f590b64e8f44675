package studio.overdub.soundfont;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Crosses the zones of a preset with those of its instruments (SoundFont 2.04, section 9.4): global zones first, values
 * set by the instrument and added to by the preset, modulators superseded at the instrument and added at the preset.
 */
final class RegionResolver {
  /** The generators that are values, and those of them that a preset adds to, a bit each. */
  private static final long VALUES = bits(Generator::isValue);

  private static final long ADDED = bits(generator -> generator.isValue() && generator.addsAtPreset());
  private static final short[] DEFAULT_AMOUNTS = defaults();

  /**
   * Zones that are crossed for a font in all, sixteen modulators counting as another. Large fonts have a tenth of it; a
   * small file of zones that name each other's instruments could ask for billions.
   */
  private static final int MOST_WORK = 1 << 19;

  private static final int MODULATORS_A_ZONE = 16;

  private final FontTables tables;
  private final List<Sample> samples;
  private final Findings findings;
  private final AtomicInteger workLeft = new AtomicInteger(MOST_WORK);

  RegionResolver(FontTables tables, List<Sample> samples, Findings findings) {
    this.tables = tables;
    this.samples = samples;
    this.findings = findings;
  }

  private static long bits(Predicate<Generator> which) {
    return Arrays.stream(Generator.values()).filter(which).mapToLong(g -> 1L << g.ordinal()).sum();
  }

  private static short[] defaults() {
    short[] amounts = new short[Generator.COUNT];
    for (Generator generator : Generator.values()) {
      amounts[generator.ordinal()] = generator.isValue() ? (short) generator.defaultAmount() : 0;
    }
    return amounts;
  }

  Region[] resolve(int preset) {
    List<Region> regions = new ArrayList<>();
    Instrument outer = tables.preset(preset);
    for (Zone zone : outer.zones()) {
      int index = zone.index(Generator.INSTRUMENT);
      if (index < tables.instrumentCount()) {
        int work = 1 + tables.zoneCount(index);
        if (workLeft.get() < work) {
          findings.add("preset " + outer.name(), "The font has more zones than can be played; some are left out.");
          break;
        }
        workLeft.addAndGet(-work);
        Instrument inner = tables.instrument(index);
        for (Zone part : inner.zones()) {
          add(regions, outer.global(), zone, inner.global(), part);
        }
      }
    }
    return regions.toArray(Region[]::new);
  }

  private void add(
      List<Region> regions, Optional<Zone> presetGlobal, Zone preset, Optional<Zone> global, Zone instrument) {
    int sample = instrument.index(Generator.SAMPLE_ID);
    if (sample >= samples.size() || !samples.get(sample).playable()) {
      return;
    }
    int[] bounds = {0, 127, 0, 127};
    narrow(bounds, 0, Generator.KEY_RANGE, presetGlobal, preset);
    narrow(bounds, 0, Generator.KEY_RANGE, global, instrument);
    narrow(bounds, 2, Generator.VELOCITY_RANGE, presetGlobal, preset);
    narrow(bounds, 2, Generator.VELOCITY_RANGE, global, instrument);
    if (bounds[0] > bounds[1] || bounds[2] > bounds[3]) {
      return;
    }
    List<Modulator> modulators = modulators(presetGlobal, preset, global, instrument);
    workLeft.addAndGet(-modulators.size() / MODULATORS_A_ZONE);
    short[] generators = generators(presetGlobal, preset, global, instrument);
    regions.add(new Region(bounds, samples.get(sample), generators, modulators, tables.leastAttenuation()));
  }

  private static void narrow(int[] bounds, int at, Generator range, Optional<Zone> global, Zone zone) {
    Zone speaks = zone.has(range) ? zone : global.orElse(zone);
    bounds[at] = Math.max(bounds[at], speaks.low(range));
    bounds[at + 1] = Math.min(bounds[at + 1], speaks.high(range));
  }

  private static short[] generators(
      Optional<Zone> presetGlobal, Zone preset, Optional<Zone> global, Zone instrument) {
    short[] amounts = DEFAULT_AMOUNTS.clone();
    global.ifPresent(zone -> set(amounts, zone, zone.present()));
    set(amounts, instrument, instrument.present());
    presetGlobal.ifPresent(zone -> add(amounts, zone, zone.present() & ~preset.present()));
    add(amounts, preset, preset.present());
    return amounts;
  }

  /** Sets the generators whose bits are set, as far as they are values. */
  private static void set(short[] amounts, Zone zone, long which) {
    for (long bits = which & VALUES; bits != 0; bits &= bits - 1) {
      int generator = Long.numberOfTrailingZeros(bits);
      amounts[generator] = (short) zone.amount(generator);
    }
  }

  /** Adds to the generators whose bits are set, as far as presets may. */
  private static void add(short[] amounts, Zone zone, long which) {
    for (long bits = which & ADDED; bits != 0; bits &= bits - 1) {
      int generator = Long.numberOfTrailingZeros(bits);
      int sum = amounts[generator] + zone.amount(generator);
      amounts[generator] = (short) Math.clamp(sum, Short.MIN_VALUE, Short.MAX_VALUE);
    }
  }

  private List<Modulator> modulators(
      Optional<Zone> presetGlobal, Zone preset, Optional<Zone> global, Zone instrument) {
    List<Modulator> result = new ArrayList<>(tables.defaultModulators());
    global.ifPresent(zone -> supersede(result, zone.modulators()));
    supersede(result, instrument.modulators());
    List<Modulator> added = new ArrayList<>();
    presetGlobal.ifPresent(zone -> supersede(added, zone.modulators()));
    supersede(added, preset.modulators());
    for (Modulator modulator : added) {
      // Section 8.1.2: what a preset may not set, it may not modulate.
      if (Generator.of(modulator.destination()).addsAtPreset()) {
        addTo(result, modulator);
      }
    }
    return result;
  }

  private static void supersede(List<Modulator> all, List<Modulator> stronger) {
    for (Modulator modulator : stronger) {
      int at = indexOf(all, modulator);
      if (at < 0) {
        all.add(modulator);
      } else {
        all.set(at, modulator);
      }
    }
  }

  private static void addTo(List<Modulator> all, Modulator modulator) {
    int at = indexOf(all, modulator);
    // The default that players may leave out stays recognisable: what a preset adds to it stands beside it.
    if (at < 0 || all.get(at) == Modulator.VELOCITY_TO_CUTOFF) {
      all.add(modulator);
    } else {
      all.set(at, all.get(at).withAmount(all.get(at).amount() + modulator.amount()));
    }
  }

  private static int indexOf(List<Modulator> all, Modulator modulator) {
    for (int i = 0; i < all.size(); i++) {
      if (modulator.supersedes(all.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Of equal modulators in one zone the last counts (section 9.5.1). */
  static List<Modulator> withoutDoubles(Modulator... modulators) {
    List<Modulator> result = new ArrayList<>();
    supersede(result, Arrays.asList(modulators));
    return result;
  }
}
