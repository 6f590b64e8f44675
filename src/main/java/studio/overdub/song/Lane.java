package studio.overdub.song;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A lane of controller values in a clip.
 *
 * @param target what it moves: a controller, pitch bend or pressure
 * @param points in order of time; points at one tick keep the order they came in
 */
public record Lane(LaneTarget target, List<LanePoint> points) {
  public Lane {
    points = ImmutableList.copyOf(points);
  }

  public Lane withPoints(List<LanePoint> points) {
    return new Lane(target, points);
  }
}
