package studio.overdub.ui.shell;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import studio.overdub.ui.shell.browser.BrowserActions;
import studio.overdub.ui.shell.device.DeviceFiles;
import studio.overdub.ui.view.transport.KeyboardNotes;

/** The studio painted into an image, with or without a display. */
public final class StudioPicture {
  private StudioPicture() {}

  /**
   * Paints the studio as it stands. Event thread; a theme must be installed.
   *
   * @param width of the content in logical units
   * @param height of the content in logical units
   * @param scale pixels a logical unit
   */
  public static BufferedImage paint(StudioContext context, View view, int width, int height, double scale) {
    if (context.commands().find(CommandIds.KEYBOARD).isEmpty()) {
      new ShellCommands(context.commands()).addKeyboard(new KeyboardNotes(context.session()));
    }
    StudioPanel panel = new StudioPanel(context, new FloatingPlaces(root -> {}), BrowserActions.NONE, DeviceFiles.NONE);
    panel.show(view);
    panel.setSize(width, height);
    layOut(panel);
    panel.tickForPicture(0);
    BufferedImage image =
        new BufferedImage(
            (int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.scale(scale, scale);
    panel.print(g);
    g.dispose();
    panel.close();
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
}
