package studio.overdub.app.material;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.midi.dx7.Algorithm;

/**
 * How the six operators of an FM sound are joined. Operators count from 0, which is operator 1 on panels.
 *
 * @param number 1 to 32
 * @param modulators for each operator, those that modulate it, in order
 * @param feedbackFrom whose output is fed back
 * @param feedbackTo whom it modulates
 */
public record OperatorGraph(int number, List<List<Integer>> modulators, int feedbackFrom, int feedbackTo) {
  /** How many operators there are. */
  public static final int OPERATORS = Algorithm.OPERATORS;

  /** The 32 algorithms, in order. */
  public static final List<OperatorGraph> ALL = all();

  private static List<OperatorGraph> all() {
    List<OperatorGraph> all = new ArrayList<>();
    for (Algorithm algorithm : Algorithm.ALL) {
      List<List<Integer>> modulators = new ArrayList<>();
      for (int op = 0; op < OPERATORS; op++) {
        List<Integer> joined = new ArrayList<>();
        for (int from = 0; from < OPERATORS; from++) {
          if (algorithm.modulates(from, op)) {
            joined.add(from);
          }
        }
        modulators.add(List.copyOf(joined));
      }
      all.add(
          new OperatorGraph(
              all.size() + 1, List.copyOf(modulators), algorithm.feedbackFrom(), algorithm.feedbackTo()));
    }
    return List.copyOf(all);
  }

  /** Whether an operator is heard: those that are not only modulate others. */
  public boolean carries(int operator) {
    return targets(operator).isEmpty();
  }

  /** The operators that one modulates, in order. */
  public List<Integer> targets(int operator) {
    List<Integer> targets = new ArrayList<>();
    for (int op = 0; op < OPERATORS; op++) {
      if (modulators.get(op).contains(operator)) {
        targets.add(op);
      }
    }
    return targets;
  }
}
