package studio.overdub.song;

import studio.overdub.base.ClipId;
import studio.overdub.base.ClipTick;
import studio.overdub.base.TimelineTick;

/**
 * A clip of recorded sound. It plays at the speed it was recorded at: the tempo moves its start, not its pitch. Its
 * {@link #offset} is 0; where it begins in the file is {@code firstFrame}.
 *
 * @param file the sound, as a path within the song folder: "audio/Vocal take 1.wav"
 * @param firstFrame the file's frame that is heard at the clip's start, at the file's own rate
 * @param gainDb gain of this clip alone, in dB
 */
public record AudioClip(
    ClipId id,
    String name,
    TimelineTick start,
    long length,
    boolean muted,
    String file,
    long firstFrame,
    double gainDb,
    Extras extras)
    implements Clip {

  /** A clip of a whole file at its own level. */
  public static AudioClip of(ClipId id, String name, TimelineTick start, long length, String file) {
    return new AudioClip(id, name, start, length, false, file, 0, 0, Extras.NONE);
  }

  @Override
  public ClipTick offset() {
    return ClipTick.ZERO;
  }

  @Override
  public AudioClip withId(ClipId id) {
    return new AudioClip(id, name, start, length, muted, file, firstFrame, gainDb, extras);
  }

  @Override
  public AudioClip withName(String name) {
    return new AudioClip(id, name, start, length, muted, file, firstFrame, gainDb, extras);
  }

  /**
   * {@inheritDoc}
   *
   * <p>An audio clip's content is placed by frame: {@code offset} is left aside, see {@link #withFirstFrame}.
   */
  @Override
  public AudioClip withPlace(TimelineTick start, long length, ClipTick offset) {
    return new AudioClip(id, name, start, length, muted, file, firstFrame, gainDb, extras);
  }

  @Override
  public AudioClip withMuted(boolean muted) {
    return new AudioClip(id, name, start, length, muted, file, firstFrame, gainDb, extras);
  }

  public AudioClip withFirstFrame(long firstFrame) {
    return new AudioClip(id, name, start, length, muted, file, firstFrame, gainDb, extras);
  }

  public AudioClip withGainDb(double gainDb) {
    return new AudioClip(id, name, start, length, muted, file, firstFrame, gainDb, extras);
  }

  public AudioClip withFile(String file) {
    return new AudioClip(id, name, start, length, muted, file, firstFrame, gainDb, extras);
  }
}
