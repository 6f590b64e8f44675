package studio.overdub.ui.shell.jobs;

import javax.swing.JLabel;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.ThemeKey;
import studio.overdub.ui.kit.Typeface;

/** What, where and what to do about it, readable at a glance. */
final class MessagePanel extends Plane {
  private static final long serialVersionUID = 1;
  private static final int WIDTH = 380;

  MessagePanel(String what, String where, String remedy) {
    super(ThemeKey.PANEL, Line.column(8, 0, 0, 0, 0));
    add(label(what, Typeface.TITLE, ThemeKey.TEXT));
    if (!where.isEmpty()) {
      add(label(where, Typeface.LABEL, ThemeKey.FAINT));
    }
    if (!remedy.isEmpty()) {
      add(label(remedy, Typeface.BODY, ThemeKey.DIM));
    }
  }

  static JLabel label(String text, Typeface typeface, ThemeKey ink) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;");
    JLabel label = new JLabel("<html><div style='width:" + WIDTH * 3 / 4 + "pt'>" + safe + "</div></html>");
    label.setFont(typeface.scaled());
    label.setForeground(ink.color());
    return label;
  }
}
