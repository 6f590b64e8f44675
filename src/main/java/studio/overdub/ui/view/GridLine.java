package studio.overdub.ui.view;

/**
 * A line of the time grid.
 *
 * @param tick where on the timeline
 * @param level how strong it is
 * @param label the bar or beat that begins there, as people read it: "13", "13.2"; empty where there is no room
 */
public record GridLine(long tick, Level level, String label) {
  /** How strong a line is. */
  public enum Level {
    /** The greatest division that shows. */
    STRONG,
    /** The next. */
    LINE,
    /** The finest that shows. */
    FAINT
  }
}
