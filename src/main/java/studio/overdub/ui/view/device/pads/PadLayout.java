package studio.overdub.ui.view.device.pads;

import java.util.OptionalInt;
import studio.overdub.ui.view.Area;

/**
 * Where pads stand, in logical pixels: four in a row, keys upwards from the lower left as on the instruments that began
 * this, to the left of them all 128 small.
 *
 * @param width of the canvas
 * @param height of the canvas
 * @param firstRow the lowest row of four that is seen large, 0 to {@link #LAST_ROW}
 */
public record PadLayout(double width, double height, int firstRow) {
  /** Pads in a row, and rows that are seen large. */
  public static final int SIDE = 4;

  /** How many rows there are. */
  public static final int ROWS = 128 / SIDE;

  /** The highest row that can be the lowest seen. */
  public static final int LAST_ROW = ROWS - SIDE;

  private static final double OVERVIEW = 44;
  private static final double GAP = 6;

  /** The small picture of all pads. */
  public Area overview() {
    return new Area(0, 0, OVERVIEW - 8, height);
  }

  /** Where a pad stands in the small picture. */
  public Area small(int key) {
    double rowHeight = height / ROWS;
    double column = overview().width() / SIDE;
    return new Area(
        key % SIDE * column, height - (key / SIDE + 1) * rowHeight, column - 1, Math.max(1, rowHeight - 1));
  }

  /** The frame around the pads in the small picture that are seen large. */
  public Area window() {
    double rowHeight = height / ROWS;
    return new Area(0, height - (firstRow + SIDE) * rowHeight, overview().width(), SIDE * rowHeight);
  }

  /** Where a pad stands that is seen large. */
  public Area area(int key) {
    double padWidth = (width - OVERVIEW + GAP) / SIDE;
    double padHeight = (height + GAP) / SIDE;
    int row = key / SIDE - firstRow;
    return new Area(
        OVERVIEW + key % SIDE * padWidth, height - (row + 1) * padHeight + GAP, padWidth - GAP, padHeight - GAP);
  }

  /** Whether a pad is seen large. */
  public boolean shows(int key) {
    return key / SIDE >= firstRow && key / SIDE < firstRow + SIDE;
  }

  /** The pad at a place; empty between pads and beside them. */
  public OptionalInt pad(double x, double y) {
    for (int key = firstRow * SIDE; key < (firstRow + SIDE) * SIDE; key++) {
      if (area(key).contains(x, y)) {
        return OptionalInt.of(key);
      }
    }
    return OptionalInt.empty();
  }

  /** How hard a pad is struck there: softly at its lower edge, harder upwards. 1 to 127. */
  public int velocity(int key, double y) {
    Area area = area(key);
    return (int) Math.clamp(Math.round(127 * (area.bottom() - y + 4) / area.height()), 1, 127);
  }

  /** The row to begin at so that a place in the small picture comes into the middle of what is seen large. */
  public int rowAt(double y) {
    return Math.clamp((int) Math.round((height - y) / (height / ROWS) - SIDE / 2.0), 0, LAST_ROW);
  }

  /** Whether a place lies on the small picture. */
  public boolean onOverview(double x) {
    return x < OVERVIEW - 4;
  }
}
