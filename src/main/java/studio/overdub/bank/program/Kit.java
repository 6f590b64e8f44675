package studio.overdub.bank.program;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A drum kit. Kits that hold the same {@link Drum} share its bytes.
 *
 * @param program the number by which GS selects it
 * @param name up to 19 ASCII characters
 * @param drums in ascending order of keys
 */
public record Kit(int program, String name, List<Drum> drums) {
  public Kit {
    drums = drums.stream().sorted(Comparator.comparing(Drum::key)).toList();
  }

  /** A kit like this but for some drums, which take the place of those on the same keys. */
  public Kit but(int program, String name, List<Drum> changed) {
    TreeMap<Integer, Drum> all = new TreeMap<>();
    drums.forEach(drum -> all.put(drum.key(), drum));
    changed.forEach(drum -> all.put(drum.key(), drum));
    return new Kit(program, name, List.copyOf(all.values()));
  }

  /** The drum on a key. */
  public Drum at(int key) {
    return drums.stream().filter(drum -> drum.key() == key).findFirst().orElseThrow();
  }
}
