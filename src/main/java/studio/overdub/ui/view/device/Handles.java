package studio.overdub.ui.view.device;

import java.util.List;
import java.util.Optional;
import studio.overdub.ui.view.Changes;

/**
 * Handles on a picture: a hand drags them, which previews and ends in one step of history, or keys move one thing at a
 * time. Event thread only.
 *
 * @param <I> what tells one handle from another
 */
public interface Handles<I> extends KeyMoved {
  /**
   * A place to take hold of.
   *
   * @param id which handle it is
   * @param x 0 to 1 from the left
   * @param y 0 lowest to 1 highest
   * @param small whether it is drawn smaller, as what only bends a line is
   */
  record Handle<I>(I id, double x, double y, boolean small) {}

  /** Which way a handle goes. */
  enum Way {
    ANY,
    ACROSS,
    UPRIGHT
  }

  /** Who wants to hear that they are to be drawn anew. */
  Changes changes();

  /** The handles as they stand. */
  List<Handle<I>> handles();

  /** Which way a handle goes. */
  default Way way(I handle) {
    return Way.ANY;
  }

  /** The handle that is held, else the one that keys are about; empty where there is none. */
  Optional<I> chosenHandle();

  /** What keys move, with its value: "Sustain 50 %". */
  String describeChosen();

  /** What a handle stands at: "Decay 1.00 s, Sustain 50 %". */
  String describe(I handle);

  /** Takes hold of a handle. */
  void grab(I handle);

  /**
   * Moves the handle that is held.
   *
   * @param dx how far right of where it was taken hold of, as a share of the picture's width
   * @param y where it is, 0 lowest to 1 highest; beyond where the hand has left the picture
   */
  void drag(double dx, double y);

  /** Lets the handle go: what was previewed is kept, as one step of history. */
  void drop();

  /** Puts what a handle moves back to where a fresh device has it. */
  void reset(I handle);
}
