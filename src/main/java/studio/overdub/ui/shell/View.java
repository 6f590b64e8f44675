package studio.overdub.ui.shell;

import java.util.Arrays;
import java.util.Optional;

/** The editor's views, by the names they have on the command line: "roll", "pattern", "mixer", "device". */
public enum View {
  ROLL(EditorTabs.Tab.PIANO_ROLL),
  PATTERN(EditorTabs.Tab.PATTERN),
  MIXER(EditorTabs.Tab.MIXER),
  DEVICE(EditorTabs.Tab.DEVICE);

  private final EditorTabs.Tab tab;

  View(EditorTabs.Tab tab) {
    this.tab = tab;
  }

  EditorTabs.Tab tab() {
    return tab;
  }

  /** What people read: "Piano roll". */
  public String label() {
    return tab.label();
  }

  /** The view of this name, in any case. */
  public static Optional<View> named(String name) {
    return Arrays.stream(values()).filter(view -> view.name().equalsIgnoreCase(name)).findFirst();
  }
}
