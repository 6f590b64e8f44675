package studio.overdub.instruments.fm;

import java.util.Arrays;
import studio.overdub.dsp.Decimator;
import studio.overdub.dsp.SteepLowPass;

/**
 * Where the notes meet: a stereo sum at each of four sample rates, of which all but the lowest are halved, one into the
 * next, so that the filters cost the same for any number of notes.
 */
final class OutputBus {
  /** Sums at 1, 2, 4 and 8 times the sample rate. */
  static final int RATES = 4;

  /** Frames that the filters ring on after the last note, to below what a float holds of full scale. */
  private static final int TAIL = 1024;

  private final float[][][] sums;
  private final SteepLowPass[] last = {new SteepLowPass(), new SteepLowPass()};
  private final Decimator[][] before = {
    {new Decimator(6, .2), new Decimator(6, .2)},
    {new Decimator(5, .35), new Decimator(5, .35)}
  };
  private final int[] tails = new int[RATES];

  OutputBus(int maxFrames) {
    sums = new float[RATES][2][];
    for (int rate = 0; rate < RATES; rate++) {
      for (int channel = 0; channel < 2; channel++) {
        sums[rate][channel] = new float[maxFrames << rate];
      }
    }
  }

  /** Silence, in the filters too. */
  void reset() {
    for (float[][] rate : sums) {
      Arrays.fill(rate[0], 0);
      Arrays.fill(rate[1], 0);
    }
    for (int rate = 1; rate < RATES; rate++) {
      resetFilters(rate);
    }
    Arrays.fill(tails, 0);
  }

  /** Tells that a note sounds at 2 to the power of {@code rate} times the sample rate, up to a frame of this run. */
  void sounds(int rate, int upTo) {
    tails[rate] = Math.max(tails[rate], upTo + (rate == 0 ? 0 : TAIL));
  }

  /** A channel of the sum at 2 to the power of {@code rate} times the sample rate, to add to. */
  float[] sum(int rate, int channel) {
    return sums[rate][channel];
  }

  /** How many frames from here on there is anything to hear, if only of the filters. */
  int tail() {
    return Math.max(Math.max(tails[0], tails[1]), Math.max(tails[2], tails[3]));
  }

  /** Adds all sums to the output and begins the next ones. */
  void flush(float[] left, float[] right, int at, int frames) {
    for (int rate = RATES - 1; rate > 0; rate--) {
      if (tails[rate] > 0) {
        tails[rate - 1] = Math.max(tails[rate - 1], tails[rate]);
        halve(rate, Math.min(frames, tails[rate]));
        tails[rate] = Math.max(0, tails[rate] - frames);
        if (tails[rate] == 0) {
          resetFilters(rate);
        }
      }
    }
    if (tails[0] > 0) {
      for (int i = 0; i < frames; i++) {
        left[at + i] += sums[0][0][i];
        right[at + i] += sums[0][1][i];
      }
      clear(0, frames);
      tails[0] = Math.max(0, tails[0] - frames);
    }
  }

  private void halve(int rate, int frames) {
    int halved = frames << rate - 1;
    for (int channel = 0; channel < 2; channel++) {
      if (rate == 1) {
        last[channel].addHalved(sums[rate][channel], sums[rate - 1][channel], halved);
      } else {
        before[rate - 2][channel].add(sums[rate][channel], sums[rate - 1][channel], 0, halved);
      }
    }
    clear(rate, 2 * halved);
  }

  private void resetFilters(int rate) {
    for (int channel = 0; channel < 2; channel++) {
      if (rate == 1) {
        last[channel].reset();
      } else {
        before[rate - 2][channel].reset();
      }
    }
  }

  private void clear(int rate, int count) {
    Arrays.fill(sums[rate][0], 0, count, 0);
    Arrays.fill(sums[rate][1], 0, count, 0);
  }
}
