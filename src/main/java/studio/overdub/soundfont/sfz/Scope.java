package studio.overdub.soundfont.sfz;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What one header sets, while its opcodes are read. */
final class Scope {
  /** Plain opcodes by slot. */
  final TreeMap<Integer, Double> plain = new TreeMap<>();

  /** All others. */
  final Map<Address, Double> wired = new HashMap<>();

  /** What the sample is called; null where this header names none. */
  String sample;

  /** Takes over what a header above sets. */
  Scope inherit(Scope above) {
    plain.putAll(above.plain);
    wired.putAll(above.wired);
    sample = above.sample;
    return this;
  }
}
