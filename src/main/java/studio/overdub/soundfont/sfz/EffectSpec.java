package studio.overdub.soundfont.sfz;

import java.util.List;
import java.util.Map;

/**
 * An effect of an instrument, on the bus where it stands. Immutable; any thread.
 *
 * @param type what it is: "delay", "filter"
 * @param bus 0 for the main bus, else the number of the fx bus
 * @param numbers what is set of it by numbers, by name
 * @param words what is set of it by words
 * @param moves what controllers do to its numbers
 */
public record EffectSpec(
    String type, int bus, Map<String, Double> numbers, Map<String, String> words, List<Move> moves) {
  /**
   * A controller that moves a number.
   *
   * @param number the number's name
   * @param controller by number
   * @param depth how far it moves it at its end
   */
  public record Move(String number, int controller, double depth) {}

  public EffectSpec {
    numbers = Map.copyOf(numbers);
    words = Map.copyOf(words);
    moves = List.copyOf(moves);
  }

  /** A number, or the other one where it is not set. */
  public double number(String name, double otherwise) {
    return numbers.getOrDefault(name, otherwise);
  }

  /** The highest that a number can be moved to. */
  public double most(String name, double otherwise) {
    double most = number(name, otherwise);
    for (Move move : moves) {
      most += move.number.equals(name) ? Math.max(0, move.depth) : 0;
    }
    return most;
  }
}
