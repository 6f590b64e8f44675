package studio.overdub.song;

import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.TickRange;
import studio.overdub.base.TimelineTick;

/** A stretch of a track that holds something: notes, a pattern, or audio. */
public sealed interface Clip permits NoteClip, PatternClip, AudioClip {
  /** Names the clip in its song. */
  ClipId id();

  /** What people read on it. */
  String name();

  /** Where it begins on the timeline. */
  TimelineTick start();

  /** How long it lasts on the timeline, in ticks; more than 0. */
  long length();

  /** The place of its content that is heard at its start, in ticks. */
  ClipTick offset();

  /** Whether it is silent. */
  boolean muted();

  /** What this version does not know of it. */
  Extras extras();

  Clip withId(ClipId id);

  Clip withName(String name);

  /** The same content under another window: start and length on the timeline, and where in the content it begins. */
  Clip withPlace(TimelineTick start, long length, ClipTick offset);

  Clip withMuted(boolean muted);

  /** The same clip elsewhere. */
  default Clip movedTo(TimelineTick start) {
    return withPlace(start, length(), offset());
  }

  /** The tick after its last. */
  default TimelineTick end() {
    return start().plus(length());
  }

  /** The stretch of timeline it takes. */
  default TickRange range() {
    return new TickRange(start(), end());
  }

  /** Where on the timeline a place of the content is heard. */
  default TimelineTick toTimeline(ClipTick tick) {
    return start().plus(tick.value() - offset().value());
  }

  /** Which place of the content is heard at a timeline position. */
  default ClipTick toContent(TimelineTick tick) {
    return offset().plus(tick.minus(start()));
  }
}
