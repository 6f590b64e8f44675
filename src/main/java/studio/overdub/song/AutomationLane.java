package studio.overdub.song;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A lane of a track, on the timeline: automation, or controllers that belong to no clip.
 *
 * @param target what it moves
 * @param points in order of time; points at one tick keep the order they came in
 */
public record AutomationLane(LaneTarget target, List<AutomationPoint> points) {
  public AutomationLane {
    points = ImmutableList.copyOf(points);
  }
}
