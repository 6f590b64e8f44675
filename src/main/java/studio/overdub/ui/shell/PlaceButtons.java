package studio.overdub.ui.shell;

import studio.overdub.ui.kit.Explanation;
import studio.overdub.ui.kit.Line;
import studio.overdub.ui.kit.Plane;
import studio.overdub.ui.kit.StudioButton;
import studio.overdub.ui.kit.StudioIcon;
import studio.overdub.ui.kit.ThemeKey;

/** The small buttons of a place: to the other side, into a window of its own, closed. */
final class PlaceButtons extends Plane {
  private static final long serialVersionUID = 1;

  PlaceButtons(Place place, PlaceActions actions) {
    super(null, Line.row(0, 0, 0, 0, 0));
    setOpaque(false);
    add(StudioIcon.MOVE, "Move " + place.label() + " to the other side", () -> actions.swap(place));
    add(StudioIcon.FLOAT, place.label() + " in a window of its own, and back", () -> actions.toggleFloat(place));
    add(StudioIcon.CLOSE, "Close " + place.label() + ". The View menu opens it again", () -> actions.toggle(place));
  }

  private void add(StudioIcon icon, String name, Runnable action) {
    StudioButton button = StudioButton.ofSmallIcon(icon, name).inked(ThemeKey.MARK);
    Explanation.set(button, name);
    button.addActionListener(e -> action.run());
    add(button);
  }
}
