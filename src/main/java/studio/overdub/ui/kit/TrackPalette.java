package studio.overdub.ui.kit;

import java.awt.Color;
import javax.swing.UIManager;

/** The eight colours of tracks, equal in weight. */
public final class TrackPalette {
  /** How many there are. */
  public static final int SIZE = 8;

  private TrackPalette() {}

  /** The key of a track's colour in properties files; any index, counted round. */
  public static String property(int index) {
    return "Overdub.track" + (Math.floorMod(index, SIZE) + 1);
  }

  /** A track's colour in the theme that is installed; any index, counted round. */
  public static Color color(int index) {
    return UIManager.getColor(property(index));
  }

  /** A track's colour, only so opaque: 0 clear to 1 solid. */
  public static Color color(int index, double opacity) {
    return translucent(color(index), opacity);
  }

  /** A track's colour laid over the canvas, only so strong: 0 to 1. Opaque, which is painted far faster. */
  public static Color onCanvas(int index, double strength) {
    Color over = color(index);
    Color under = ThemeKey.CANVAS.color();
    return new Color(
        mixed(under.getRed(), over.getRed(), strength),
        mixed(under.getGreen(), over.getGreen(), strength),
        mixed(under.getBlue(), over.getBlue(), strength));
  }

  private static int mixed(int under, int over, double strength) {
    return (int) Math.round(under + strength * (over - under));
  }

  static Color translucent(Color color, double opacity) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
  }
}
