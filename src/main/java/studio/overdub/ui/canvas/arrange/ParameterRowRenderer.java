package studio.overdub.ui.canvas.arrange;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.automation.ParameterRow;

/** Paints a row of what can be automated, 24 high. */
final class ParameterRowRenderer extends Canvas implements ListCellRenderer<ParameterRow> {
  private static final long serialVersionUID = 1;
  private static final double MARGIN = 12;
  private static final double INDENT = 16;

  private transient ParameterRow row;
  private boolean selected;

  @Override
  public Component getListCellRendererComponent(
      JList<? extends ParameterRow> list, ParameterRow value, int index, boolean isSelected, boolean cellHasFocus) {
    row = value;
    selected = isSelected && value.selectable();
    prefer(120, 24);
    return this;
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    g.setColor((selected ? ThemeKey.CHOSEN : ThemeKey.RAISED).color());
    g.fill(new Rectangle2D.Double(0, 0, width, height));
    if (row.kind() == ParameterRow.Kind.HEADING) {
      g.setFont(Typeface.LABEL.font());
      g.setColor(ThemeKey.FAINT.color());
      g.drawString(Ellipsis.fit(g, row.text(), width - 2 * MARGIN), (float) MARGIN, (float) height - 6);
      return;
    }
    if (row.on()) {
      g.setColor(ThemeKey.ACCENT.color());
      g.fill(new Rectangle2D.Double(0, 0, 2, height));
    }
    double x = MARGIN + row.depth() * INDENT;
    if (row.kind() == ParameterRow.Kind.GROUP) {
      double middle = height / 2;
      AutomationPainter.triangle(
          g, row.open() ? x : x + 1.5, row.open() ? middle - 2 : middle - 3.5, row.open(), ThemeKey.DIM.color());
      x += INDENT;
    }
    paintText(g, x, width - MARGIN, height / 2 + 4);
  }

  private void paintText(Graphics2D g, double x, double end, double y) {
    double right = end;
    if (!row.detail().isEmpty()) {
      g.setFont(Typeface.LABEL.font());
      g.setColor(ThemeKey.FAINT.color());
      String detail = Ellipsis.fit(g, row.detail(), (end - x) / 2);
      double detailWidth = g.getFontMetrics().stringWidth(detail);
      g.drawString(detail, (float) (end - detailWidth), (float) y);
      right -= detailWidth + 10;
    }
    boolean group = row.kind() == ParameterRow.Kind.GROUP;
    g.setFont(Typeface.BODY.font());
    g.setColor((row.quiet() ? ThemeKey.FAINT : group || row.on() || selected ? ThemeKey.TEXT : ThemeKey.DIM).color());
    g.drawString(Ellipsis.fit(g, row.text(), right - x), (float) x, (float) y);
  }
}
