package studio.overdub.instruments.sampling;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import studio.overdub.base.StudioException;
import studio.overdub.device.AudioSource;
import studio.overdub.device.AudioSources;

/**
 * The sounds that instruments have in memory, each once however many play it; forgotten when none does. A file that
 * changed is another source, and read anew. Any thread but the audio thread.
 */
public final class SampleStore {
  /** The longest sound that is taken, in frames: six minutes at 44.1 kHz, 64 MiB a channel. */
  public static final int MOST_FRAMES = 1 << 24;

  private final Map<AudioSource, WeakReference<Sample>> samples = new WeakHashMap<>();

  /**
   * A sound, read whole.
   *
   * @param file as the song names it
   * @throws StudioException if it is missing, cannot be read, or is too long to be held in memory
   */
  public Sample load(AudioSources sources, String file) throws StudioException {
    AudioSource source = sources.open(file);
    if (source.frames() > MOST_FRAMES) {
      throw new StudioException(
          "This sound is too long for an instrument", file, "Cut it to six minutes, or put it on an audio track.");
    }
    synchronized (samples) {
      WeakReference<Sample> known = samples.get(source);
      Sample sample = known == null ? null : known.get();
      if (sample == null) {
        sample = Sample.of(source);
        samples.put(source, new WeakReference<>(sample));
      }
      return sample;
    }
  }
}
