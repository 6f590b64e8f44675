package studio.overdub.engine;

import studio.overdub.device.AudioSource;

/** An audio clip in a plan: a stretch of a sound, at a place of the song, at the engine's sample rate. */
final class ClipSound {
  private final long start;
  private final long end;
  private final AudioSource source;
  private final long firstFrame;
  private final float gain;
  private final RateKernel kernel;
  private final float[] read;

  /**
   * @param start where in the song it begins, in frames
   * @param end where in the song it ends
   * @param firstFrame the source's frame that is heard at its start
   * @param kernel how to change the source's rate to the engine's; null where they are the same
   */
  ClipSound(
      long start, long end, AudioSource source, long firstFrame, float gain, RateKernel kernel, int maxFrames) {
    this.start = start;
    this.end = end;
    this.source = source;
    this.firstFrame = firstFrame;
    this.gain = gain;
    this.kernel = kernel;
    read = new float[kernel == null ? maxFrames : kernel.inputFor(maxFrames)];
  }

  long start() {
    return start;
  }

  long end() {
    return end;
  }

  /** Adds {@code count} samples of one channel from a frame of the song on; mono sources give both. */
  void add(int channel, long songFrame, float[] sum, int offset, int count) {
    int from = Math.min(channel, source.channels() - 1);
    long into = songFrame - start;
    if (kernel == null) {
      source.read(from, firstFrame + into, read, 0, count);
      for (int i = 0; i < count; i++) {
        sum[offset + i] += read[i] * gain;
      }
    } else {
      long first = kernel.firstInput(into);
      source.read(from, firstFrame + first, read, 0, kernel.inputFor(count));
      kernel.add(into, read, gain, sum, offset, count);
    }
  }
}
