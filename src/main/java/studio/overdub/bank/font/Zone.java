package studio.overdub.bank.font;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Keys and velocities that play one sample, and how.
 *
 * @param sample what sounds
 * @param keys the MIDI keys
 * @param velocities the MIDI velocities
 * @param settings generators other than ranges and links, in the file's units
 * @param modulators what moves while it sounds
 */
public record Zone(
    Sample sample, Range keys, Range velocities, Map<Generator, Integer> settings, List<Modulator> modulators) {
  /** From {@code low} to {@code high}, both of which are in it. */
  public record Range(int low, int high) {
    /** All keys, or all velocities. */
    public static final Range ALL = new Range(0, 127);

    int word() {
      return low | high << 8;
    }
  }

  public Zone {
    EnumMap<Generator, Integer> copy = new EnumMap<>(Generator.class);
    copy.putAll(settings);
    settings = copy;
    modulators = List.copyOf(modulators);
  }
}
