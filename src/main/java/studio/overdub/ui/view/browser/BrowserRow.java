package studio.overdub.ui.view.browser;

import java.nio.file.Path;
import java.util.Optional;
import studio.overdub.base.Notice;

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
 * @param problem what is wrong with the file it stands for
 */
public record BrowserRow(
    Kind kind, String text, String detail, boolean favourite, boolean chosen, Optional<Sound> sound,
    Optional<Path> file, Optional<Notice> problem) {
  /** The kinds of rows. */
  public enum Kind {
    HEADING,
    GROUP,
    SOUND,
    FILE,
    PROBLEM
  }

  static BrowserRow heading(String text) {
    return plain(Kind.HEADING, text, "", false);
  }

  static BrowserRow group(String name, int count, boolean open) {
    return plain(Kind.GROUP, name, String.valueOf(count), open);
  }

  private static BrowserRow plain(Kind kind, String text, String detail, boolean chosen) {
    return new BrowserRow(kind, text, detail, false, chosen, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static BrowserRow sound(Sound sound, String detail, boolean favourite, boolean playing) {
    return new BrowserRow(
        Kind.SOUND, sound.name(), detail, favourite, playing, Optional.of(sound), Optional.empty(), Optional.empty());
  }

  static BrowserRow file(String name, Path path) {
    return new BrowserRow(
        Kind.FILE, name, "", false, false, Optional.empty(), Optional.of(path), Optional.empty());
  }

  static BrowserRow problem(String name, Notice problem) {
    return new BrowserRow(
        Kind.PROBLEM, name, "", false, false, Optional.empty(), Optional.empty(), Optional.of(problem));
  }

  /** Whether it can be chosen. */
  public boolean selectable() {
    return kind != Kind.HEADING;
  }
}
