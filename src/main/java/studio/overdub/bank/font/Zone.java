package studio.overdub.bank.font;

import java.util.EnumMap;
import java.util.Map;

/**
 * Keys that play one sample, and how.
 *
 * @param sample what sounds
 * @param lowKey the lowest MIDI key
 * @param highKey the highest MIDI key
 * @param settings generators other than ranges and links, in the file's units
 */
public record Zone(Sample sample, int lowKey, int highKey, Map<Generator, Integer> settings) {
  public Zone {
    EnumMap<Generator, Integer> copy = new EnumMap<>(Generator.class);
    copy.putAll(settings);
    settings = copy;
  }
}
