package studio.overdub.song;

import com.google.common.collect.ImmutableList;
import java.util.List;
import studio.overdub.base.PatternId;

/**
 * A pattern of steps that clips of the song share.
 *
 * @param steps how many steps it lasts, 1 to 128; rows may be shorter or longer and turn at their own length
 * @param stepLength the length of a step in ticks
 * @param swing how late every second step is: 0.5 straight, 0.66 a triplet, up to 0.75; the share of a pair of steps
 *     that the first takes
 * @param rows from the top of the editor down
 */
public record Pattern(
    PatternId id, String name, int steps, long stepLength, double swing, List<PatternRow> rows, Extras extras) {
  public Pattern {
    rows = ImmutableList.copyOf(rows);
  }

  /** The pattern's length in ticks. */
  public long length() {
    return steps * stepLength;
  }

  /** When step {@code index} begins, in ticks from the pattern's start, swing included. */
  public long startOf(int index) {
    long pair = index / 2 * 2 * stepLength;
    return index % 2 == 0 ? pair : pair + Math.round(2 * stepLength * swing);
  }

  public Pattern withName(String name) {
    return new Pattern(id, name, steps, stepLength, swing, rows, extras);
  }

  public Pattern withId(PatternId id) {
    return new Pattern(id, name, steps, stepLength, swing, rows, extras);
  }

  public Pattern withSteps(int steps) {
    return new Pattern(id, name, steps, stepLength, swing, rows, extras);
  }

  public Pattern withStepLength(long stepLength) {
    return new Pattern(id, name, steps, stepLength, swing, rows, extras);
  }

  /** With this swing, held within 0.5 to 0.75. */
  public Pattern withSwing(double swing) {
    return new Pattern(id, name, steps, stepLength, Math.clamp(swing, .5, .75), rows, extras);
  }

  public Pattern withRows(List<PatternRow> rows) {
    return new Pattern(id, name, steps, stepLength, swing, rows, extras);
  }

  /** With row {@code index} replaced. */
  public Pattern withRow(int index, PatternRow row) {
    ImmutableList.Builder<PatternRow> next = ImmutableList.builder();
    for (int i = 0; i < rows.size(); i++) {
      next.add(i == index ? row : rows.get(i));
    }
    return withRows(next.build());
  }
}
