package studio.overdub.ui.canvas.device;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.IntPredicate;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.KeyNames;
import studio.overdub.ui.view.device.sampler.ZoneLayout;

/** Paints the keyboard beneath a map of zones: every key as wide as any other, as in the piano roll. */
final class KeyboardPainter {
  private static final double BLACK_SHARE = .6;

  private KeyboardPainter() {}

  /**
   * @param held the key that is pressed; -1 for none
   * @param sounds which keys sound something
   */
  static void paint(Graphics2D g, ZoneLayout layout, int held, IntPredicate sounds) {
    double top = layout.keyboardTop() + 2;
    double height = ZoneLayout.KEYBOARD - 3;
    double key = layout.keyWidth();
    g.setColor(ThemeKey.WHITE_KEY.color());
    g.fill(new Rectangle2D.Double(layout.left(), top, key * ZoneLayout.COUNT, height));
    for (int k = 0; k < ZoneLayout.COUNT; k++) {
      double x = layout.x(k);
      if (k == held && !KeyNames.black(k)) {
        g.setColor(ThemeKey.ACCENT.color());
        g.fill(new Rectangle2D.Double(x, top, key, height));
      }
      if (KeyNames.black(k)) {
        g.setColor((k == held ? ThemeKey.ACCENT : ThemeKey.BLACK_KEY).color());
        g.fill(new Rectangle2D.Double(x, top, key, height * BLACK_SHARE));
        // White keys meet under the middle of the black one between them.
        g.setColor(ThemeKey.ON_WHITE_KEY.color(.35));
        g.fill(new Rectangle2D.Double(x + key / 2 - .25, top + height * BLACK_SHARE, .5, height * (1 - BLACK_SHARE)));
      } else if (k % 12 == 0 || k % 12 == 5) {
        g.setColor(ThemeKey.ON_WHITE_KEY.color(.35));
        g.fill(new Rectangle2D.Double(x - .25, top, .5, height));
      }
    }
    paintSilent(g, layout, sounds, top, height);
    paintOctaves(g, layout, sounds, top + height);
  }

  /** Keys that sound nothing stand back. */
  private static void paintSilent(Graphics2D g, ZoneLayout layout, IntPredicate sounds, double top, double height) {
    g.setColor(ThemeKey.PANEL.color(.8));
    int from = 0;
    for (int k = 0; k <= ZoneLayout.COUNT; k++) {
      if (k == ZoneLayout.COUNT || sounds.test(k)) {
        g.fill(new Rectangle2D.Double(layout.x(from), top, layout.x(k) - layout.x(from), height));
        from = k + 1;
      }
    }
  }

  private static void paintOctaves(Graphics2D g, ZoneLayout layout, IntPredicate sounds, double bottom) {
    g.setFont(Typeface.UNIT.font());
    for (int key = 0; key < ZoneLayout.COUNT; key += 12) {
      g.setColor((sounds.test(key) ? ThemeKey.ON_WHITE_KEY : ThemeKey.DIM).color());
      String name = KeyNames.of(key, Optional.empty()).replace('-', '\u2212');
      g.drawString(name, (float) layout.x(key) + 2, (float) bottom - 4);
    }
  }
}
