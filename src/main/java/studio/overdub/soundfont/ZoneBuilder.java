package studio.overdub.soundfont;

import java.util.ArrayList;
import java.util.List;

/** Collects what a zone says, for fonts whose files have no zones. One thread. */
final class ZoneBuilder {
  private final short[] amounts = new short[Generator.COUNT];
  private final List<Modulator> modulators = new ArrayList<>();
  private long present;

  /** Sets a generator, rounded and within its range. */
  ZoneBuilder set(Generator generator, double amount) {
    return set(generator, amount, generator.min());
  }

  /** Sets a generator to what may lie below its range, down to {@code least}. */
  ZoneBuilder set(Generator generator, double amount, int least) {
    amounts[generator.ordinal()] = (short) Math.clamp(Math.round(amount), least, generator.max());
    present |= 1L << generator.ordinal();
    return this;
  }

  /** Sets a key or velocity range; bounds that cross leave nothing to match. */
  ZoneBuilder range(Generator generator, int low, int high) {
    amounts[generator.ordinal()] = (short) (Math.min(low, 128) | Math.min(high, 127) << 8);
    present |= 1L << generator.ordinal();
    return this;
  }

  /** Sets a count of frames that may take two generators: one for the rest, one for multiples of 32768. */
  ZoneBuilder frames(Generator fine, Generator coarse, long frames) {
    return set(fine, frames % 32768).set(coarse, frames / 32768);
  }

  /** Sets a tuning in cents, whole semitones apart from the rest. */
  ZoneBuilder cents(double cents) {
    long whole = Math.round(cents);
    return set(Generator.COARSE_TUNE, whole / 100).set(Generator.FINE_TUNE, whole % 100);
  }

  ZoneBuilder add(Modulator modulator) {
    modulators.add(modulator);
    return this;
  }

  Zone build() {
    return new Zone(amounts, present, RegionResolver.withoutDoubles(modulators.toArray(Modulator[]::new)));
  }
}
