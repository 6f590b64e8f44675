package studio.overdub.engine;

import studio.overdub.device.AudioSource;

/** One channel of an endless sine of half the full scale. */
record SineSource(int sampleRate, double hertz) implements AudioSource {
  @Override
  public int channels() {
    return 1;
  }

  @Override
  public long frames() {
    return Long.MAX_VALUE;
  }

  @Override
  public void read(int channel, long frame, float[] out, int offset, int count) {
    for (int i = 0; i < count; i++) {
      out[offset + i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * (frame + i) / sampleRate));
    }
  }
}
