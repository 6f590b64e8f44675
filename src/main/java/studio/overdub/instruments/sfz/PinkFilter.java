package studio.overdub.instruments.sfz;

/**
 * Turns white noise pink: three poles that together fall by 3 dB an octave (Kellet's economy filter, 1999), brought to a
 * gain near 1 at 1 kHz. Two channels; audio thread.
 */
final class PinkFilter {
  private static final double LEVEL = .25;
  private static final double SMALL = 1e-20;

  private final double[][] state = new double[2][3];

  void clear() {
    for (double[] channel : state) {
      java.util.Arrays.fill(channel, 0);
    }
  }

  /** Filters a channel in place. */
  void process(int channel, float[] audio, int frames) {
    double[] s = state[channel];
    double a = s[0];
    double b = s[1];
    double c = s[2];
    for (int i = 0; i < frames; i++) {
      double x = LEVEL * audio[i];
      a = .99765 * a + .0990460 * x;
      b = .963 * b + .2965164 * x;
      c = .57 * c + 1.0526913 * x;
      audio[i] = (float) (a + b + c + .1848 * x);
    }
    s[0] = Math.abs(a) < SMALL ? 0 : a;
    s[1] = Math.abs(b) < SMALL ? 0 : b;
    s[2] = Math.abs(c) < SMALL ? 0 : c;
  }
}
