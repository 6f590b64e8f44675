package studio.overdub.ui.view;

import java.util.ArrayList;
import java.util.List;

/**
 * What the line at the foot says of what is under the mouse.
 *
 * @param text what a press or drag does, a sentence
 * @param keys what modifiers change about it
 */
public record Hint(String text, List<Key> keys) {
  /** Nothing to say. */
  public static final Hint NONE = Hint.of("");

  /**
   * A modifier and its effect.
   *
   * @param key as it is printed on the keyboard: "Alt"
   * @param effect in two or three words: "no snap"
   */
  public record Key(String key, String effect) {}

  public Hint {
    keys = List.copyOf(keys);
  }

  /** A hint without modifiers. */
  public static Hint of(String text) {
    return new Hint(text, List.of());
  }

  /** This hint with one more modifier. */
  public Hint with(String key, String effect) {
    List<Key> next = new ArrayList<>(keys);
    next.add(new Key(key, effect));
    return new Hint(text, next);
  }

  /** The whole hint as one line, keys in brackets: "Drag to draw a note. [Alt] no snap". */
  public String line() {
    StringBuilder line = new StringBuilder(text);
    keys.forEach(key -> line.append(" [").append(key.key()).append("] ").append(key.effect()));
    return line.toString();
  }
}
