package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.OscillatorParams.*;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Noise;
import studio.overdub.dsp.Oscillator;

/** One of a note's oscillators, with its copies in unison. */
final class OscillatorStack {
  private static final double MIDDLE_C = 60;
  private static final double CONCERT_HERTZ = 440;
  private static final double CONCERT_KEY = 69;
  private static final Oscillator.Wave[] WAVES = Oscillator.Wave.values();

  private final int first;
  private final double sampleRate;
  private final Unison unison;
  private final Oscillator[] copies = new Oscillator[VoiceParams.MOST_UNISON];

  /**
   * An oscillator.
   *
   * @param first the place of its first parameter
   */
  OscillatorStack(int first, double sampleRate, Unison unison) {
    this.first = first;
    this.sampleRate = sampleRate;
    this.unison = unison;
    for (int u = 0; u < copies.length; u++) {
      copies[u] = new Oscillator();
    }
  }

  /** A note starts: alone at its phase, in unison at random ones. */
  void start(double[] values, Noise noise) {
    boolean alone = unison.count() == 1;
    for (Oscillator copy : copies) {
      double scattered = alone ? 0 : .5 + .5 * noise.next();
      double phase = values[first + PHASE] + scattered;
      copy.phase(phase - Math.floor(phase));
    }
  }

  /** The pitch in cycles a frame of a note, an equal-tempered key. */
  private double cycles(double[] values, double note) {
    double heard = MIDDLE_C + values[first + TRACKING] * (note - MIDDLE_C);
    double keys = heard + 12 * Math.rint(values[first + OCTAVE]) + Math.rint(values[first + COARSE])
        + values[first + FINE] / 100;
    return CONCERT_HERTZ * Elementary.exp2((keys - CONCERT_KEY) / 12) / sampleRate;
  }

  /**
   * Takes over what the parameters say now.
   *
   * @param jump whether a note starts: nothing glides
   */
  void control(double[] values, double note, boolean jump) {
    double cycles = cycles(values, note);
    Oscillator.Wave wave = WAVES[(int) values[first + WAVE]];
    double width = values[first + WIDTH];
    for (int u = 0; u < unison.count(); u++) {
      Oscillator copy = copies[u];
      copy.wave(wave);
      copy.pitch(cycles * unison.ratio[u]);
      if (jump) {
        copy.width(width);
      } else {
        copy.glideWidth(width);
      }
    }
  }

  /** Writes its sound, at full level; to {@code left} alone where it is not stereo. */
  void render(float[] left, float[] right, float[] spare, int frames) {
    Arrays.fill(left, 0, frames, 0);
    if (!unison.stereo()) {
      for (int u = 0; u < unison.count(); u++) {
        copies[u].add(left, 0, frames, unison.left[u]);
      }
      return;
    }
    Arrays.fill(right, 0, frames, 0);
    for (int u = 0; u < unison.count(); u++) {
      Arrays.fill(spare, 0, frames, 0);
      copies[u].add(spare, 0, frames, 1);
      float toLeft = unison.left[u];
      float toRight = unison.right[u];
      for (int i = 0; i < frames; i++) {
        left[i] += toLeft * spare[i];
        right[i] += toRight * spare[i];
      }
    }
  }
}
