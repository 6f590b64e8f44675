package studio.overdub.instruments.sampling;

import java.util.Arrays;
import studio.overdub.device.AudioSource;

/** A recorded sound in memory, for the audio thread to read. Immutable; shared by all that play it. */
public final class Sample {
  // Held so that the store finds this sample for as long as anything plays it.
  private final AudioSource source;
  private final float[][] channels;

  private Sample(AudioSource source, float[][] channels) {
    this.source = source;
    this.channels = channels;
  }

  /** Reads a sound into memory. */
  static Sample of(AudioSource source) {
    int frames = (int) source.frames();
    float[][] channels = new float[source.channels()][frames];
    for (int c = 0; c < channels.length; c++) {
      source.read(c, 0, channels[c], 0, frames);
    }
    return new Sample(source, channels);
  }

  /** Frames a second. */
  public int sampleRate() {
    return source.sampleRate();
  }

  /** How many frames there are. */
  public int frames() {
    return channels[0].length;
  }

  /** Whether left and right differ. */
  public boolean stereo() {
    return channels.length > 1;
  }

  /** One frame; silence outside. */
  float at(int channel, long frame) {
    return frame < 0 || frame >= channels[channel].length ? 0 : channels[channel][(int) frame];
  }

  /** Copies frames from {@code frame} on; silence outside. */
  void read(int channel, long frame, float[] out, int at, int count) {
    float[] samples = channels[channel];
    int before = (int) Math.min(count, Math.max(0, -frame));
    int there = (int) Math.min(count, Math.max(before, samples.length - frame));
    Arrays.fill(out, at, at + before, 0);
    if (there > before) {
      System.arraycopy(samples, (int) frame + before, out, at + before, there - before);
    }
    Arrays.fill(out, at + there, at + count, 0);
  }

  /** As {@link #read}, from {@code frame} backwards. */
  void readBack(int channel, long frame, float[] out, int at, int count) {
    float[] samples = channels[channel];
    for (int i = 0; i < count; i++) {
      long from = frame - i;
      out[at + i] = from < 0 || from >= samples.length ? 0 : samples[(int) from];
    }
  }
}
