package studio.overdub.instruments.sfz;

/** Rendered audio, and what can be measured of it: times in seconds, levels in dB. */
record Heard(float[][] audio) {
  private static final int RATE = SfzRig.RATE;

  float[] left() {
    return audio[0];
  }

  float[] right() {
    return audio[1];
  }

  /** The level of a stretch of the left channel. */
  double level(double from, double to) {
    return level(audio[0], from, to);
  }

  double levelRight(double from, double to) {
    return level(audio[1], from, to);
  }

  static double level(float[] channel, double from, double to) {
    double sum = 0;
    int a = (int) (from * RATE);
    int b = (int) (to * RATE);
    for (int i = a; i < b; i++) {
      sum += (double) channel[i] * channel[i];
    }
    return 10 * Math.log10(sum / (b - a) + 1e-30);
  }

  /** The root mean square of a stretch of the left channel. */
  double rms(double from, double to) {
    return Math.pow(10, level(from, to) / 20);
  }

  double peak(double from, double to) {
    double peak = 0;
    for (int i = (int) (from * RATE); i < (int) (to * RATE); i++) {
      peak = Math.max(peak, Math.abs(audio[0][i]));
    }
    return peak;
  }

  boolean isSilent(double from, double to) {
    return peak(from, to) == 0;
  }

  /** When the first sound comes; infinite where none does. */
  double onset() {
    for (int i = 0; i < audio[0].length; i++) {
      if (Math.abs(audio[0][i]) > 1e-4) {
        return (double) i / RATE;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  /** The pitch of a sine, from the first to the last rising zero crossing of a stretch. */
  double hertz(double from, double to) {
    double first = -1;
    double last = -1;
    int count = 0;
    for (int i = (int) (from * RATE) + 1; i < (int) (to * RATE); i++) {
      if (audio[0][i - 1] < 0 && audio[0][i] >= 0) {
        last = i - audio[0][i] / (audio[0][i] - audio[0][i - 1]);
        first = first < 0 ? last : first;
        count++;
      }
    }
    return (count - 1) * RATE / (last - first);
  }

  /** How far a stretch's pitch lies above a reference, in cents. */
  double cents(double from, double to, double reference) {
    return 1200 * Math.log(hertz(from, to) / reference) / Math.log(2);
  }

  /** The level of one frequency in a stretch of a channel, in dB of a sine's amplitude; a Hann window. */
  double tone(int channel, double from, double to, double hertz) {
    int a = (int) (from * RATE);
    int n = (int) (to * RATE) - a;
    double re = 0;
    double im = 0;
    double turn = 2 * Math.PI * hertz / RATE;
    double hann = 2 * Math.PI / n;
    // Rotating by a fixed angle is ten times faster than a sine for each frame, and exact enough over seconds.
    double cos = 1;
    double sin = 0;
    double windowCos = 1;
    double windowSin = 0;
    double stepCos = Math.cos(turn);
    double stepSin = Math.sin(turn);
    double hannCos = Math.cos(hann);
    double hannSin = Math.sin(hann);
    for (int i = 0; i < n; i++) {
      double x = (1 - windowCos) * audio[channel][a + i];
      re += x * cos;
      im += x * sin;
      double next = cos * stepCos - sin * stepSin;
      sin = cos * stepSin + sin * stepCos;
      cos = next;
      next = windowCos * hannCos - windowSin * hannSin;
      windowSin = windowCos * hannSin + windowSin * hannCos;
      windowCos = next;
    }
    return 20 * Math.log10(2 * Math.hypot(re, im) / n + 1e-15);
  }

  double tone(double from, double to, double hertz) {
    return tone(0, from, to, hertz);
  }

  /** The mean level of noise within a third of an octave around a frequency, by many lines. */
  double band(double from, double to, double hertz) {
    return band(from, to, hertz, 1 / 3.0);
  }

  /** The mean level of noise within so many octaves around a frequency. */
  double band(double from, double to, double hertz, double octaves) {
    double sum = 0;
    int lines = 48;
    for (int i = 0; i < lines; i++) {
      double f = hertz * Math.pow(2, (i - (lines - 1) / 2.0) / lines * octaves);
      sum += Math.pow(10, tone(from, to, f) / 10);
    }
    return 10 * Math.log10(sum / lines);
  }
}
