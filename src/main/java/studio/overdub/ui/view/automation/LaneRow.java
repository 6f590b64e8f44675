package studio.overdub.ui.view.automation;

import java.util.List;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Track;
import studio.overdub.ui.view.Area;

/**
 * A lane below its track.
 *
 * @param track the track
 * @param parameter what it moves
 * @param points in order of time
 * @param y its upper edge on the canvas
 */
public record LaneRow(Track track, AutomationParameter parameter, List<AutomationPoint> points, double y) {
  /** The height of every lane; the last pixel is the gap to what follows. */
  public static final double HEIGHT = 54;

  private static final double MARGIN = 7;
  private static final double BUTTON = 16;
  private static final double RIGHT = 190;

  /** The lower edge. */
  public double bottom() {
    return y + HEIGHT;
  }

  private double span() {
    return HEIGHT - 2 * MARGIN - 1;
  }

  /** The height at which a value stands. */
  public double yOf(double value) {
    return y + MARGIN + (1 - parameter.spec().toTravel(value)) * span();
  }

  /** How far up a distance in pixels moves a value on its way of 0 to 1. */
  public double travel(double pixels) {
    return pixels / span();
  }

  /** The value at a height. */
  public double valueAt(double py) {
    return parameter.spec().fromTravel(1 - (py - y - MARGIN) / span());
  }

  /**
   * The value that holds at a tick. A ramp is straight over the beats, as it is drawn and played; before the first
   * point its value holds.
   */
  public double valueAt(long tick) {
    if (points.isEmpty()) {
      return parameter.rest();
    }
    int next = 0;
    while (next < points.size() && points.get(next).at().value() <= tick) {
      next++;
    }
    AutomationPoint from = points.get(Math.max(0, next - 1));
    if (next == 0 || next == points.size() || !from.ramp()) {
      return from.value();
    }
    AutomationPoint to = points.get(next);
    double share = (double) (tick - from.at().value()) / (to.at().value() - from.at().value());
    return from.value() + share * (to.value() - from.value());
  }

  /** Where the name stands, which is pressed to choose another parameter. */
  public Area name() {
    return new Area(22, y + 8, RIGHT - 22 - 2 * BUTTON - 6, 18);
  }

  /** Where the value at the playhead stands. */
  public Area value() {
    return new Area(22, y + 26, RIGHT - 22, 18);
  }

  /** The button that adds a lane. */
  public Area add() {
    return new Area(RIGHT - 2 * BUTTON - 2, y + 9, BUTTON, BUTTON);
  }

  /** The button that hides the lane. */
  public Area hide() {
    return new Area(RIGHT - BUTTON, y + 9, BUTTON, BUTTON);
  }

  /** Whether another lane is of the same track and parameter. */
  public boolean sameAs(LaneRow other) {
    return track.id().equals(other.track.id()) && parameter.target().equals(other.parameter.target());
  }
}
