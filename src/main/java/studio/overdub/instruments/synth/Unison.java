package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.SynthParams.*;

import studio.overdub.dsp.Elementary;

/** How the copies of a note in unison are tuned, how loud they are, and where they stand. */
final class Unison {
  final double[] ratio = new double[VoiceParams.MOST_UNISON];
  final float[] left = new float[VoiceParams.MOST_UNISON];
  final float[] right = new float[VoiceParams.MOST_UNISON];
  private int count;
  private int version;
  private double detune = -1;
  private double spread;
  private double blend;

  /** Takes over what the parameters say now. */
  void aim(double[] values) {
    int voices = (int) Math.rint(values[UNISON_VOICES]);
    if (voices != count || values[UNISON_DETUNE] != detune || values[UNISON_SPREAD] != spread
        || values[UNISON_BLEND] != blend) {
      count = voices;
      detune = values[UNISON_DETUNE];
      spread = values[UNISON_SPREAD];
      blend = values[UNISON_BLEND];
      derive();
    }
  }

  private void derive() {
    version++;
    double energy = 0;
    for (int u = 0; u < count; u++) {
      double weight = weight(u);
      energy += weight * weight;
    }
    double level = 1 / Math.sqrt(energy);
    for (int u = 0; u < count; u++) {
      double place = place(u);
      ratio[u] = Elementary.exp2(place * detune / 1200);
      // Alternate sides, so that sharp and flat ones balance.
      double pan = spread * (u % 2 == 0 ? place : -place);
      double gain = level * weight(u);
      left[u] = (float) (gain * Math.sqrt(1 - pan));
      right[u] = (float) (gain * Math.sqrt(1 + pan));
    }
  }

  /** From -1, the flattest, to 1, the sharpest. */
  private double place(int u) {
    return count == 1 ? 0 : 2d * u / (count - 1) - 1;
  }

  /** The middle one, or the middle two, are always in full. */
  private double weight(int u) {
    return Math.abs(2 * u - (count - 1)) <= 1 ? 1 : blend;
  }

  /** Changes whenever the copies do. */
  int version() {
    return version;
  }

  int count() {
    return count;
  }

  /** Whether left and right differ. */
  boolean stereo() {
    return count > 1 && spread > 0;
  }
}
