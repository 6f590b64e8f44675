package studio.overdub.soundfont;

/** The kinds of file that fonts come in. */
public enum FontKind {
  SOUNDFONT_2("SoundFont"),
  SOUNDFONT_3("SoundFont, compressed"),
  DLS("Downloadable Sounds");

  private final String label;

  FontKind(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
