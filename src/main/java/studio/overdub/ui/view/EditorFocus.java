package studio.overdub.ui.view;

import java.util.Optional;

/** Which editor commands act on: the one that had the keyboard last. Event thread only. */
public final class EditorFocus {
  private Optional<Editor> current = Optional.empty();

  /** The editor that had the keyboard last. */
  public Optional<Editor> current() {
    return current;
  }

  /** Notes that this editor has the keyboard. */
  public void gained(Editor editor) {
    current = Optional.of(editor);
  }
}
