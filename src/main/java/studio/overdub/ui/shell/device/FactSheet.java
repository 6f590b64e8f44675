package studio.overdub.ui.shell.device;

import java.awt.Graphics2D;
import java.util.List;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.device.sampler.Fact;

/** What there is to know of something, a line each. */
final class FactSheet extends Canvas {
  private static final long serialVersionUID = 1;
  private static final int LINE = 15;
  private static final int LABEL = 60;

  private transient List<Fact> facts = List.of();

  FactSheet() {
    prefer(262, 8 * LINE);
  }

  void show(List<Fact> facts) {
    if (!facts.equals(this.facts)) {
      this.facts = facts;
      repaint();
    }
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    g.setFont(Typeface.LABEL.font());
    double y = 11;
    for (Fact fact : facts) {
      g.setColor(ThemeKey.FAINT.color());
      g.drawString(fact.label(), 0, (float) y);
      g.setColor(ThemeKey.TEXT.color());
      Figures.draw(g, Ellipsis.fit(g, fact.value(), width - LABEL), LABEL, y);
      y += Math.min(LINE, (height - 4) / Math.max(1, facts.size()));
    }
  }
}
