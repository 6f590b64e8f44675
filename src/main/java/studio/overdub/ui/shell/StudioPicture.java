package studio.overdub.ui.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** The studio painted into a picture; needs no display. Event thread only. */
public final class StudioPicture {
  private StudioPicture() {}

  /**
   * Paints the studio.
   *
   * @param view what the editor shows
   * @param width in logical pixels
   * @param height in logical pixels
   * @param scale pixels of the picture for each logical pixel
   */
  public static BufferedImage paint(StudioContext context, View view, int width, int height, double scale) {
    StudioPanel panel = new StudioPanel(context, new FixedPlaces(), path -> {}, font -> font);
    panel.show(view);
    panel.tickForPicture(0);
    return paint(panel, width, height, scale);
  }

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

  /** All places where they are at first. */
  private static final class FixedPlaces implements PlaceActions {
    @Override
    public boolean shows(Place place) {
      return true;
    }

    @Override
    public void toggle(Place place) {
      // In a picture nothing moves.
    }

    @Override
    public void swap(Place place) {
      // In a picture nothing moves.
    }

    @Override
    public boolean floats(Place place) {
      return false;
    }

    @Override
    public void toggleFloat(Place place) {
      // In a picture nothing moves.
    }
  }
}
