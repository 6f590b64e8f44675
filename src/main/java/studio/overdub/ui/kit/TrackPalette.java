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

  static Color translucent(Color color, double opacity) {
    return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
  }
}
