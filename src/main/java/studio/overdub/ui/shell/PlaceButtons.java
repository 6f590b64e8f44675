package studio.overdub.ui.shell;

import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.StudioIcon;
import studio.overdub.ui.kit.ThemeKey;

/** The small button of a place, with what can be done with it: to the other side, into its own window, closed. */
final class PlaceButtons extends Plane {
  private static final long serialVersionUID = 1;

  PlaceButtons(Place place, PlaceActions actions) {
    super(null, Line.row(0, 0, 0, 0, 0));
    setOpaque(false);
    StudioButton button =
        StudioButton.ofSmallIcon(StudioIcon.MORE, "Move, float or close " + place.label()).inked(ThemeKey.DIM);
    Explanation.set(button, place.explanation() + ". [Click] to move it, give it a window of its own, or close it");
    button.addActionListener(e -> open(button, place, actions));
    add(button);
  }

  private static void open(StudioButton button, Place place, PlaceActions actions) {
    JPopupMenu menu = new JPopupMenu();
    add(menu, "Move to the other side", () -> actions.swap(place));
    add(menu, actions.floats(place) ? "Back into the main window" : "Own window", () -> actions.toggleFloat(place));
    add(menu, "Close " + place.label(), () -> actions.toggle(place));
    menu.show(button, 0, button.getHeight());
  }

  private static void add(JPopupMenu menu, String label, Runnable action) {
    JMenuItem item = new JMenuItem(label);
    item.addActionListener(e -> action.run());
    menu.add(item);
  }
}
