package studio.overdub.testing;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.swing.JComponent;

/** A component painted without a display, at a scale, for tests to look at; saved under target/pictures. */
public final class Picture {
  private final BufferedImage image;
  private final int scale;

  private Picture(BufferedImage image, int scale) {
    this.image = image;
    this.scale = scale;
  }

  /** Paints a component in a size given in logical pixels. */
  public static Picture of(JComponent component, int width, int height, int scale) {
    component.setSize(width, height);
    component.doLayout();
    BufferedImage image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    component.paint(g);
    g.dispose();
    return new Picture(image, scale);
  }

  /** Lays out a component that no window holds, and all within it. */
  public static void layOut(Component component) {
    component.doLayout();
    if (component instanceof Container container) {
      for (Component child : container.getComponents()) {
        layOut(child);
      }
    }
  }

  /** An image that was painted at a scale. */
  public static Picture of(BufferedImage image, int scale) {
    return new Picture(image, scale);
  }

  /** The colour at a place in logical pixels. */
  public Color at(double x, double y) {
    return new Color(image.getRGB((int) (x * scale), (int) (y * scale)));
  }

  /** How many pixels of a logical area have exactly this colour. */
  public int count(Color colour, int x, int y, int width, int height) {
    int found = 0;
    for (int py = y * scale; py < (y + height) * scale; py++) {
      for (int px = x * scale; px < (x + width) * scale; px++) {
        found += (image.getRGB(px, py) & 0xffffff) == (colour.getRGB() & 0xffffff) ? 1 : 0;
      }
    }
    return found;
  }

  /** Keeps it as target/pictures/NAME.png. */
  public Picture save(String name) {
    File file = new File("target/pictures/" + name + ".png");
    file.getParentFile().mkdirs();
    try {
      ImageIO.write(image, "png", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
