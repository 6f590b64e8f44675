package studio.overdub.ui.view.pattern;

import studio.overdub.ui.view.Area;

/**
 * Where the parts of the pattern editor lie.
 *
 * @param width of the canvas, in logical pixels
 * @param height of the canvas
 * @param rows how many rows the pattern has
 * @param steps how many steps it has
 * @param scrollX how far the steps are scrolled, in pixels
 * @param scrollY how far the rows are scrolled
 */
public record PatternLayout(double width, double height, int rows, int steps, double scrollX, double scrollY) {
  /** Where the steps begin. */
  public static final double LEFT = 232;

  /** The height of the steps' numbers and of the patterns' letters beside them. */
  public static final double RULER = 26;

  /** The height of a row. */
  public static final double ROW = 33;

  private static final double HEADS = LEFT - 8;
  private static final double ADD_ROW = 30;
  private static final double LEAST_STEP = 22;
  private static final double MOST_STEP = 56;
  private static final double LEAST_GRAPH = 88;
  private static final double MOST_GRAPH = 160;
  private static final double GAP = 10;
  private static final double LETTER = 22;
  private static final double COUNT = 140;

  /** What can be set below the row heads. */
  public enum Control {
    VELOCITY,
    GATE,
    STEPS,
    STEP_LENGTH,
    SWING,
    PLACE
  }

  /** The width of a step. */
  public double stepWidth() {
    return Math.clamp(Math.floor((width - LEFT - 8) / Math.max(1, steps)), LEAST_STEP, MOST_STEP);
  }

  /** Where a step begins. */
  public double stepX(int step) {
    return LEFT - scrollX + step * stepWidth();
  }

  /** The step at a place; may lie beyond the pattern's steps. */
  public int stepAt(double x) {
    return (int) Math.floor((x - LEFT + scrollX) / stepWidth());
  }

  /** The upper edge of a row. */
  public double rowY(int row) {
    return RULER + row * ROW - scrollY;
  }

  /** The row at a height; may lie beyond the rows. */
  public int rowAt(double y) {
    return (int) Math.floor((y - RULER + scrollY) / ROW);
  }

  private double graphHeight() {
    double free = height - RULER - rows * ROW - ADD_ROW - GAP;
    return Math.clamp(free, LEAST_GRAPH, MOST_GRAPH);
  }

  /** The steps of all rows. */
  public Area grid() {
    return new Area(LEFT, RULER, Math.max(0, width - LEFT), Math.max(0, height - RULER - graphHeight() - GAP));
  }

  /** The heads of the rows, left of the steps. */
  public Area heads() {
    return new Area(0, RULER, HEADS, grid().height());
  }

  /** The values of the chosen row's steps. */
  public Area graph() {
    return new Area(LEFT, height - graphHeight(), Math.max(0, width - LEFT), graphHeight() - 8);
  }

  /** How far the rows can be scrolled. */
  public double mostScrollY() {
    return Math.max(0, rows * ROW + ADD_ROW - grid().height());
  }

  /** How far the steps can be scrolled. */
  public double mostScrollX() {
    return Math.max(0, steps * stepWidth() - grid().width() + 8);
  }

  /** Where a row's step count stands in its head. */
  public Area count(int row) {
    return new Area(COUNT, rowY(row), HEADS - COUNT, ROW - 1);
  }

  /** Where a row is added, below the last. */
  public Area addRow() {
    return new Area(0, rowY(rows), HEADS, ADD_ROW - 4);
  }

  /** Where the letter of pattern {@code index} stands. */
  public Area letter(int index) {
    return new Area(10 + index * (LETTER + 2), 3, LETTER, 20);
  }

  /** How many letters there is room for, the one that adds a pattern and the pattern's name beside them. */
  public int mostLetters() {
    return 5;
  }

  /** Where the chosen pattern's name stands. */
  public Area name(int letters) {
    double left = letter(letters + 1).x() + 6;
    return new Area(left, 3, HEADS - left, 20);
  }

  /** Where a control stands. */
  public Area control(Control control) {
    double top = graph().y();
    return switch (control) {
      case VELOCITY -> new Area(12, top, 66, 22);
      case GATE -> new Area(82, top, 52, 22);
      case STEPS -> new Area(12, top + 28, 90, 22);
      case STEP_LENGTH -> new Area(106, top + 28, 106, 22);
      case SWING -> new Area(12, top + 56, 90, 22);
      case PLACE -> new Area(106, top + 56, 106, 22);
    };
  }
}
