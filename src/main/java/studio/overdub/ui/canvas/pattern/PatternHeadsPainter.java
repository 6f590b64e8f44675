package studio.overdub.ui.canvas.pattern;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import studio.overdub.song.Pattern;
import studio.overdub.song.PatternRow;
import studio.overdub.ui.kit.Ellipsis;
import studio.overdub.ui.kit.Figures;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.pattern.Graph;
import studio.overdub.ui.view.pattern.PatternContent;
import studio.overdub.ui.view.pattern.PatternEditor;
import studio.overdub.ui.view.pattern.PatternLayout;
import studio.overdub.ui.view.pattern.PatternModel;

/** What stands left of the steps: the patterns' letters, the rows' names, the controls beside the graph. */
final class PatternHeadsPainter {
  private final PatternModel model;
  private final PatternEditor editor;
  private final PatternContent content;
  private final PatternLayout layout;

  PatternHeadsPainter(PatternModel model, PatternEditor editor, PatternContent content) {
    this.model = model;
    this.editor = editor;
    this.content = content;
    layout = model.layout();
  }

  void paint(Graphics2D g) {
    letters(g);
    Graphics2D heads = (Graphics2D) g.create();
    Area area = layout.heads();
    heads.clip(new Rectangle2D.Double(0, area.y(), area.width(), area.height()));
    for (int row = 0; row < content.pattern().rows().size(); row++) {
      head(heads, row);
    }
    addRow(heads);
    heads.dispose();
    for (PatternLayout.Control control : PatternLayout.Control.values()) {
      control(g, control);
    }
  }

  private void letters(Graphics2D g) {
    List<Pattern> shown = editor.letters();
    for (int i = 0; i < shown.size(); i++) {
      boolean chosen = shown.get(i).id().equals(content.pattern().id());
      chip(g, layout.letter(i), editor.letter(shown.get(i)), chosen);
    }
    g.setFont(Typeface.BODY.font());
    g.setColor(ThemeKey.DIM.color());
    centred(g, layout.letter(shown.size()), "+");
    Area name = layout.name(shown.size());
    g.setFont(Typeface.NAME.font());
    g.setColor(ThemeKey.TEXT.color());
    g.drawString(Ellipsis.fit(g, content.pattern().name(), name.width()), (float) name.x(), 17.5f);
  }

  private static void chip(Graphics2D g, Area area, String text, boolean chosen) {
    g.setColor((chosen ? ThemeKey.ACCENT : ThemeKey.CONTROL).color());
    g.fill(new RoundRectangle2D.Double(area.x(), area.y(), area.width(), area.height(), 8, 8));
    g.setFont(Typeface.LABEL.font());
    g.setColor((chosen ? ThemeKey.ON_ACCENT : ThemeKey.TEXT).color());
    centred(g, area, text);
  }

  private static void centred(Graphics2D g, Area area, String text) {
    double width = Figures.width(g, text);
    Figures.draw(g, text, area.x() + (area.width() - width) / 2, area.y() + area.height() / 2 + 4);
  }

  private void head(Graphics2D g, int index) {
    PatternRow row = content.pattern().rows().get(index);
    double y = layout.rowY(index);
    boolean chosen = model.cursor().row() == index;
    PatternGrid.fill(
        g, new Area(0, y, layout.heads().width(), PatternLayout.ROW - 1), chosen ? ThemeKey.RAISED : ThemeKey.PANEL);
    g.setFont(Typeface.BODY.font());
    g.setColor(ThemeKey.TEXT.color());
    Area count = layout.count(index);
    g.drawString(Ellipsis.fit(g, content.name(row), count.x() - 20), 14f, (float) y + 21);
    boolean own = row.steps() != content.pattern().steps();
    g.setFont(Typeface.UNIT.font());
    g.setColor((own ? ThemeKey.DIM : ThemeKey.FAINT).color());
    Figures.draw(g, own ? row.steps() + " of " + content.pattern().steps() : "" + row.steps(), count.x() + 10, y + 21);
  }

  private void addRow(Graphics2D g) {
    Area area = layout.addRow();
    g.setFont(Typeface.LABEL.font());
    g.setColor(ThemeKey.FAINT.color());
    g.drawString("+ row", 14f, (float) (area.y() + 17));
  }

  private void control(Graphics2D g, PatternLayout.Control control) {
    boolean chosen =
        switch (control) {
          case VELOCITY -> model.graph() == Graph.VELOCITY;
          case GATE -> model.graph() == Graph.GATE;
          default -> false;
        };
    chip(g, layout.control(control), editor.label(control, content.pattern()), chosen);
  }
}
