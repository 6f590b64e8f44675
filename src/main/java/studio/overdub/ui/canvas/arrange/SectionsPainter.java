package studio.overdub.ui.canvas.arrange;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.TrackPalette;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.arrange.ArrangeModel;
import studio.overdub.ui.view.arrange.Section;

/** The sections above the bars. */
final class SectionsPainter {
  private SectionsPainter() {}

  static void paint(Graphics2D graphics, ArrangeModel model) {
    Area area = model.layout().sections();
    Graphics2D g = (Graphics2D) graphics.create();
    g.clip(new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height()));
    g.setFont(Typeface.LABEL.font());
    for (Section section : Section.of(model.song())) {
      double x = area.x() + model.time().x(section.range().start().value()) + 1;
      double width = model.time().width(section.range().length()) - 2;
      if (x + width < area.x() || x > area.right() || width < 2) {
        continue;
      }
      g.setColor(TrackPalette.color(section.colour(), .28));
      g.fill(new RoundRectangle2D.Double(x, 4, width, 16, 6, 6));
      g.setColor(ThemeKey.TEXT.color());
      double from = Math.max(x, area.x());
      if (x + width - from > 34) {
        g.drawString(Ellipsis.fit(g, section.name(), x + width - from - 10), (float) from + 7, 16f);
      }
    }
    g.dispose();
  }
}
