package studio.overdub.ui.view.device;

/** What keys move on a picture, and a hand by other means. Event thread only. */
public interface KeyMoved {
  /** Goes to the next thing that keys move, or to the one before; a thing that goes both ways itself moves across. */
  void across(double steps);

  /** Moves the chosen thing up by so many steps, or down; steps of one in a row are one step of history. */
  void nudge(double steps);

  /** Puts the chosen thing back to where a fresh device has it. */
  void resetChosen();

  /** Whether a hand holds something. */
  boolean held();

  /** Lets go and puts all back as it was. */
  void cancel();
}
