package studio.overdub.soundfont;

import java.util.List;

/** One zone of a preset or of an instrument, as the file has it. Immutable. */
public final class Zone {
  private final short[] amounts;
  private final long present;
  private final List<Modulator> modulators;

  /** Takes over {@code amounts}; bit n of {@code present} says whether generator n is there. */
  Zone(short[] amounts, long present, List<Modulator> modulators) {
    this.amounts = amounts;
    this.present = present;
    this.modulators = List.copyOf(modulators);
  }

  /** Which generators the zone speaks of: bit n for generator n. */
  long present() {
    return present;
  }

  /** As {@link #amount(Generator)}, by number. */
  int amount(int generator) {
    return amounts[generator];
  }

  /** Whether the zone says anything about this generator. */
  public boolean has(Generator generator) {
    return (present >>> generator.ordinal() & 1) != 0;
  }

  /** The amount, signed as in the file; 0 where the zone has none. */
  public int amount(Generator generator) {
    return amounts[generator.ordinal()];
  }

  /** The amount of a generator that counts something: an index. */
  public int index(Generator generator) {
    return amounts[generator.ordinal()] & 0xffff;
  }

  /** The least key or velocity of a range generator; 0 where the zone has no such range. */
  public int low(Generator range) {
    return has(range) ? amount(range) & 0xff : 0;
  }

  /** The greatest key or velocity of a range generator; 127 where the zone has no such range. */
  public int high(Generator range) {
    return has(range) ? Math.min(127, amount(range) >>> 8 & 0xff) : 127;
  }

  /** The zone's modulators, of equal ones the last alone, illegal ones left out. */
  public List<Modulator> modulators() {
    return modulators;
  }
}
