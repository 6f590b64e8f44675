package studio.overdub.ui.view.device;

import java.util.List;

/**
 * A line with handles on it. Event thread only.
 *
 * @param <I> what tells one handle from another
 */
public interface HandleCurve<I> extends Handles<I> {
  /** What people call it: "Amplifier envelope". */
  String name();

  /** The line to draw. */
  List<EnvelopeShape.Point> line();

  /** A faint line behind it, such as what it stays within; empty for none. */
  default List<EnvelopeShape.Point> guide() {
    return List.of();
  }

  /** The height, 0 to 1, that the line is filled to. */
  default double ground() {
    return 0;
  }

  /** Where faint upright lines stand, 0 to 1 from the left. */
  default List<Double> uprights() {
    return List.of();
  }

  /** Whether what it shows is heard. */
  default boolean heard() {
    return true;
  }

  /** What stands above the line while nothing is held or under the mouse. */
  default String words() {
    return name();
  }

  /** Goes to the next thing, or with -1 to the one before, for keys to move. */
  void choose(int by);

  @Override
  default void across(double steps) {
    choose((int) Math.signum(steps));
  }
}
