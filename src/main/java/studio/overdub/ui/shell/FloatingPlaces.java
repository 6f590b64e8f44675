package studio.overdub.ui.shell;

import java.awt.Dimension;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;

/** The places of a window, and the windows that some of them stand in by themselves. */
final class FloatingPlaces implements PlaceActions {
  private final Consumer<JRootPane> prepare;
  private final Map<Place, JFrame> frames = new EnumMap<>(Place.class);
  private Places places;

  /**
   * @param prepare gives a new window's root pane the studio's keys
   */
  FloatingPlaces(Consumer<JRootPane> prepare) {
    this.prepare = prepare;
  }

  /** Acts on these places from now on. */
  void over(Places places) {
    this.places = places;
  }

  @Override
  public boolean shows(Place place) {
    return floats(place) || places.shows(place);
  }

  @Override
  public void toggle(Place place) {
    if (floats(place)) {
      dock(place);
      places.show(place, false);
    } else {
      places.show(place, !places.shows(place));
    }
  }

  @Override
  public void swap(Place place) {
    places.swap(place);
  }

  @Override
  public boolean floats(Place place) {
    return frames.containsKey(place);
  }

  @Override
  public void toggleFloat(Place place) {
    if (floats(place)) {
      dock(place);
    } else {
      takeOut(place);
    }
  }

  private void takeOut(Place place) {
    JComponent content = places.content(place);
    Window main = SwingUtilities.getWindowAncestor(places);
    Dimension size = content.getSize();
    places.take(place);
    JFrame frame = new JFrame(place.label() + " \u2013 Overdub");
    frame.setIconImages(main.getIconImages());
    frame.setContentPane(content);
    content.setVisible(true);
    prepare.accept(frame.getRootPane());
    frame.getContentPane().setPreferredSize(size.width > 0 ? size : content.getPreferredSize());
    frame.pack();
    content.setPreferredSize(null);
    frame.setLocationRelativeTo(main);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent e) {
            dock(place);
          }
        });
    frames.put(place, frame);
    frame.setVisible(true);
  }

  private void dock(Place place) {
    JFrame frame = frames.remove(place);
    JComponent content = (JComponent) frame.getContentPane();
    frame.setContentPane(new JPanel());
    frame.dispose();
    places.put(place, content);
    places.show(place, true);
  }

  /** Closes all windows. */
  void close() {
    frames.values().forEach(Window::dispose);
    frames.clear();
  }
}
