package studio.overdub.engine;

import java.util.Random;
import studio.overdub.device.AudioSource;

/** Two channels of noise in memory. */
final class NoiseSource implements AudioSource {
  private final int sampleRate;
  private final float[][] audio;

  NoiseSource(int sampleRate, int frames) {
    this.sampleRate = sampleRate;
    audio = new float[2][frames];
    Random random = new Random(5);
    for (int i = 0; i < frames; i++) {
      audio[0][i] = random.nextFloat() - 0.5f;
      audio[1][i] = random.nextFloat() - 0.5f;
    }
  }

  @Override
  public int sampleRate() {
    return sampleRate;
  }

  @Override
  public int channels() {
    return 2;
  }

  @Override
  public long frames() {
    return audio[0].length;
  }

  @Override
  public void read(int channel, long frame, float[] out, int offset, int count) {
    for (int i = 0; i < count; i++) {
      long at = frame + i;
      out[offset + i] = at >= 0 && at < audio[channel].length ? audio[channel][(int) at] : 0;
    }
  }
}
