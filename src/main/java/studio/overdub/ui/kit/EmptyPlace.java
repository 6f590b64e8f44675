package studio.overdub.ui.kit;

import java.awt.FlowLayout;
import javax.swing.JLabel;
import javax.swing.SwingConstants;

/** What an empty place shows: what goes there, and buttons that make the first one. */
public final class EmptyPlace extends Plane {
  private static final long serialVersionUID = 1;

  /**
   * @param title what is missing: "No track is chosen"
   * @param text what goes here and how it gets here
   */
  public EmptyPlace(ThemeKey ground, String title, String text, StudioButton... actions) {
    super(ground, Line.column(8, 12, 16, 12, 16));
    add(Plane.clear(null), Line.GROW);
    add(label(title, Typeface.NAME, ThemeKey.TEXT));
    add(label(text, Typeface.BODY, ThemeKey.DIM));
    if (actions.length > 0) {
      Plane row = Plane.clear(new FlowLayout(FlowLayout.CENTER, 8, 6));
      for (StudioButton action : actions) {
        row.add(action);
      }
      add(row);
    }
    add(Plane.clear(null), Line.GROW);
  }

  private static JLabel label(String text, Typeface typeface, ThemeKey ink) {
    JLabel label = new JLabel("<html><div style='text-align:center'>" + text + "</div></html>", SwingConstants.CENTER);
    label.setFont(typeface.scaled());
    label.setForeground(ink.color());
    return label;
  }
}
