package studio.overdub.dsp;

/**
 * A second-order section in double precision, transposed direct form II. One thread at a time; allocates nothing.
 */
public final class Biquad {
  private double b0;
  private double b1;
  private double b2;
  private double a1;
  private double a2;
  private double s1;
  private double s2;

  /** A section that lets everything through. */
  public Biquad() {
    this(1, 0, 0, 0, 0);
  }

  /** A section with the given coefficients, that of the current output being 1. */
  public Biquad(double b0, double b1, double b2, double a1, double a2) {
    set(b0, b1, b2, a1, a2);
  }

  /** Changes the coefficients; what is within goes on. */
  public void set(double b0, double b1, double b2, double a1, double a2) {
    this.b0 = b0;
    this.b1 = b1;
    this.b2 = b2;
    this.a1 = a1;
    this.a2 = a2;
  }

  /** Silence within. */
  public void reset() {
    s1 = 0;
    s2 = 0;
  }

  /** The next output. */
  public double next(double x) {
    double y = b0 * x + s1;
    s1 = b1 * x - a1 * y + s2;
    s2 = b2 * x - a2 * y;
    return y;
  }

  /** Replaces what is too small to hear by zero. */
  public void flush() {
    s1 = Math.abs(s1) < 1e-30 ? 0 : s1;
    s2 = Math.abs(s2) < 1e-30 ? 0 : s2;
  }

  /** Filters in place. */
  public void process(float[] audio, int from, int frames) {
    for (int i = from; i < from + frames; i++) {
      audio[i] = (float) next(audio[i]);
    }
  }

  /** The amplitude factor at a frequency in cycles a frame. Not for the audio thread. */
  public double response(double cyclesPerFrame) {
    double w = 2 * Math.PI * cyclesPerFrame;
    double c1 = StrictMath.cos(w);
    double n1 = StrictMath.sin(w);
    double c2 = StrictMath.cos(2 * w);
    double n2 = StrictMath.sin(2 * w);
    double above = StrictMath.hypot(b0 + b1 * c1 + b2 * c2, b1 * n1 + b2 * n2);
    return above / StrictMath.hypot(1 + a1 * c1 + a2 * c2, a1 * n1 + a2 * n2);
  }
}
