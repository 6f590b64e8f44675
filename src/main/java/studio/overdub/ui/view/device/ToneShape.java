package studio.overdub.ui.view.device;

import java.util.Optional;
import java.util.function.Supplier;
import studio.overdub.app.material.Tone;
import studio.overdub.ui.view.KeyNames;

/** What an instrument sounds like as it stands: a stretch of its wave, and its spectrum. Event thread only. */
public final class ToneShape {
  private static final double SILENT = 1e-5;

  private final Supplier<Optional<Tone>> tone;

  /** The shape of what is there by now. */
  public ToneShape(Supplier<Optional<Tone>> tone) {
    this.tone = tone;
  }

  /** Two periods of the wave with a peak of 1; none while it is not known. */
  public float[] wave() {
    return tone.get().map(Tone::wave).orElse(new float[0]);
  }

  /** The heights, 0 to 1, of the spectrum at frequencies that step evenly by ratio; none while it is not known. */
  public double[] spectrum() {
    double[] heights = tone.get().map(t -> t.decibels().clone()).orElse(new double[0]);
    for (int i = 0; i < heights.length; i++) {
      heights[i] = 1 - heights[i] / Tone.FLOOR;
    }
    return heights;
  }

  /** Where a frequency lies in the spectrum, 0 to 1. */
  public static double x(double hertz) {
    return Math.log(hertz / Tone.LOWEST) / Math.log(Tone.HIGHEST / Tone.LOWEST);
  }

  /** Whether it makes any sound. */
  public boolean heard() {
    return tone.get().filter(t -> t.peak() > SILENT).isPresent();
  }

  /** Which note is seen: "C3"; that it is silent where it is. */
  public String words() {
    return tone.get().isEmpty() || heard() ? KeyNames.of(Tone.KEY, Optional.empty()) : "silent";
  }
}
