package studio.overdub.ui.kit;

import java.awt.Component;
import javax.swing.JComponent;

/**
 * What the line at the window's foot says about what is under the mouse. Keys stand in brackets and are painted as key
 * caps: "Drag to draw a note. [Alt] no snap [Shift] same key".
 */
public final class Explanation {
  private static final String PROPERTY = "Overdub.explanation";

  private Explanation() {}

  /** Says what a component is for; canvases set it anew as the mouse moves over different things. */
  public static void set(JComponent component, String text) {
    component.putClientProperty(PROPERTY, text);
  }

  /** What a component, or the nearest one around it that says something, is for; empty for nothing. */
  public static String of(Component component) {
    for (Component c = component; c != null; c = c.getParent()) {
      if (c instanceof JComponent j && j.getClientProperty(PROPERTY) instanceof String text) {
        return text;
      }
    }
    return "";
  }
}
