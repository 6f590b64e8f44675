package studio.overdub.audiofile;

import java.util.Arrays;

/** Frames decoded and not yet handed out; grows to the largest block it meets. */
final class FrameBuffer {
  private final float[][] samples;
  private int from;
  private int to;

  FrameBuffer(int channels) {
    samples = new float[channels][0];
  }

  int size() {
    return to - from;
  }

  /** Drops the frames that are here and makes room for {@code frames}; the channels to fill from their start. */
  float[][] refill(int frames) {
    if (samples[0].length < frames) {
      for (int channel = 0; channel < samples.length; channel++) {
        samples[channel] = Arrays.copyOf(samples[channel], frames);
      }
    }
    from = 0;
    to = frames;
    return samples;
  }

  /** Drops frames from the front. */
  void skip(int frames) {
    from += frames;
  }

  /** Moves frames out. */
  void take(float[][] out, int at, int frames) {
    for (int channel = 0; channel < samples.length; channel++) {
      System.arraycopy(samples[channel], from, out[channel], at, frames);
    }
    from += frames;
  }
}
