package studio.overdub.ui.view;

/** What the left button does in the piano roll and the arranger. */
public enum Tool {
  DRAW("Draw"),
  SELECT("Select"),
  ERASE("Erase"),
  SPLIT("Split");

  private final String label;

  Tool(String label) {
    this.label = label;
  }

  /** What people read. */
  public String label() {
    return label;
  }
}
