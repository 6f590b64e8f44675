package studio.overdub.ui.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Paints components without a display and keeps the pictures for people to look at. */
final class StudioPictures {
  private StudioPictures() {}

  /** Lays a component out to a size, and paints it at a scale. */
  static BufferedImage paint(Component component, int width, int height, double scale) {
    component.setSize(width, height);
    layOut(component);
    BufferedImage image =
        new BufferedImage((int) (width * scale), (int) (height * scale), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    component.print(g);
    g.dispose();
    return image;
  }

  private static void layOut(Component component) {
    component.doLayout();
    if (component instanceof Container container) {
      for (Component child : container.getComponents()) {
        layOut(child);
      }
    }
  }

  /** Keeps a picture under target/pictures. */
  static void keep(BufferedImage image, String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "pictures"));
      ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
