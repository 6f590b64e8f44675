package studio.overdub.instruments.sfz;

import studio.overdub.dsp.Elementary;

/** A region's compressor and gate, looking at the peak of each tick. Audio thread. */
final class Dynamics {
  private static final double FLOOR = 1e-9;

  private final double[] gains = new double[2];

  void start() {
    gains[0] = 1;
    gains[1] = 1;
  }

  /** The gain that a compressor wants at a peak. */
  static double compressed(double peak, double threshold, double ratio) {
    double above = 20 / 3.321928094887362 * Elementary.log2(Math.max(FLOOR, peak)) - threshold;
    return above <= 0 ? 1 : Elementary.decibelsToGain(above * (1 / ratio - 1));
  }

  /** The gain that a gate wants at a peak. */
  static double gated(double peak, double threshold) {
    return peak >= Elementary.decibelsToGain(threshold) ? 1 : 0;
  }

  static double peak(float[] audio, int frames) {
    float peak = 0;
    for (int i = 0; i < frames; i++) {
      peak = Math.max(peak, Math.abs(audio[i]));
    }
    return peak;
  }

  /**
   * Moves a channel's gain towards what is wanted, and applies it.
   *
   * @param fall how far it goes in a tick when it falls, 0 to 1
   * @param rise the same when it rises
   */
  void apply(int channel, float[] audio, int frames, double wanted, double fall, double rise, double makeUp) {
    double from = gains[channel];
    double to = from + (wanted - from) * (wanted < from ? fall : rise);
    double step = (to - from) / frames;
    for (int i = 0; i < frames; i++) {
      audio[i] = (float) (audio[i] * (from + i * step) * makeUp);
    }
    gains[channel] = to;
  }
}
