package studio.overdub.edit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.ClipId;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.song.AutomationLane;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.LaneTarget;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** Edits of controller lanes in clips, and of automation on tracks and, named by {@link Song#MASTER}, the master. */
public final class LaneEdits {
  private LaneEdits() {}

  /**
   * Puts points into a clip's lane in place of all that lie in a stretch of it. Makes the lane if there is none.
   *
   * @param from first tick of the stretch, in the clip's content
   * @param to the tick after its last
   * @param points in order, all within the stretch; none to erase it
   */
  public static Edit draw(ClipId clip, LaneTarget target, long from, long to, List<LanePoint> points) {
    return new Edit(
        points.isEmpty() ? "Erase controller" : "Draw controller",
        song -> song.mapClip(clip, c -> c instanceof NoteClip notes ? drawn(notes, target, from, to, points) : c));
  }

  private static NoteClip drawn(NoteClip clip, LaneTarget target, long from, long to, List<LanePoint> points) {
    List<LanePoint> old = clip.lane(target).map(Lane::points).orElse(List.of());
    List<LanePoint> next = new ArrayList<>();
    old.stream().filter(p -> p.at().value() < from).forEach(next::add);
    next.addAll(points);
    old.stream().filter(p -> p.at().value() >= to).forEach(next::add);
    return next.equals(old) ? clip : clip.withLane(new Lane(target, next));
  }

  /** As {@link #draw}, for a lane of a track on the timeline. */
  public static Edit automate(
      TrackId track, LaneTarget target, TimelineTick from, TimelineTick to, List<AutomationPoint> points) {
    return new Edit(
        points.isEmpty() ? "Erase automation" : "Draw automation",
        song -> song.mapLanes(track, lanes -> automated(lanes, target, from, to, points)));
  }

  private static List<AutomationLane> automated(
      List<AutomationLane> lanes, LaneTarget target, TimelineTick from, TimelineTick to,
      List<AutomationPoint> points) {
    List<AutomationPoint> old = automation(lanes, target);
    List<AutomationPoint> next = new ArrayList<>();
    old.stream().filter(p -> p.at().isBefore(from)).forEach(next::add);
    next.addAll(points);
    old.stream().filter(p -> !p.at().isBefore(to)).forEach(next::add);
    return withAutomation(lanes, target, next);
  }

  /** The points of a track's lane; none where it has no such lane. */
  public static List<AutomationPoint> automation(Track track, LaneTarget target) {
    return automation(track.lanes(), target);
  }

  private static List<AutomationPoint> automation(List<AutomationLane> lanes, LaneTarget target) {
    return lanes.stream()
        .filter(lane -> lane.target().equals(target))
        .findFirst()
        .map(AutomationLane::points)
        .orElse(List.of());
  }

  /**
   * Puts points in place of all that a track's lane has; a lane without points goes away.
   *
   * @param name what undo shows
   * @param points in order of time
   */
  public static Edit setAutomation(TrackId track, LaneTarget target, String name, List<AutomationPoint> points) {
    return new Edit(name, song -> song.mapLanes(track, lanes -> withAutomation(lanes, target, points)));
  }

  private static List<AutomationLane> withAutomation(
      List<AutomationLane> lanes, LaneTarget target, List<AutomationPoint> points) {
    List<AutomationPoint> old = automation(lanes, target);
    if (points.equals(old)) {
      return lanes;
    }
    AutomationLane changed = new AutomationLane(target, points);
    ImmutableList.Builder<AutomationLane> next = ImmutableList.builder();
    for (AutomationLane lane : lanes) {
      if (!lane.target().equals(target)) {
        next.add(lane);
      } else if (!points.isEmpty()) {
        next.add(changed);
      }
    }
    if (old.isEmpty()) {
      next.add(changed);
    }
    return next.build();
  }
}
