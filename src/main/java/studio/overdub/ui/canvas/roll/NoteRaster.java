package studio.overdub.ui.canvas.roll;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.TimeAxis;
import studio.overdub.ui.view.roll.KeyAxis;
import studio.overdub.ui.view.roll.NoteColumns;
import studio.overdub.ui.view.roll.RollContent;
import studio.overdub.ui.view.roll.RollModel;

/**
 * Paints thousands of notes by setting pixels of one image, which is drawn at once: a hundred thousand notes in view
 * cost milliseconds, where as many shapes would cost a third of a second. Where notes meet on a pixel the later one
 * shows.
 */
final class NoteRaster {
  private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);

  /** Paints the notes from index {@code first} up to {@code end}, as much as lies in {@code seen}. */
  void paint(Graphics2D graphics, RollModel model, RollContent content, int first, int end, Rectangle2D seen) {
    AffineTransform scale = graphics.getTransform();
    double sx = scale.getScaleX();
    double sy = scale.getScaleY();
    int width = (int) Math.ceil(seen.getWidth() * sx);
    int height = (int) Math.ceil(seen.getHeight() * sy);
    int[] pixels = clear(width, height);
    Area grid = model.layout().grid();
    TimeAxis time = model.time();
    KeyAxis keys = model.keys();
    int[] inks = inks(content.track().colour());
    int chosen = ThemeKey.OUTLINE.color().getRGB();
    NoteColumns notes = model.columns(content);
    boolean[] selected = notes.chosen(model.selected());
    // One multiplication a note: device x = (tick + shift) * ticksToX + originX.
    double ticksToX = time.scale() * sx;
    double originX = (grid.x() - seen.getMinX()) * sx + (content.shift() - time.start()) * ticksToX;
    int[] tops = new int[128];
    for (int key = 0; key < 128; key++) {
      tops[key] = (int) Math.rint((grid.y() + keys.y(key) - seen.getMinY()) * sy);
    }
    int rowHeight = Math.max(1, (int) Math.rint((keys.rowHeight() - 1) * sy));
    for (int i = first; i < end; i++) {
      double x = originX + notes.start(i) * ticksToX;
      int left = Math.max(0, (int) x);
      int right = Math.min(width, (int) Math.max(left + 1.0, x + notes.length(i) * ticksToX - sx));
      int top = tops[notes.key(i)];
      int bottom = Math.min(height, top + rowHeight);
      int ink = selected.length > 0 && selected[i] ? chosen : inks[notes.velocity(i)];
      for (int y = Math.max(0, top); y < bottom; y++) {
        int row = y * width;
        for (int at = left; at < right; at++) {
          pixels[row + at] = ink;
        }
      }
    }
    draw(graphics, scale, seen);
  }

  private int[] clear(int width, int height) {
    if (image.getWidth() != width || image.getHeight() != height) {
      image = new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB);
    }
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Arrays.fill(pixels, 0);
    return pixels;
  }

  private static int[] inks(int colour) {
    int[] inks = new int[128];
    for (int velocity = 0; velocity < 128; velocity++) {
      Color ink = NotesPainter.ink(colour, velocity);
      inks[velocity] = ink.getRGB();
    }
    return inks;
  }

  private void draw(Graphics2D graphics, AffineTransform scale, Rectangle2D seen) {
    Graphics2D g = (Graphics2D) graphics.create();
    double x = scale.getTranslateX() + seen.getMinX() * scale.getScaleX();
    double y = scale.getTranslateY() + seen.getMinY() * scale.getScaleY();
    g.setTransform(AffineTransform.getTranslateInstance(Math.rint(x), Math.rint(y)));
    g.drawImage(image, 0, 0, null);
    g.dispose();
  }
}
