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
import studio.overdub.song.Track;

/** Edits of controller lanes in clips and of automation on tracks. */
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
        song -> song.mapTrack(track, t -> automated(t, target, from, to, points)));
  }

  private static Track automated(
      Track track, LaneTarget target, TimelineTick from, TimelineTick to, List<AutomationPoint> points) {
    ImmutableList.Builder<AutomationLane> lanes = ImmutableList.builder();
    List<AutomationPoint> old = List.of();
    for (AutomationLane lane : track.lanes()) {
      if (lane.target().equals(target)) {
        old = lane.points();
      } else {
        lanes.add(lane);
      }
    }
    List<AutomationPoint> next = new ArrayList<>();
    old.stream().filter(p -> p.at().isBefore(from)).forEach(next::add);
    next.addAll(points);
    old.stream().filter(p -> !p.at().isBefore(to)).forEach(next::add);
    if (next.equals(old)) {
      return track;
    }
    if (!next.isEmpty()) {
      lanes.add(new AutomationLane(target, next));
    }
    return track.withLanes(lanes.build());
  }
}
