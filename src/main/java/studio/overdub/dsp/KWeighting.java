package studio.overdub.dsp;

/**
 * The weighting of ITU-R BS.1770-5, annex 1: a high shelf for the head and a high-pass. The standard gives coefficients
 * at 48 kHz alone; these are the analogue filters behind them, transformed for any rate.
 */
final class KWeighting {
  private final Biquad head;
  private final Biquad highPass;

  KWeighting(double sampleRate) {
    double k = StrictMath.tan(Math.PI * 1681.974450955533 / sampleRate);
    double q = .7071752369554196;
    double vh = StrictMath.pow(10, 3.999843853973347 / 20);
    double vb = StrictMath.pow(vh, .4996667741545416);
    double a0 = 1 + k / q + k * k;
    head =
        new Biquad(
            (vh + vb * k / q + k * k) / a0,
            2 * (k * k - vh) / a0,
            (vh - vb * k / q + k * k) / a0,
            2 * (k * k - 1) / a0,
            (1 - k / q + k * k) / a0);
    double k2 = StrictMath.tan(Math.PI * 38.13547087602444 / sampleRate);
    double q2 = .5003270373238773;
    double b0 = 1 + k2 / q2 + k2 * k2;
    highPass = new Biquad(1, -2, 1, 2 * (k2 * k2 - 1) / b0, (1 - k2 / q2 + k2 * k2) / b0);
  }

  void reset() {
    head.reset();
    highPass.reset();
  }

  double next(double x) {
    return highPass.next(head.next(x));
  }
}
