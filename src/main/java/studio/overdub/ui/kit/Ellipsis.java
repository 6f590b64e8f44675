package studio.overdub.ui.kit;

import java.awt.FontMetrics;
import java.awt.Graphics2D;

/** Cuts text that is too long for its place. */
public final class Ellipsis {
  private Ellipsis() {}

  /** The text, or as much of its start as fits {@code width} with an ellipsis. */
  public static String fit(Graphics2D g, String text, double width) {
    FontMetrics metrics = g.getFontMetrics();
    if (metrics.stringWidth(text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && metrics.stringWidth(text.substring(0, end).stripTrailing() + "\u2026") > width) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "\u2026";
  }
}
