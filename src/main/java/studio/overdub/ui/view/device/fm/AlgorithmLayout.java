package studio.overdub.ui.view.device.fm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.overdub.app.material.OperatorGraph;

/**
 * Where the operators of an algorithm stand: those that are heard in the lowest row, side by side, each modulator a row
 * above what it modulates; one that modulates several stands over their middle.
 */
public final class AlgorithmLayout {
  /** The layouts of all algorithms, in order. */
  public static final List<AlgorithmLayout> ALL = OperatorGraph.ALL.stream().map(AlgorithmLayout::new).toList();

  private final OperatorGraph graph;
  private final double[] columns = new double[OperatorGraph.OPERATORS];
  private final int[] rows = new int[OperatorGraph.OPERATORS];
  private int width;

  AlgorithmLayout(OperatorGraph graph) {
    this.graph = graph;
    for (int op = 0; op < OperatorGraph.OPERATORS; op++) {
      if (graph.carries(op)) {
        place(op, 0);
      }
    }
    for (int op = 0; op < OperatorGraph.OPERATORS; op++) {
      List<Integer> targets = graph.targets(op);
      if (targets.size() > 1) {
        columns[op] = targets.stream().mapToDouble(target -> columns[target]).average().orElseThrow();
        rows[op] = rows[targets.getFirst()] + 1;
      }
    }
  }

  private void place(int op, int row) {
    rows[op] = row;
    List<Integer> own = new ArrayList<>();
    for (int modulator : graph.modulators().get(op)) {
      if (graph.targets(modulator).size() == 1) {
        own.add(modulator);
      }
    }
    own.forEach(modulator -> place(modulator, row + 1));
    columns[op] = own.isEmpty() ? width++ : own.stream().mapToDouble(m -> columns[m]).average().orElseThrow();
  }

  /** The number of the algorithm, 1 to 32. */
  public int number() {
    return graph.number();
  }

  /** Whether an operator is heard. */
  public boolean carries(int operator) {
    return graph.carries(operator);
  }

  /** The operators that one modulates. */
  public List<Integer> targets(int operator) {
    return graph.targets(operator);
  }

  /** Whose output is fed back. */
  public int feedbackFrom() {
    return graph.feedbackFrom();
  }

  /** Whom it modulates. */
  public int feedbackTo() {
    return graph.feedbackTo();
  }

  /** How many columns there are. */
  public int columns() {
    return width;
  }

  /** How many rows there are, 1 to 4. */
  public int rows() {
    return Arrays.stream(rows).max().orElseThrow() + 1;
  }

  /** The column of an operator's middle, 0 leftmost. */
  public double column(int operator) {
    return columns[operator];
  }

  /** The row of an operator, 0 lowest. */
  public int row(int operator) {
    return rows[operator];
  }
}
