package studio.overdub.ui.view.roll;

import studio.overdub.ui.view.Area;

/**
 * How values stand in a lane.
 *
 * @param most the value at the top; 0 is at the foot
 * @param headroom the free space above it, in logical pixels
 * @param foot the free space below 0
 */
public record LaneScale(double most, double headroom, double foot) {
  /** The scale of velocities. */
  public static final LaneScale VELOCITY = new LaneScale(127, 12, 4);

  /** The scale of a controller lane. */
  public static LaneScale of(LaneChoice lane) {
    return new LaneScale(lane.most(), 6, 6);
  }

  private double span(Area area) {
    return Math.max(1, area.height() - headroom - foot);
  }

  /** The height at which a value stands. */
  public double y(Area area, double value) {
    return area.bottom() - foot - value / most * span(area);
  }

  /** The whole value at a height, held within 0 and the most. */
  public double value(Area area, double y) {
    return Math.clamp(Math.rint((area.bottom() - foot - y) / span(area) * most), 0, most);
  }
}
