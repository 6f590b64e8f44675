package studio.overdub.conformance;

import java.util.Random;
import studio.overdub.device.AudioSource;

/** A second of a fading stereo sound, at a rate of its own. */
final class TestSound implements AudioSource {
  private static final int RATE = 32_000;

  private final float[][] samples = new float[2][RATE];

  TestSound() {
    Random random = new Random(5);
    for (int i = 0; i < RATE; i++) {
      double fade = 1 - (double) i / RATE;
      samples[0][i] = (float) (fade * .6 * Math.sin(2 * Math.PI * 220 * i / RATE));
      samples[1][i] = (float) (fade * .3 * (2 * random.nextDouble() - 1));
    }
  }

  @Override
  public int sampleRate() {
    return RATE;
  }

  @Override
  public int channels() {
    return 2;
  }

  @Override
  public long frames() {
    return RATE;
  }

  @Override
  public void read(int channel, long frame, float[] out, int offset, int count) {
    for (int i = 0; i < count; i++) {
      long at = frame + i;
      out[offset + i] = at < 0 || at >= RATE ? 0 : samples[channel][(int) at];
    }
  }
}
