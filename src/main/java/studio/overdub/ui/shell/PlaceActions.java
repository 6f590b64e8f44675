package studio.overdub.ui.shell;

/** What can be done with a place of the window. Event thread. */
interface PlaceActions {
  /** Whether it shows, here or in a window of its own. */
  boolean shows(Place place);

  /** Opens or closes it. */
  void toggle(Place place);

  /** Moves it to the other side of the window. */
  void swap(Place place);

  /** Whether it stands in a window of its own. */
  boolean floats(Place place);

  /** Takes it into a window of its own, or back. */
  void toggleFloat(Place place);
}
