package studio.overdub.ui.shell;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;

/** The studio's mark: layers, one over the other, and the one that is being recorded. */
final class StudioMark {
  private StudioMark() {}

  /** The mark in the sizes that systems ask for. */
  static List<Image> images() {
    return IntStream.of(16, 24, 32, 48, 64, 128).<Image>mapToObj(StudioMark::image).toList();
  }

  private static BufferedImage image(int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.scale(size / 16.0, size / 16.0);
    g.setColor(ThemeKey.PANEL.color());
    g.fill(new RoundRectangle2D.Double(0, 0, 16, 16, 5, 5));
    g.setColor(TrackPalette.color(5));
    g.fill(new RoundRectangle2D.Double(3, 3.5, 10, 2, 2, 2));
    g.setColor(ThemeKey.ACCENT.color());
    g.fill(new RoundRectangle2D.Double(3, 7, 6, 2, 2, 2));
    g.setColor(ThemeKey.RECORD.color());
    g.fill(new Ellipse2D.Double(9.6, 9.4, 4, 4));
    g.setColor(TrackPalette.color(3));
    g.fill(new RoundRectangle2D.Double(3, 10.5, 5, 2, 2, 2));
    g.dispose();
    return image;
  }
}
