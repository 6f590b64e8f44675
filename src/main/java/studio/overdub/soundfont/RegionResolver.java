package studio.overdub.soundfont;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Crosses the zones of a preset with those of its instruments (SoundFont 2.04, section 9.4): global zones first, values
 * set by the instrument and added to by the preset, modulators superseded at the instrument and added at the preset.
 */
final class RegionResolver {
  private final FontTables tables;
  private final List<Sample> samples;

  RegionResolver(FontTables tables, List<Sample> samples) {
    this.tables = tables;
    this.samples = samples;
  }

  Region[] resolve(int preset) {
    List<Region> regions = new ArrayList<>();
    Instrument outer = tables.preset(preset);
    for (Zone zone : outer.zones()) {
      int index = zone.index(Generator.INSTRUMENT);
      if (index < tables.instrumentCount()) {
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
    regions.add(
        new Region(
            bounds,
            samples.get(sample),
            generators(presetGlobal, preset, global, instrument),
            modulators(presetGlobal, preset, global, instrument)));
  }

  private static void narrow(int[] bounds, int at, Generator range, Optional<Zone> global, Zone zone) {
    Zone speaks = zone.has(range) ? zone : global.orElse(zone);
    bounds[at] = Math.max(bounds[at], speaks.low(range));
    bounds[at + 1] = Math.min(bounds[at + 1], speaks.high(range));
  }

  private static short[] generators(
      Optional<Zone> presetGlobal, Zone preset, Optional<Zone> global, Zone instrument) {
    short[] amounts = new short[Generator.COUNT];
    for (int g = 0; g < Generator.COUNT; g++) {
      Generator generator = Generator.of(g);
      if (!generator.isValue()) {
        continue;
      }
      int amount = amount(generator, global, instrument, generator.defaultAmount());
      if (generator.addsAtPreset()) {
        amount += amount(generator, presetGlobal, preset, 0);
      }
      amounts[g] = (short) Math.clamp(amount, Short.MIN_VALUE, Short.MAX_VALUE);
    }
    return amounts;
  }

  private static int amount(Generator generator, Optional<Zone> global, Zone zone, int otherwise) {
    if (zone.has(generator)) {
      return zone.amount(generator);
    }
    return global.isPresent() && global.get().has(generator) ? global.get().amount(generator) : otherwise;
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
      addTo(result, modulator);
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
