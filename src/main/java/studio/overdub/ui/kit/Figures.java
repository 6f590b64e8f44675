package studio.overdub.ui.kit;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * Text whose digits all take the same width, so that moving numbers stand still. Java cannot ask a font for its tabular
 * figures, so each digit is set in the middle of a zero's place.
 */
public final class Figures {
  private Figures() {}

  /** Draws text from {@code x} on the baseline {@code y} in the graphics' font and colour; gives its width. */
  public static double draw(Graphics2D g, String text, double x, double y) {
    FontMetrics metrics = g.getFontMetrics();
    double digit = digitWidth(g, metrics);
    double at = x;
    for (int i = 0; i < text.length(); i++) {
      String one = text.substring(i, i + 1);
      double width = width(g, metrics, one);
      double place = isDigit(text.charAt(i)) ? digit : width;
      g.drawString(one, (float) (at + (place - width) / 2), (float) y);
      at += place;
    }
    return at - x;
  }

  /** Draws text that ends at {@code right}. */
  public static void drawRight(Graphics2D g, String text, double right, double y) {
    draw(g, text, right - width(g, text), y);
  }

  /** Draws text about {@code middle}. */
  public static void drawCentred(Graphics2D g, String text, double middle, double y) {
    draw(g, text, middle - width(g, text) / 2, y);
  }

  /** How wide {@link #draw} draws a text. */
  public static double width(Graphics2D g, String text) {
    FontMetrics metrics = g.getFontMetrics();
    double digit = digitWidth(g, metrics);
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += isDigit(text.charAt(i)) ? digit : width(g, metrics, text.substring(i, i + 1));
    }
    return width;
  }

  /** How wide {@link #draw} draws a text at most, in whole pixels, for layouts. */
  static int width(FontMetrics metrics, String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += isDigit(text.charAt(i)) ? metrics.charWidth('0') - metrics.charWidth(text.charAt(i)) : 0;
    }
    return metrics.stringWidth(text) + digits;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static double digitWidth(Graphics2D g, FontMetrics metrics) {
    return width(g, metrics, "0");
  }

  private static double width(Graphics2D g, FontMetrics metrics, String text) {
    Rectangle2D bounds = metrics.getStringBounds(text, g);
    return bounds.getWidth();
  }
}
