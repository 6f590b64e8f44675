package studio.overdub.song;

import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.PatternId;
import studio.overdub.base.TimelineTick;

/**
 * A clip that plays a pattern of the song, over and over for as long as it lasts. All clips of one pattern change with
 * it.
 *
 * @param pattern which pattern
 */
public record PatternClip(
    ClipId id,
    String name,
    TimelineTick start,
    long length,
    ClipTick offset,
    boolean muted,
    PatternId pattern,
    Extras extras)
    implements Clip {

  /** A clip that begins with the pattern's first step. */
  public static PatternClip of(ClipId id, String name, TimelineTick start, long length, PatternId pattern) {
    return new PatternClip(id, name, start, length, ClipTick.ZERO, false, pattern, Extras.NONE);
  }

  @Override
  public PatternClip withId(ClipId id) {
    return new PatternClip(id, name, start, length, offset, muted, pattern, extras);
  }

  @Override
  public PatternClip withName(String name) {
    return new PatternClip(id, name, start, length, offset, muted, pattern, extras);
  }

  @Override
  public PatternClip withPlace(TimelineTick start, long length, ClipTick offset) {
    return new PatternClip(id, name, start, length, offset, muted, pattern, extras);
  }

  @Override
  public PatternClip withMuted(boolean muted) {
    return new PatternClip(id, name, start, length, offset, muted, pattern, extras);
  }

  public PatternClip withPattern(PatternId pattern) {
    return new PatternClip(id, name, start, length, offset, muted, pattern, extras);
  }
}
