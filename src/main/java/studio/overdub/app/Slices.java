package studio.overdub.app;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.device.AudioSource;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Song;

/** Where an audio clip can be cut. */
final class Slices {
  private static final long EIGHTH = Ticks.PER_QUARTER / 2;

  private Slices() {}

  /** The frame of a clip's sound at which the clip ends, or the sound does. */
  static long end(Song song, AudioClip clip, AudioSource sound) {
    double seconds = song.tempo().seconds(clip.end()) - song.tempo().seconds(clip.start());
    long heard = Math.round(seconds * sound.sampleRate());
    return Math.min(sound.frames(), clip.firstFrame() + heard);
  }

  /** The frames of a clip's sound that are heard on the song's eighth notes. */
  static List<Long> eighths(Song song, AudioClip clip, int sampleRate, long end) {
    List<Long> starts = new ArrayList<>();
    long origin = song.tempo().frame(clip.start(), sampleRate) - clip.firstFrame();
    long first = Math.floorDiv(clip.start().value() + EIGHTH - 1, EIGHTH) * EIGHTH;
    for (long tick = first; ; tick += EIGHTH) {
      long frame = song.tempo().frame(new TimelineTick(tick), sampleRate) - origin;
      if (frame >= end) {
        return starts;
      }
      starts.add(frame);
    }
  }
}
