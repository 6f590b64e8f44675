package studio.overdub.ui.kit;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import com.formdev.flatlaf.util.FontUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Font;

/** The sizes of type, all of them Inter. */
public enum Typeface {
  /** Text of the interface. */
  BODY(FlatInterFont.FAMILY, 12),
  /** Names of tracks, strips and devices. */
  NAME(FlatInterFont.FAMILY_SEMIBOLD, 12),
  /** The song's name, figures in the transport bar. */
  TITLE(FlatInterFont.FAMILY_SEMIBOLD, 13),
  /** Labels on canvases, headings of lists. */
  LABEL(FlatInterFont.FAMILY, 11),
  /** Names on clips. */
  CLIP(FlatInterFont.FAMILY_SEMIBOLD, 10),
  /** Units, scales of meters. */
  UNIT(FlatInterFont.FAMILY, 10),
  /** The position in the transport bar. */
  POSITION(FlatInterFont.FAMILY, 21);

  private final Font font;

  Typeface(String family, int size) {
    install();
    font = FontUtils.getCompositeFont(family, Font.PLAIN, size);
  }

  /** Makes Inter known; each of its two weights in use is read when the first text needs it. */
  static void install() {
    FontUtils.registerFontFamilyLoader(
        FlatInterFont.FAMILY, () -> FlatInterFont.installStyle(FlatInterFont.STYLE_REGULAR));
    FontUtils.registerFontFamilyLoader(
        FlatInterFont.FAMILY_SEMIBOLD, () -> FlatInterFont.installStyle(FlatInterFont.STYLE_SEMIBOLD));
  }

  /** The font for painting in logical units, as a {@link Canvas} does. */
  public Font font() {
    return font;
  }

  /** The font for a component that FlatLaf lays out, which is in scaled units. */
  public Font scaled() {
    return font.deriveFont(UIScale.scale(font.getSize2D()));
  }
}
