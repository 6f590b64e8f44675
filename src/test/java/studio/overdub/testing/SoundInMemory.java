package studio.overdub.testing;

import studio.overdub.device.AudioSource;

/** A sound that a test made. */
public record SoundInMemory(int sampleRate, float[][] samples) implements AudioSource {
  /** A sound of one channel. */
  public static SoundInMemory mono(int sampleRate, float[] samples) {
    return new SoundInMemory(sampleRate, new float[][] {samples});
  }

  @Override
  public int channels() {
    return samples.length;
  }

  @Override
  public long frames() {
    return samples[0].length;
  }

  @Override
  public void read(int channel, long frame, float[] out, int offset, int count) {
    for (int i = 0; i < count; i++) {
      long at = frame + i;
      out[offset + i] = at < 0 || at >= frames() ? 0 : samples[channel][(int) at];
    }
  }
}
