package studio.overdub.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Keys as people read them: "Ctrl+Shift+Z" for "ctrl shift Z". */
final class KeyNames {
  private KeyNames() {}

  /** The name of a key written as {@code javax.swing.KeyStroke.getKeyStroke} reads it. */
  static String of(String key) {
    return Arrays.stream(key.split(" ")).map(KeyNames::word).collect(Collectors.joining("+"));
  }

  private static String word(String word) {
    return switch (word) {
      case "BACK_SPACE" -> "Backspace";
      case "OPEN_BRACKET" -> "[";
      case "CLOSE_BRACKET" -> "]";
      case "PAGE_UP" -> "Page up";
      case "PAGE_DOWN" -> "Page down";
      case "PERIOD" -> ".";
      case "COMMA" -> ",";
      case "PLUS" -> "+";
      case "MINUS" -> "\u2212";
      default ->
          word.length() < 2 || word.matches("F\\d+")
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    };
  }
}
