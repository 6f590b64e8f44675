package studio.overdub.ui.view.automation;

/**
 * A row of what can be automated.
 *
 * @param kind what it is
 * @param depth how far it stands to the right: 0 for a device, 1 for a page of it
 * @param text what people read
 * @param detail what stands at its right: a pad's key, the place of what was found; may be empty
 * @param open whether a group shows what is in it
 * @param on whether it is chosen now
 * @param quiet whether it is not heard now, as an empty pad is not
 */
public record ParameterRow(
    Kind kind, int depth, String text, String detail, boolean open, boolean on, boolean quiet) {
  /** The kinds of rows. */
  public enum Kind {
    HEADING,
    GROUP,
    PARAMETER
  }

  /** Whether it can be chosen. */
  public boolean selectable() {
    return kind != Kind.HEADING;
  }
}
