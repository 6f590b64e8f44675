package studio.overdub.song;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.TimelineTick;

/**
 * A clip of notes with their controllers. What lies outside its window is kept but silent; a note that begins in the
 * window is cut at the window's end.
 *
 * @param notes in the content's time
 * @param lanes controllers, pitch bend, pressure; one lane a target
 * @param events the rest, in order of time
 */
public record NoteClip(
    ClipId id,
    String name,
    TimelineTick start,
    long length,
    ClipTick offset,
    boolean muted,
    Notes notes,
    List<Lane> lanes,
    List<ClipEvent> events,
    Extras extras)
    implements Clip {
  public NoteClip {
    lanes = ImmutableList.copyOf(lanes);
    events = ImmutableList.copyOf(events);
  }

  /** A clip of notes alone, its content beginning with it. */
  public static NoteClip of(ClipId id, String name, TimelineTick start, long length, Notes notes) {
    return new NoteClip(
        id, name, start, length, ClipTick.ZERO, false, notes, List.of(), List.of(), Extras.NONE);
  }

  /** The lane with this target, if there is one. */
  public Optional<Lane> lane(LaneTarget target) {
    return lanes.stream().filter(lane -> lane.target().equals(target)).findFirst();
  }

  @Override
  public NoteClip withId(ClipId id) {
    return new NoteClip(id, name, start, length, offset, muted, notes, lanes, events, extras);
  }

  @Override
  public NoteClip withName(String name) {
    return new NoteClip(id, name, start, length, offset, muted, notes, lanes, events, extras);
  }

  @Override
  public NoteClip withPlace(TimelineTick start, long length, ClipTick offset) {
    return new NoteClip(id, name, start, length, offset, muted, notes, lanes, events, extras);
  }

  @Override
  public NoteClip withMuted(boolean muted) {
    return new NoteClip(id, name, start, length, offset, muted, notes, lanes, events, extras);
  }

  public NoteClip withNotes(Notes notes) {
    return notes == this.notes
        ? this
        : new NoteClip(id, name, start, length, offset, muted, notes, lanes, events, extras);
  }

  public NoteClip withLanes(List<Lane> lanes) {
    return new NoteClip(id, name, start, length, offset, muted, notes, lanes, events, extras);
  }

  /** With this lane in place of the one with its target; an empty lane goes away. */
  public NoteClip withLane(Lane lane) {
    ImmutableList.Builder<Lane> next = ImmutableList.builder();
    boolean placed = false;
    for (Lane old : lanes) {
      if (!old.target().equals(lane.target())) {
        next.add(old);
      } else if (!lane.points().isEmpty()) {
        next.add(lane);
        placed = true;
      }
    }
    if (!placed && !lane.points().isEmpty() && lane(lane.target()).isEmpty()) {
      next.add(lane);
    }
    return withLanes(next.build());
  }

  public NoteClip withEvents(List<ClipEvent> events) {
    return new NoteClip(id, name, start, length, offset, muted, notes, lanes, events, extras);
  }
}
