package studio.overdub.instruments.sampler;

/** Levels and pitches of rendered audio. */
final class Measure {
  private Measure() {}

  /** The root mean square of a stretch, in dB. */
  static double rms(float[] audio, double from, double to) {
    double sum = 0;
    int a = (int) (from * Rig.RATE);
    int b = (int) (to * Rig.RATE);
    for (int i = a; i < b; i++) {
      sum += (double) audio[i] * audio[i];
    }
    return 10 * Math.log10(sum / (b - a) + 1e-30);
  }

  /** The greatest absolute value of a stretch. */
  static double peak(float[] audio, double from, double to) {
    double peak = 0;
    for (int i = (int) (from * Rig.RATE); i < (int) (to * Rig.RATE); i++) {
      peak = Math.max(peak, Math.abs(audio[i]));
    }
    return peak;
  }

  /** The frequency of a sine in hertz, from the first to the last rising zero crossing of a stretch. */
  static double frequency(float[] audio, double from, double to) {
    double first = -1;
    double last = -1;
    int count = 0;
    for (int i = (int) (from * Rig.RATE) + 1; i < (int) (to * Rig.RATE); i++) {
      if (audio[i - 1] < 0 && audio[i] >= 0) {
        last = i - (double) audio[i] / (audio[i] - audio[i - 1]);
        first = first < 0 ? last : first;
        count++;
      }
    }
    return (count - 1) * Rig.RATE / (last - first);
  }

  /** The level of one frequency in a stretch, in dB of a sine's amplitude; a Hann window. */
  static double tone(float[] audio, double from, double to, double hertz) {
    int a = (int) (from * Rig.RATE);
    int n = (int) (to * Rig.RATE) - a;
    double re = 0;
    double im = 0;
    double turnCos = Math.cos(2 * Math.PI * hertz / Rig.RATE);
    double turnSin = Math.sin(2 * Math.PI * hertz / Rig.RATE);
    double windowCos = Math.cos(2 * Math.PI / n);
    double windowSin = Math.sin(2 * Math.PI / n);
    double c = 1;
    double s = 0;
    double wc = 1;
    double ws = 0;
    for (int i = 0; i < n; i++) {
      double x = (1 - wc) * audio[a + i];
      re += x * c;
      im += x * s;
      double turned = c * turnCos - s * turnSin;
      s = c * turnSin + s * turnCos;
      c = turned;
      double moved = wc * windowCos - ws * windowSin;
      ws = wc * windowSin + ws * windowCos;
      wc = moved;
    }
    return 20 * Math.log10(2 * Math.hypot(re, im) / n + 1e-15);
  }
}
