package studio.overdub.record;

import studio.overdub.base.ClipId;
import studio.overdub.base.TimelineTick;
import studio.overdub.song.AudioClip;
import studio.overdub.song.TempoMap;

/** Puts takes on the timeline. */
public final class TakePlacing {
  private TakePlacing() {}

  /**
   * The clip that plays a take where it was played. What was played before the song's start is not heard: the clip
   * begins in the middle of the file then.
   */
  public static AudioClip clip(ClipId id, Take take, TempoMap tempo) {
    long before = Math.clamp(-take.firstSongFrame(), 0, take.frames());
    TimelineTick start = tempo.tickAtFrame(Math.max(0, take.firstSongFrame()), take.sampleRate());
    TimelineTick end = tempo.tickAtFrame(take.firstSongFrame() + take.frames(), take.sampleRate());
    long length = Math.max(1, end.minus(start));
    return AudioClip.of(id, take.name(), start, length, take.file()).withFirstFrame(before);
  }
}
