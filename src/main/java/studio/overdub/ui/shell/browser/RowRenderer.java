package studio.overdub.ui.shell.browser;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.browser.BrowserRow;

/** Paints a row of the browser, 24 high. */
final class RowRenderer extends Canvas implements ListCellRenderer<BrowserRow> {
  private static final long serialVersionUID = 1;

  /** How wide the place of a star is, before the names. */
  static final int STAR_WIDTH = 20;

  private transient BrowserRow row;
  private boolean selected;
  private boolean focused;

  @Override
  public Component getListCellRendererComponent(
      JList<? extends BrowserRow> list, BrowserRow value, int index, boolean isSelected, boolean cellHasFocus) {
    row = value;
    selected = isSelected && value.selectable();
    focused = cellHasFocus && value.selectable() && list.isFocusOwner();
    prefer(120, 24);
    return this;
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    if (row.kind() == BrowserRow.Kind.HEADING) {
      g.setFont(Typeface.LABEL.font());
      g.setColor(ThemeKey.FAINT.color());
      g.drawString(Ellipsis.fit(g, row.text(), width - 20), 12, (float) height - 6);
      return;
    }
    if (selected || row.chosen() && row.kind() == BrowserRow.Kind.SOUND) {
      g.setColor(ThemeKey.CHOSEN.color());
      g.fill(new Rectangle2D.Double(0, 0, width, height));
    }
    if (row.chosen() && row.kind() == BrowserRow.Kind.SOUND) {
      g.setColor(ThemeKey.ACCENT.color());
      g.fill(new Rectangle2D.Double(0, 0, 2, height));
    }
    if (focused) {
      g.setColor(ThemeKey.FOCUS.color());
      g.draw(new Rectangle2D.Double(.75, .75, width - 1.5, height - 1.5));
    }
    double right = width - 12;
    if (!row.detail().isEmpty()) {
      g.setFont(Typeface.LABEL.font());
      g.setColor(ThemeKey.FAINT.color());
      String detail = Ellipsis.fit(g, row.detail(), width / 2.6);
      Figures.drawRight(g, detail, right, height / 2 + 4);
      right -= Figures.width(g, detail) + 8;
    }
    paintStar(g, height);
    g.setFont(Typeface.BODY.font());
    g.setColor((row.chosen() || selected ? ThemeKey.TEXT : ThemeKey.DIM).color());
    g.drawString(Ellipsis.fit(g, row.text(), right - 22), 22, (float) (height / 2 + 4));
  }

  /** Before the names of favourites, and before the selected sound for the mouse to make it one. */
  private void paintStar(Graphics2D g, double height) {
    if (row.kind() == BrowserRow.Kind.SOUND && (row.favourite() || selected)) {
      Shape star = star(STAR_WIDTH / 2.0 + 1, height / 2, 5.2);
      g.setColor((row.favourite() ? ThemeKey.ACCENT : ThemeKey.FAINT).color());
      g.setStroke(new BasicStroke(1));
      if (row.favourite()) {
        g.fill(star);
      } else {
        g.draw(star);
      }
    }
  }

  private static Shape star(double x, double y, double radius) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double angle = Math.PI * (i / 5.0 - .5);
      double r = i % 2 == 0 ? radius : radius * .45;
      if (i == 0) {
        star.moveTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
      } else {
        star.lineTo(x + r * Math.cos(angle), y + r * Math.sin(angle));
      }
    }
    star.closePath();
    return star;
  }
}
