package studio.overdub.ui.view.device;

import java.util.List;
import studio.overdub.ui.view.Changes;

/**
 * A line with handles on it that a hand drags, which previews and ends in one step of history, or that keys move one
 * thing at a time. Event thread only.
 */
public interface HandleCurve {
  /**
   * A place to take hold of.
   *
   * @param id which handle it is
   * @param x 0 to 1 from the left
   * @param y 0 lowest to 1 highest
   * @param small whether it is drawn smaller, as what only bends the line is
   */
  record Handle(int id, double x, double y, boolean small) {}

  /** What people call it: "Amplifier envelope". */
  String name();

  /** Who wants to hear that it is to be drawn anew. */
  Changes changes();

  /** The line to draw. */
  List<EnvelopeShape.Point> line();

  /** A faint line behind it, such as what it stays within; empty for none. */
  default List<EnvelopeShape.Point> guide() {
    return List.of();
  }

  /** The handles as they stand. */
  List<Handle> handles();

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

  /** The handle that is held, else the one that keys are about. */
  int chosenHandle();

  /** What keys move, with its value: "Sustain 50 %". */
  String describeChosen();

  /** What a handle stands at: "Decay 1.00 s, Sustain 50 %". */
  String describe(int handle);

  /** Whether a hand holds a handle. */
  boolean held();

  /** Takes hold of a handle. */
  void grab(int handle);

  /**
   * Moves the handle that is held.
   *
   * @param dx how far right of where it was taken hold of, as a share of the picture's width
   * @param y where it is, 0 lowest to 1 highest
   * @param fine whether it moves sideways by a tenth only
   */
  void drag(double dx, double y, boolean fine);

  /** Lets the handle go: what was previewed is kept, as one step of history. */
  void drop();

  /** Lets the handle go and puts all back as it was. */
  void cancel();

  /** Goes to the next thing, or with -1 to the one before, for keys to move. */
  void choose(int by);

  /** Moves the chosen thing by so many steps; steps of one in a row are one step of history. */
  void nudge(double steps);

  /** Puts what a handle moves back to where a fresh device has it. */
  void reset(int handle);

  /** Puts the chosen thing back. */
  void resetChosen();
}
