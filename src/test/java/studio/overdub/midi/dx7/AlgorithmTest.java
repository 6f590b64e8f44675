package studio.overdub.midi.dx7;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The 32 algorithms against a form of their own: stacks from the top down, as the chart on the instrument shows them.
 */
class AlgorithmTest {
  /** Each stack ends in its carrier; what meets in one operator is in brackets; the last is the feedback. */
  private static final String CHART =
      """
      1: 2>1 6>5>4>3 | 6
      2: 2>1 6>5>4>3 | 2
      3: 3>2>1 6>5>4 | 6
      4: 3>2>1 6>5>4 | 4-6
      5: 2>1 4>3 6>5 | 6
      6: 2>1 4>3 6>5 | 5-6
      7: 2>1 4>3 6>5>3 | 6
      8: 2>1 4>3 6>5>3 | 4
      9: 2>1 4>3 6>5>3 | 2
      10: 3>2>1 5>4 6>4 | 3
      11: 3>2>1 5>4 6>4 | 6
      12: 2>1 4>3 5>3 6>3 | 2
      13: 2>1 4>3 5>3 6>3 | 6
      14: 2>1 5>4>3 6>4>3 | 6
      15: 2>1 5>4>3 6>4>3 | 2
      16: 2>1 4>3>1 6>5>1 | 6
      17: 2>1 4>3>1 6>5>1 | 2
      18: 2>1 3>1 6>5>4>1 | 3
      19: 3>2>1 6>4 6>5 | 6
      20: 3>1 3>2 5>4 6>4 | 3
      21: 3>1 3>2 6>4 6>5 | 3
      22: 2>1 6>3 6>4 6>5 | 6
      23: 1 3>2 6>4 6>5 | 6
      24: 1 2 6>3 6>4 6>5 | 6
      25: 1 2 3 6>4 6>5 | 6
      26: 1 3>2 5>4 6>4 | 6
      27: 1 3>2 5>4 6>4 | 3
      28: 2>1 5>4>3 6 | 5
      29: 1 2 4>3 6>5 | 6
      30: 1 2 5>4>3 6 | 5
      31: 1 2 3 4 6>5 | 6
      32: 1 2 3 4 5 6 | 6
      """;

  @Test
  void everyAlgorithmIsAsTheChartShowsIt() {
    String[] lines = CHART.strip().split("\n");
    assertThat(lines).hasSize(32).hasSameSizeAs(Algorithm.ALL);
    for (int i = 0; i < lines.length; i++) {
      Algorithm algorithm = Algorithm.ALL.get(i);
      String[] halves = lines[i].replaceFirst("\\d+: ", "").split(" \\| ");
      Set<String> expected = new TreeSet<>();
      for (String stack : halves[0].split(" ")) {
        String[] operators = stack.split(">");
        expected.add(operators[operators.length - 1] + " heard");
        for (int k = 1; k < operators.length; k++) {
          expected.add(operators[k - 1] + ">" + operators[k]);
        }
      }
      assertThat(joints(algorithm)).as("algorithm %d", i + 1).isEqualTo(expected);
      String[] feedback = halves[1].split("-");
      assertThat(algorithm.feedbackFrom() + 1).isEqualTo(Integer.parseInt(feedback[0]));
      assertThat(algorithm.feedbackTo() + 1).isEqualTo(Integer.parseInt(feedback[feedback.length - 1]));
    }
  }

  private static Set<String> joints(Algorithm algorithm) {
    Set<String> joints = new TreeSet<>();
    for (int op = 0; op < Algorithm.OPERATORS; op++) {
      if (algorithm.carries(op)) {
        joints.add(op + 1 + " heard");
      }
      for (int m = 0; m < Algorithm.OPERATORS; m++) {
        if (algorithm.modulates(m, op)) {
          joints.add(m + 1 + ">" + (op + 1));
        }
      }
    }
    return joints;
  }
}
