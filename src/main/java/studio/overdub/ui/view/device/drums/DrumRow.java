package studio.overdub.ui.view.device.drums;

import java.util.OptionalInt;
import studio.overdub.ui.view.Area;

/**
 * Where drums stand beside each other, in logical pixels.
 *
 * @param width of the canvas
 * @param height of the canvas
 */
public record DrumRow(double width, double height) {
  /** What lies between two drums. */
  public static final double GAP = 4;

  /** Where a drum stands, by its place in {@link Drum#ALL}. */
  public Area area(int drum) {
    double each = (width + GAP) / Drum.ALL.size();
    return new Area(drum * each, 0, each - GAP, height);
  }

  /** The drum at a place; empty between drums and beside them. */
  public OptionalInt drum(double x, double y) {
    int drum = (int) Math.floor(x / ((width + GAP) / Drum.ALL.size()));
    boolean there = drum >= 0 && drum < Drum.ALL.size() && area(drum).contains(x, y);
    return there ? OptionalInt.of(drum) : OptionalInt.empty();
  }

  /** How hard a drum is struck there: softly at its lower edge, harder upwards. 1 to 127. */
  public int velocity(double y) {
    return (int) Math.clamp(Math.round(127 * (height - y + 4) / height), 1, 127);
  }
}
