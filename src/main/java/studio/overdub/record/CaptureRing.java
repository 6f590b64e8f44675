package studio.overdub.record;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Blocks of sound on their way from the audio thread to one thread that writes them. All memory is taken when it is
 * made; neither side ever waits for the other.
 */
final class CaptureRing {
  /** Longer blocks are parted. */
  static final int SLOT_FRAMES = 256;

  private final int firstInput;
  private final int channels;
  private final int slots;
  private final float[] samples;
  private final long[] positions;
  private final int[] lengths;
  private final AtomicLong pushed = new AtomicLong();
  private final AtomicLong taken = new AtomicLong();

  /** A ring for at least {@code frames} frames of the channels from {@code firstInput} on. */
  CaptureRing(int firstInput, int channels, int frames) {
    this.firstInput = firstInput;
    this.channels = channels;
    slots = (frames + SLOT_FRAMES - 1) / SLOT_FRAMES;
    samples = new float[slots * SLOT_FRAMES * channels];
    positions = new long[slots];
    lengths = new int[slots];
  }

  /**
   * Puts one block in. Audio thread.
   *
   * @param position the block's first frame, counted from the start of the capture
   * @param frames 1 to {@value #SLOT_FRAMES}
   * @return false where there is no room; the block is then left out
   */
  boolean push(float[][] in, int from, int frames, long position) {
    long next = pushed.getPlain();
    if (next - taken.getAcquire() >= slots) {
      return false;
    }
    int slot = (int) (next % slots);
    for (int channel = 0; channel < channels; channel++) {
      float[] source = in[Math.min(firstInput + channel, in.length - 1)];
      System.arraycopy(source, from, samples, (slot * channels + channel) * SLOT_FRAMES, frames);
    }
    positions[slot] = position;
    lengths[slot] = frames;
    pushed.setRelease(next + 1);
    return true;
  }

  /** How many frames the oldest block has; 0 where there is none. Writer thread. */
  int frames() {
    long next = taken.getPlain();
    return next == pushed.getAcquire() ? 0 : lengths[(int) (next % slots)];
  }

  /** Takes the oldest block out, of which there must be one. Writer thread. Returns its position. */
  long take(float[][] out) {
    long next = taken.getPlain();
    int slot = (int) (next % slots);
    for (int channel = 0; channel < channels; channel++) {
      System.arraycopy(samples, (slot * channels + channel) * SLOT_FRAMES, out[channel], 0, lengths[slot]);
    }
    long position = positions[slot];
    taken.setRelease(next + 1);
    return position;
  }
}
