package studio.overdub.ui.view.browser;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A row of the browser.
 *
 * @param kind what it is
 * @param text what people read
 * @param detail what stands at its right: a count, a program number; may be empty
 * @param favourite whether it is a sound that a person marked
 * @param chosen whether it is what the chosen track plays, or the group that is open
 * @param sound the sound it stands for
 * @param file the file it stands for
 */
public record BrowserRow(
    Kind kind, String text, String detail, boolean favourite, boolean chosen, Optional<Sound> sound,
    Optional<Path> file) {
  /** The kinds of rows. */
  public enum Kind {
    HEADING,
    GROUP,
    SOUND,
    FILE
  }

  static BrowserRow heading(String text) {
    return new BrowserRow(Kind.HEADING, text, "", false, false, Optional.empty(), Optional.empty());
  }

  /** Whether it can be chosen. */
  public boolean selectable() {
    return kind != Kind.HEADING;
  }
}
