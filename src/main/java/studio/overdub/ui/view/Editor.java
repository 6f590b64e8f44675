package studio.overdub.ui.view;

import java.util.Optional;

/** What the Edit menu asks of the editor that has the focus. An editor leaves out what makes no sense in it. */
public interface Editor {
  /** What is edited, in the plural, for menus and screen readers: "notes". */
  String subject();

  /** Whether anything is chosen. */
  boolean hasSelection();

  /** Chooses everything. */
  default void selectAll() {}

  /** Chooses nothing. */
  default void selectNone() {}

  /** Removes what is chosen. */
  default void delete() {}

  /** Keeps copies of what is chosen for {@link #paste}. */
  default void copy() {}

  /** Copies, then removes what is chosen. */
  default void cut() {
    copy();
    delete();
  }

  /** Whether there is anything to paste. */
  default boolean canPaste() {
    return false;
  }

  /** Puts what was copied where the playhead stands. */
  default void paste() {}

  /** Copies what is chosen to right behind itself. */
  default void duplicate() {}

  /** Cuts what is chosen in two where the playhead stands. */
  default void split() {}

  /** Whether what is edited has keys and starts of its own: notes, to be quantized and transposed. */
  default boolean editsNotes() {
    return false;
  }

  /** Whether what is chosen can be silenced. */
  default boolean canMute() {
    return false;
  }

  /** Silences what is chosen, or lets it sound again. */
  default void mute() {}

  /** Whether what is chosen has a name of its own. */
  default boolean canRename() {
    return false;
  }

  /** Asks for another name of what is chosen. */
  default void rename() {}

  /** Shows a shorter (or longer, where below 1) stretch of time over the same width. */
  default void zoom(double factor) {}

  /** Puts what is chosen on the grid. */
  default void quantize() {}

  /** Takes a tool, where there are tools. */
  default void tool(Tool tool) {}

  /** The grid that positions are drawn to; empty where there is no choice of grids. */
  default Optional<Snap> snap() {
    return Optional.empty();
  }

  /** Chooses the grid, where there is a choice. */
  default void snap(Snap snap) {}

  /** Moves what is chosen up (or down, where negative) by so many keys, rows or tracks. */
  default void moveUp(int rows) {}

  /** Moves what is chosen later (or earlier, where negative) by so many steps of the grid. */
  default void moveOn(int steps) {}
}
