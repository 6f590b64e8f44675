package studio.overdub.soundfont;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.StudioException;

/**
 * A font among several that are played as one: where two have the same bank and program, the first has its way.
 *
 * @param font the font
 * @param bankOffset what is added to the bank of its presets, drum kits among them
 */
public record StackedFont(SoundFont font, int bankOffset) {
  private static final int MOST_OFFSET = 16_383;

  /**
   * What a text calls one of its fonts.
   *
   * @param name as {@link FontLibrary} finds it
   * @param bankOffset what is added to its banks
   */
  public record Name(String name, int bankOffset) {}

  /**
   * The fonts that a text names: one a line or with semicolons between them, the first first, each with its bank offset
   * behind an at sign if it has one: {@code piano.sf2; strings.sf2@100}. A text that names none means the built-in
   * bank.
   */
  public static List<Name> names(String text) {
    List<Name> names = new ArrayList<>();
    for (String name : text.split("[;\n]")) {
      if (!name.isBlank()) {
        names.add(name(name.strip()));
      }
    }
    return names.isEmpty() ? List.of(new Name(FontLibrary.BUILT_IN, 0)) : List.copyOf(names);
  }

  private static Name name(String text) {
    int at = text.lastIndexOf('@');
    String digits = at < 0 ? "" : text.substring(at + 1).strip();
    return digits.matches("\\d{1,5}")
        ? new Name(text.substring(0, at).strip(), Integer.parseInt(digits))
        : new Name(text, 0);
  }

  /**
   * Opens the fonts that a text names, as {@link #names} reads it.
   *
   * @throws StudioException if one of them cannot be played
   */
  public static List<StackedFont> open(String text, FontLibrary library) throws StudioException {
    List<StackedFont> fonts = new ArrayList<>();
    for (Name name : names(text)) {
      if (name.bankOffset() > MOST_OFFSET) {
        throw new StudioException(
            "There is no bank " + name.bankOffset(),
            name.name(),
            "Name an offset of 0 to " + MOST_OFFSET + " behind the at sign.");
      }
      fonts.add(new StackedFont(library.open(name.name()), name.bankOffset()));
    }
    return List.copyOf(fonts);
  }
}
