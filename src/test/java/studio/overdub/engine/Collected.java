package studio.overdub.engine;

import java.util.Arrays;

/** A sink that keeps what it is given. */
final class Collected implements FrameSink {
  private float[][] audio = new float[2][4096];
  private int frames;

  @Override
  public void write(float[][] channels, int count) {
    for (int c = 0; c < 2; c++) {
      if (frames + count > audio[c].length) {
        audio[c] = Arrays.copyOf(audio[c], 2 * (frames + count));
      }
      System.arraycopy(channels[c], 0, audio[c], frames, count);
    }
    frames += count;
  }

  int frames() {
    return frames;
  }

  float[] left() {
    return Arrays.copyOf(audio[0], frames);
  }

  float[] right() {
    return Arrays.copyOf(audio[1], frames);
  }

  /** The first frame that is not silent; -1 where all are. */
  int onset() {
    for (int i = 0; i < frames; i++) {
      if (audio[0][i] != 0 || audio[1][i] != 0) {
        return i;
      }
    }
    return -1;
  }
}
