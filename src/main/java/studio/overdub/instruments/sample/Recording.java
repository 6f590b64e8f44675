package studio.overdub.instruments.sample;

import studio.overdub.device.SampleLayer;
import studio.overdub.instruments.sampling.Sample;

/**
 * The stretch of a sample that the instrument is made of.
 *
 * @param sample null for none
 * @param start its first frame
 * @param frames how many there are
 */
record Recording(Sample sample, long start, long frames) {
  /** Nothing to play. */
  static final Recording NONE = new Recording(null, 0, 0);

  static Recording of(Sample sample, SampleLayer layer) {
    long end = Math.min(sample.frames(), layer.end().orElse(sample.frames()));
    long start = Math.min(layer.start(), end);
    return new Recording(sample, start, end - start);
  }

  /** The frame at a part of it, 0 to 1. */
  long frame(double part) {
    return start + (long) Math.rint(part * frames);
  }
}
