package studio.overdub.ui.shell.device;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import studio.overdub.ui.kit.Canvas;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.device.sampler.ProgramRow;

/** Paints a row of the list of programs: its number, then its name. */
final class ProgramRenderer extends Canvas implements ListCellRenderer<ProgramRow> {
  private static final long serialVersionUID = 1;
  private static final int NAME = 44;

  private transient ProgramRow row;
  private boolean selected;
  private boolean focused;

  @Override
  public Component getListCellRendererComponent(
      JList<? extends ProgramRow> list, ProgramRow value, int index, boolean isSelected, boolean cellHasFocus) {
    row = value;
    selected = isSelected && value.selectable();
    focused = cellHasFocus && value.selectable() && list.isFocusOwner();
    prefer(120, 24);
    return this;
  }

  @Override
  protected void paint(Graphics2D g, double width, double height) {
    if (!row.selectable()) {
      g.setFont(Typeface.LABEL.font());
      g.setColor(ThemeKey.FAINT.color());
      g.drawString(Ellipsis.fit(g, row.text(), width - 16), 8, (float) height - 6);
      return;
    }
    if (selected || row.chosen()) {
      g.setColor(ThemeKey.CHOSEN.color());
      g.fill(new Rectangle2D.Double(0, 0, width, height));
    }
    if (row.chosen()) {
      g.setColor(ThemeKey.ACCENT.color());
      g.fill(new Rectangle2D.Double(0, 0, 2, height));
    }
    if (focused) {
      g.setColor(ThemeKey.FOCUS.color());
      g.draw(new Rectangle2D.Double(.75, .75, width - 1.5, height - 1.5));
    }
    g.setFont(Typeface.LABEL.font());
    g.setColor(ThemeKey.FAINT.color());
    Figures.drawRight(g, row.number(), NAME - 8, height / 2 + 4);
    g.setFont(Typeface.BODY.font());
    g.setColor((row.chosen() || selected ? ThemeKey.TEXT : ThemeKey.DIM).color());
    g.drawString(Ellipsis.fit(g, row.text(), width - NAME - 6), NAME, (float) (height / 2 + 4));
  }
}
