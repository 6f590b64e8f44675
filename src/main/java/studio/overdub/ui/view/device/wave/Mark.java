package studio.overdub.ui.view.device.wave;

/**
 * A place in a sample that means something.
 *
 * @param frame counted from the sample's start
 */
public record Mark(Kind kind, long frame) {
  /** What a mark means. */
  public enum Kind {
    START("Start"),
    END("End"),
    LOOP_START("Loop start"),
    LOOP_END("Loop end");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** What people read. */
    public String label() {
      return label;
    }
  }
}
