package studio.overdub.ui.view.automation;

import java.util.Optional;
import studio.overdub.app.Session;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.Naming;
import studio.overdub.ui.view.Pointer;
import studio.overdub.ui.view.Preview;
import studio.overdub.ui.view.Snap;
import studio.overdub.ui.view.TimeAxis;
import studio.overdub.ui.view.Tool;

/** What automation needs to know of the canvas that it lies on. */
public interface Timeline {
  /** The session. */
  Session session();

  /** The edit that is under way. */
  Preview preview();

  /** The time axis; x = 0 is {@link #left}. */
  TimeAxis time();

  /** Where time begins on the canvas, in logical pixels. */
  double left();

  /** The grid. */
  Snap snap();

  /** The tool in hand. */
  Tool tool();

  /** Asks for a text. */
  void ask(Naming naming);

  /** Lets something that can be automated be chosen. */
  void ask(ParameterChooser chooser);

  /** Something is to be drawn anew. */
  void changed();

  /** Shows a rubber band, in the canvas's coordinates, or none. */
  void band(Optional<Area> area);

  /** The tick under the pointer, not before the song's start. */
  default long tickAt(Pointer at) {
    return Math.max(0, time().tick(at.x() - left()));
  }

  /** Where a tick lies on the canvas. */
  default double xOf(long tick) {
    return left() + time().x(tick);
  }
}
