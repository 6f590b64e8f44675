package studio.overdub.instruments.sfz;

import studio.overdub.dsp.Elementary;

/** One band of a region's equaliser. Audio thread. */
final class Equaliser {
  private static final int PEAK = 0;
  private static final int LOW_SHELF = 1;

  private final Section section = new Section();
  private final double sampleRate;

  Equaliser(double sampleRate) {
    this.sampleRate = sampleRate;
  }

  void start() {
    section.clear();
  }

  /** Sets the middle in Hz, the width in octaves between the points of half the gain, and the gain in dB. */
  void tune(int type, double hertz, double octaves, double gain) {
    double g = Section.warp(Math.clamp(hertz, 5, 30000) / sampleRate);
    double root = Elementary.decibelsToGain(Math.clamp(gain, -96, 96) / 2);
    double half = Math.clamp(octaves, .001, 8) / 2;
    // 1/Q of an analogue bell of this width: 2 sinh(ln 2 / 2 * octaves).
    double k = Elementary.exp2(half) - Elementary.exp2(-half);
    switch (type) {
      case PEAK -> section.bell(g, k, root);
      case LOW_SHELF -> section.lowShelf(g, 1.4142135623730951, root);
      default -> section.highShelf(g, 1.4142135623730951, root);
    }
  }

  void process(float[] left, float[] right, int frames) {
    section.process(0, left, frames);
    if (right != null) {
      section.process(1, right, frames);
    }
  }
}
