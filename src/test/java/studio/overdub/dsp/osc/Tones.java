package studio.overdub.dsp.osc;

import studio.overdub.dsp.Spectrum;

/** Measures tones by Fourier transform: fundamentals fit the transform a whole, odd number of times. */
public final class Tones {
  /** Frames a second. */
  public static final int RATE = 48000;

  /** Frames that are measured. */
  public static final int SIZE = 65536;

  /** Fundamentals in hertz. */
  public static final double[] FUNDAMENTALS = {55, 110, 220, 440, 880, 1246, 2600, 5000};

  private Tones() {}

  /** What renders some frames: the tone is added to an array. */
  public interface Sound {
    /** Adds the next {@code frames} frames, to be found from index {@code from} on. */
    void add(float[] out, int from, int frames);
  }

  /** Periods in the transform of a tone near some hertz. */
  public static int periods(double hertz) {
    return (int) Math.round(hertz * SIZE / RATE / 2) * 2 + 1;
  }

  /** The spectrum of a sound, once it has been on for a while. */
  public static double[] spectrum(Sound sound) {
    float[] out = new float[2 * SIZE];
    for (int at = 0; at < out.length; at += 16) {
      sound.add(out, at, 16);
    }
    float[] late = new float[SIZE];
    System.arraycopy(out, SIZE, late, 0, SIZE);
    return Spectrum.amplitudes(late);
  }

  /** The loudest bin that is no harmonic, in dB of the loudest harmonic, or of -40 dBFS where all are softer. */
  public static double alias(double[] spectrum, int periods) {
    double worst = 0;
    double loudest = .01;
    for (int bin = 1; bin < spectrum.length; bin++) {
      if (bin % periods != 0) {
        worst = Math.max(worst, spectrum[bin]);
      } else {
        loudest = Math.max(loudest, spectrum[bin]);
      }
    }
    return decibels(worst / loudest);
  }

  /** A ratio of amplitudes in decibels. */
  public static double decibels(double ratio) {
    return 20 * Math.log10(ratio);
  }
}
