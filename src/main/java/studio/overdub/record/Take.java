package studio.overdub.record;

import com.google.common.collect.ImmutableList;
import java.util.List;
import studio.overdub.base.TrackId;

/**
 * A finished recording.
 *
 * @param track where it was recorded for
 * @param name what people read: "Vocal take 1"
 * @param file its sound, as a path within the song folder: "audio/Vocal take 1.wav"
 * @param firstSongFrame the frame of the song that its first frame was played to, latencies taken off; may be negative
 * @param frames how many frames it has
 * @param dropouts what was lost, in order
 */
public record Take(
    TrackId track,
    String name,
    String file,
    int channels,
    int sampleRate,
    long firstSongFrame,
    long frames,
    List<Dropout> dropouts) {
  public Take {
    dropouts = ImmutableList.copyOf(dropouts);
  }
}
