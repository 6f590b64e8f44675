package studio.overdub.ui.shell.jobs;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import studio.overdub.base.Notice;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;

/** What a job met on the way, a line each, to be read and copied. */
final class NoticePanel extends Plane {
  private static final long serialVersionUID = 1;

  NoticePanel(String title, List<Notice> notices) {
    super(ThemeKey.PANEL, Line.column(8, 0, 0, 0, 0));
    add(MessagePanel.label(title, Typeface.TITLE, ThemeKey.TEXT));
    String count = notices.size() == 1 ? "One thing was" : notices.size() + " things were";
    add(MessagePanel.label(count + " met on the way:", Typeface.BODY, ThemeKey.DIM));
    JTextArea text = new JTextArea(String.join("\n", notices.stream().map(Notice::toString).toList()));
    text.setEditable(false);
    text.setLineWrap(true);
    text.setWrapStyleWord(true);
    text.setFont(Typeface.LABEL.scaled());
    JScrollPane scroll = new JScrollPane(text);
    scroll.setPreferredSize(UIScale.scale(new Dimension(440, Math.min(220, 24 + 18 * notices.size()))));
    add(scroll);
  }
}
