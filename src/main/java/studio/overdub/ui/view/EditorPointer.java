package studio.overdub.ui.view;

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

  /** What the pointer looks like at a place. */
  PointerShape shape(Pointer at);

  /** What the foot line says of a place. */
  Hint hint(Pointer at);
}
