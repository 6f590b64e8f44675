package studio.overdub.instruments.sfz;

/** A filter of one pole for two channels: low-pass, high-pass or all-pass. Audio thread. */
final class OnePole {
  private static final double SMALL = 1e-20;

  private final double[] state = new double[2];
  private double gain;
  private double direct;
  private double low;

  void clear() {
    state[0] = 0;
    state[1] = 0;
  }

  void lowPass(double g) {
    tune(g, 0, 1);
  }

  void highPass(double g) {
    tune(g, 1, -1);
  }

  void allPass(double g) {
    tune(g, -1, 2);
  }

  private void tune(double g, double direct, double low) {
    gain = g / (1 + g);
    this.direct = direct;
    this.low = low;
  }

  /** Filters a channel in place. */
  void process(int channel, float[] audio, int frames) {
    double s = state[channel];
    double c = gain;
    for (int i = 0; i < frames; i++) {
      double x = audio[i];
      double v = (x - s) * c;
      double y = v + s;
      s = y + v;
      audio[i] = (float) (direct * x + low * y);
    }
    state[channel] = Math.abs(s) < SMALL ? 0 : s;
  }
}
