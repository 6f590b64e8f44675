package studio.overdub.ui.view;

import java.util.List;

/** The mouse over an editor. Event thread only. */
public interface EditorPointer {
  /** A button went down: a gesture begins. */
  void press(Pointer at);

  /** The mouse moved with the button down. */
  void drag(Pointer at);

  /** The button came up: the gesture makes its edit. */
  void release(Pointer at);

  /** Escape: the gesture under way leaves no trace. */
  void cancel();

  /**
   * The wheel turned.
   *
   * @param notches down or right is positive; may be a fraction
   */
  void wheel(Pointer at, double notches);

  /** Whether a click of the right button offers commands at a place; a drag of it stays a gesture. */
  default boolean offers(Pointer at) {
    return false;
  }

  /**
   * Chooses what lies at a place and names the commands that make sense there, by their ids; an empty id parts groups.
   */
  default List<String> offer(Pointer at) {
    return List.of();
  }

  /** What the pointer looks like at a place. */
  PointerShape shape(Pointer at);

  /** What the foot line says of a place. */
  Hint hint(Pointer at);
}
