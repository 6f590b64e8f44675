package studio.overdub.dsp;

/**
 * Takes away what lies at the very edge of the band, where a half-band filter has mirrored what it lets through from just
 * beyond: an elliptic low-pass of order four, flat within 0.05 dB up to 0.4375 of the sample rate (21 of 48 kHz) and 50 dB
 * down from 0.479 on (23 kHz). It delays by a fifth of a frame. One channel and one thread at a time.
 */
public final class BandEdgeLowPass {
  // Keeps the states above the denormal numbers, far below hearing.
  private static final double BREATH = 1e-20;

  // Sections (1 + c z^-1 + z^-2) / (1 + a1 z^-1 + a2 z^-2) of an elliptic design: 0.05 dB, 50 dB, edge at 0.4375.
  private static final double C = 1.99661832;
  private static final double A1 = 1.36659392;
  private static final double A2 = .49809581;
  private static final double LATER_C = 1.9813547;
  private static final double LATER_A1 = 1.76662387;
  private static final double LATER_A2 = .86519444;
  // Lets a constant pass as it is.
  private static final double LEVEL = (1 + A1 + A2) / (2 + C) * (1 + LATER_A1 + LATER_A2) / (2 + LATER_C);

  private double s1;
  private double s2;
  private double t1;
  private double t2;

  /** Silence within. */
  public void reset() {
    s1 = 0;
    s2 = 0;
    t1 = 0;
    t2 = 0;
  }

  /** Filters the first frames in place. */
  public void process(float[] audio, int frames) {
    double u1 = s1;
    double u2 = s2;
    double v1 = t1;
    double v2 = t2;
    for (int i = 0; i < frames; i++) {
      double x = LEVEL * (audio[i] + BREATH);
      double y = x + u1;
      u1 = C * x - A1 * y + u2;
      u2 = x - A2 * y;
      double z = y + v1;
      v1 = LATER_C * y - LATER_A1 * z + v2;
      v2 = y - LATER_A2 * z;
      audio[i] = (float) z;
    }
    s1 = u1;
    s2 = u2;
    t1 = v1;
    t2 = v2;
  }
}
