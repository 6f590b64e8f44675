package studio.overdub.ui.shell;

/** The four places of the window. */
enum Place {
  BROWSER("Browser", "What can be used: instruments, presets, samples, songs"),
  ARRANGER("Arranger", "The song: tracks and clips"),
  EDITOR("Editor", "What is chosen, as notes, steps, mixer or device"),
  INSPECTOR("Inspector", "The chosen track, from note effects to fader");

  private final String label;
  private final String explanation;

  Place(String label, String explanation) {
    this.label = label;
    this.explanation = explanation;
  }

  String label() {
    return label;
  }

  String explanation() {
    return explanation;
  }
}
