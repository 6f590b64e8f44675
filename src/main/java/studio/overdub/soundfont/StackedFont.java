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
   * Opens the fonts that a text names: one a line or with semicolons between them, the first first, each with its bank
   * offset behind an at sign if it has one: {@code piano.sf2; strings.sf2@100}.
   *
   * @throws StudioException if one of them cannot be played
   */
  public static List<StackedFont> open(String text, FontLibrary library) throws StudioException {
    List<StackedFont> fonts = new ArrayList<>();
    for (String name : text.split("[;\n]")) {
      if (!name.isBlank()) {
        fonts.add(openOne(name.strip(), library));
      }
    }
    if (fonts.isEmpty()) {
      fonts.add(new StackedFont(library.open(FontLibrary.BUILT_IN), 0));
    }
    return List.copyOf(fonts);
  }

  private static StackedFont openOne(String name, FontLibrary library) throws StudioException {
    int at = name.lastIndexOf('@');
    String digits = at < 0 ? "" : name.substring(at + 1).strip();
    if (!digits.matches("\\d{1,5}")) {
      return new StackedFont(library.open(name), 0);
    }
    int offset = Integer.parseInt(digits);
    if (offset > MOST_OFFSET) {
      throw new StudioException(
          "There is no bank " + offset, name, "Name an offset of 0 to " + MOST_OFFSET + " behind the at sign.");
    }
    return new StackedFont(library.open(name.substring(0, at).strip()), offset);
  }
}
