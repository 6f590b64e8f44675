package studio.overdub.dsp;

/**
 * A low-pass that lets a signal's rate be halved by leaving out every second frame: flat within 0.02 dB up to 0.2125 of
 * the rate (20.4 of 96 kHz), below -96 dB from 0.2469 on (23.7 of 96 kHz). Elliptic, of order twelve. One channel and one
 * thread at a time; allocates nothing after construction.
 */
public final class SteepLowPass {
  private final Biquad[] sections = {
    new Biquad(0.00168819741534464, 0.00314343924323668, 0.00168819741534464, -1.02587330651193, 0.295877690400036),
    new Biquad(1, 1.12272755278541, 1, -0.882048490751031, 0.440473433655384),
    new Biquad(1, 0.476299659045688, 1, -0.697005718315765, 0.629035054689586),
    new Biquad(1, 0.108862134014351, 1, -0.551038176329996, 0.784438233785005),
    new Biquad(1, -0.0733061848266194, 1, -0.464115148090107, 0.89180548711265),
    new Biquad(1, -0.147426706135712, 1, -0.429983450948639, 0.96710048779632)
  };

  /** Silence within. */
  public void reset() {
    for (Biquad section : sections) {
      section.reset();
    }
  }

  /** Adds every second of {@code 2 * frames} filtered frames to {@code out}. */
  public void addHalved(float[] in, float[] out, int frames) {
    for (int i = 0; i < frames; i++) {
      out[i] += (float) next(in[2 * i]);
      next(in[2 * i + 1]);
    }
  }

  /** The next output. */
  private double next(double x) {
    double y = x;
    for (Biquad section : sections) {
      y = section.next(y);
    }
    return y;
  }

  /** The amplitude factor at a frequency in cycles a frame. Not for the audio thread. */
  public double response(double cyclesPerFrame) {
    double product = 1;
    for (Biquad section : sections) {
      product *= section.response(cyclesPerFrame);
    }
    return product;
  }
}
