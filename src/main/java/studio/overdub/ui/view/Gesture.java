package studio.overdub.ui.view;

/**
 * One drag, from press to release. While it goes on it shows a preview and leaves the song alone; its release makes at
 * most one edit; its cancelling leaves no trace. Event thread only.
 */
public interface Gesture {
  /** A gesture that does nothing more: what a press did was all. */
  Gesture NONE = new Gesture() {};

  /** Whether the canvas is to scroll while the pointer is dragged beyond its edge. */
  default boolean scrolls() {
    return false;
  }

  /** The pointer moved, or a modifier was pressed or let go. */
  default void drag(Pointer at) {}

  /** The button was let go: the edit, if there is one, is made now. */
  default void release(Pointer at) {}

  /** Escape was pressed: nothing is to be changed. */
  default void cancel() {}
}
