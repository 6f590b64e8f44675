package studio.overdub.ui.view.roll;

/**
 * How the keys lie down a canvas. Immutable.
 *
 * @param rows which keys there are
 * @param top the row at y = 0, counted from the highest; may be a fraction
 * @param rowHeight logical pixels a row
 */
public record KeyAxis(KeyRows rows, double top, double rowHeight) {
  /** The lowest rows. */
  public static final double LEAST_ROW = 5;

  /** The highest rows. */
  public static final double MOST_ROW = 32;

  public KeyAxis {
    rowHeight = Math.clamp(rowHeight, LEAST_ROW, MOST_ROW);
  }

  /** The upper edge of a key's row; of a key without a row, a place out of sight. */
  public double y(int key) {
    int row = rows.row(key);
    return row < 0 ? -10 * rowHeight : (row - top) * rowHeight;
  }

  /** The key whose row lies at {@code y}. */
  public int key(double y) {
    return rows.key((int) Math.floor(top + y / rowHeight));
  }

  /** Moved down by {@code dy} pixels, not beyond the rows there are. */
  public KeyAxis scrolled(double dy, double height) {
    return new KeyAxis(rows, top + dy / rowHeight, rowHeight).within(height);
  }

  /** Zoomed in by {@code factor}, what lies at {@code y} staying there. */
  public KeyAxis zoomed(double factor, double y, double height) {
    double anchor = top + y / rowHeight;
    KeyAxis next = new KeyAxis(rows, top, rowHeight * factor);
    return new KeyAxis(rows, anchor - y / next.rowHeight, next.rowHeight).within(height);
  }

  /** Scrolled so that a stretch of keys lies in the middle of {@code height}. */
  public KeyAxis showing(int low, int high, double height) {
    double middle = (Math.max(0, rows.row(low)) + Math.max(0, rows.row(high)) + 1) / 2.0;
    return new KeyAxis(rows, Math.rint(middle - height / rowHeight / 2), rowHeight).within(height);
  }

  /** Held so that no more than the rows there are shows in {@code height}. */
  public KeyAxis within(double height) {
    double last = Math.max(0, rows.count() - height / rowHeight);
    return new KeyAxis(rows, Math.clamp(top, 0, last), rowHeight);
  }

  /** The same place with other rows. */
  public KeyAxis withRows(KeyRows rows, double height) {
    return new KeyAxis(rows, top, rowHeight).within(height);
  }
}
