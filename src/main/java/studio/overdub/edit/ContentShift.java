package studio.overdub.edit;

import studio.overdub.base.ClipTick;
import studio.overdub.song.ClipEvent;
import studio.overdub.song.Lane;
import studio.overdub.song.LanePoint;
import studio.overdub.song.NoteClip;
import studio.overdub.song.Notes;

/** Moves all that a clip of notes holds within its content. */
final class ContentShift {
  private ContentShift() {}

  /** The clip with its content {@code ticks} later; its window stays, so that what is heard changes. */
  static NoteClip later(NoteClip clip, long ticks) {
    return clip
        .withNotes(Notes.of(clip.notes().stream().map(n -> n.withStart(n.start().plus(ticks))).toList()))
        .withLanes(
            clip.lanes().stream()
                .map(
                    lane ->
                        new Lane(
                            lane.target(),
                            lane.points().stream()
                                .map(p -> new LanePoint(p.at().plus(ticks), p.value()))
                                .toList()))
                .toList())
        .withEvents(
            clip.events().stream().map(e -> new ClipEvent(new ClipTick(e.at().value() + ticks), e.message())).toList());
  }
}
