package studio.overdub.midi.dx7;

import java.util.ArrayList;
import java.util.List;

/**
 * How the six operators of a voice are joined (DX7 operating manual, algorithm chart). Operators count from 0, which is
 * operator 1 on the panel.
 *
 * @param modulators for each operator, the operators that modulate it, as bits
 * @param carriers the operators that are heard, as bits
 * @param feedbackFrom whose output is fed back
 * @param feedbackTo whom it modulates; the same operator in all algorithms but 4 and 6
 */
public record Algorithm(List<Integer> modulators, int carriers, int feedbackFrom, int feedbackTo) {
  /** How many operators there are. */
  public static final int OPERATORS = 6;

  /** The 32 algorithms, in order. For each operator from 1 to 6 who modulates it, then the feedback. */
  public static final List<Algorithm> ALL =
      List.of(
          of("2 - 4 5 6 -", 6, 6),
          of("2 - 4 5 6 -", 2, 2),
          of("2 3 - 5 6 -", 6, 6),
          of("2 3 - 5 6 -", 4, 6),
          of("2 - 4 - 6 -", 6, 6),
          of("2 - 4 - 6 -", 5, 6),
          of("2 - 45 - 6 -", 6, 6),
          of("2 - 45 - 6 -", 4, 4),
          of("2 - 45 - 6 -", 2, 2),
          of("2 3 - 56 - -", 3, 3),
          of("2 3 - 56 - -", 6, 6),
          of("2 - 456 - - -", 2, 2),
          of("2 - 456 - - -", 6, 6),
          of("2 - 4 56 - -", 6, 6),
          of("2 - 4 56 - -", 2, 2),
          of("235 - 4 - 6 -", 6, 6),
          of("235 - 4 - 6 -", 2, 2),
          of("234 - - 5 6 -", 3, 3),
          of("2 3 - 6 6 -", 6, 6),
          of("3 3 - 56 - -", 3, 3),
          of("3 3 - 6 6 -", 3, 3),
          of("2 - 6 6 6 -", 6, 6),
          of("- 3 - 6 6 -", 6, 6),
          of("- - 6 6 6 -", 6, 6),
          of("- - - 6 6 -", 6, 6),
          of("- 3 - 56 - -", 6, 6),
          of("- 3 - 56 - -", 3, 3),
          of("2 - 4 5 - -", 5, 5),
          of("- - 4 - 6 -", 6, 6),
          of("- - 4 5 - -", 5, 5),
          of("- - - - 6 -", 6, 6),
          of("- - - - - -", 6, 6));

  public Algorithm {
    modulators = List.copyOf(modulators);
  }

  private static Algorithm of(String modulators, int feedbackFrom, int feedbackTo) {
    List<Integer> bits = new ArrayList<>();
    int modulating = 0;
    for (String operators : modulators.split(" ")) {
      int mask = operators.equals("-") ? 0 : operators.chars().map(c -> 1 << c - '1').sum();
      bits.add(mask);
      modulating |= mask;
    }
    return new Algorithm(bits, ~modulating & (1 << OPERATORS) - 1, feedbackFrom - 1, feedbackTo - 1);
  }

  /** Whether an operator is heard. */
  public boolean carries(int operator) {
    return (carriers >> operator & 1) != 0;
  }

  /** Whether one operator modulates another. */
  public boolean modulates(int modulator, int operator) {
    return (modulators.get(operator) >> modulator & 1) != 0;
  }
}
