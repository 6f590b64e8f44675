package studio.overdub.dsp.filter;

import java.util.Arrays;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;

/**
 * Three band-passes side by side at the formants of a vowel: a, e, i, o, u by morph (Peterson and Barney 1952, men). The
 * cutoff moves all of them, 1 kHz being where they are sung; resonance narrows them, from a third of their frequency to a
 * fortieth. The prototype is the sum of k s / (s^2 + k s + 1).
 */
final class Formant implements Core {
  private static final int BANDS = 3;
  private static final double[][] CENTRES = {
    {730, 1090, 2440}, {530, 1840, 2480}, {270, 2290, 3010}, {570, 840, 2410}, {300, 870, 2240}
  };
  private static final double[] LEVELS = {1, .6, .3};
  private static final double SUNG = 1000;
  private static final double HIGHEST = .45;

  private final double sampleRate;
  private final float[] bands = new float[BANDS];
  private final float[] lows = new float[BANDS];
  private final Ramp[] cuts = {new Ramp(), new Ramp(), new Ramp()};
  private final Ramp damping = new Ramp();
  private final float[] dry = new float[ControlGrid.FRAMES];

  /** A filter at a sample rate in hertz. */
  Formant(double sampleRate) {
    this.sampleRate = sampleRate;
  }

  /** The frequency of a formant, in hertz, at a cutoff in hertz. */
  static double centre(int band, double morph, double cutoff) {
    double at = 4 * Math.min(1, Math.max(0, morph));
    int vowel = (int) Math.min(3, at);
    double from = Elementary.log2(CENTRES[vowel][band]);
    double to = Elementary.log2(CENTRES[vowel + 1][band]);
    return Elementary.exp2(from + (at - vowel) * (to - from)) * cutoff / SUNG;
  }

  /** The level of a formant. */
  static double level(int band) {
    return LEVELS[band];
  }

  /** The damping of all formants. */
  static double damping(double resonance) {
    return .35 - .325 * resonance;
  }

  @Override
  public void reset() {
    Arrays.fill(bands, 0);
    Arrays.fill(lows, 0);
  }

  @Override
  public void aim(double cutoff, double warped, double resonance, double morph, int frames) {
    for (int i = 0; i < BANDS; i++) {
      double cycles = Math.min(HIGHEST, centre(i, morph, cutoff * sampleRate) / sampleRate);
      cuts[i].aim(Elementary.tangent(.5 * cycles), frames);
    }
    damping.aim(damping(resonance), frames);
    flush();
  }

  @Override
  public void flush() {
    for (int i = 0; i < BANDS; i++) {
      bands[i] = Elementary.flush(bands[i]);
      lows[i] = Elementary.flush(lows[i]);
    }
  }

  @Override
  public void process(float[] audio, int from, int frames) {
    int done = 0;
    while (done < frames) {
      int run = Math.min(dry.length, frames - done);
      System.arraycopy(audio, from + done, dry, 0, run);
      Arrays.fill(audio, from + done, from + done + run, 0);
      float after = damping.value;
      for (int i = 0; i < BANDS; i++) {
        after = band(i, audio, from + done, run);
      }
      damping.value = after;
      done += run;
    }
  }

  private float band(int band, float[] audio, int from, int frames) {
    float b = bands[band];
    float l = lows[band];
    float g = cuts[band].value;
    float k = damping.value;
    float level = (float) LEVELS[band];
    for (int i = 0; i < frames; i++) {
      float mid = (b + g * (dry[i] - l)) / (1 + g * (g + k));
      float bottom = l + g * mid;
      audio[from + i] += level * k * mid;
      b = 2 * mid - b;
      l = 2 * bottom - l;
      g += cuts[band].step;
      k += damping.step;
    }
    bands[band] = b;
    lows[band] = l;
    cuts[band].value = g;
    return k;
  }
}
