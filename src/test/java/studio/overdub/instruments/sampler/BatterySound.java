package studio.overdub.instruments.sampler;

/**
 * How a synthesizer plays the SoundFont Spec Implementation Test, by its left channel at 48 kHz: levels in decibels,
 * times in seconds of its MIDI file.
 */
public class BatterySound {
  /** The pitch of its sine: 128 frames of 48 kHz a period, corrected by -23 cents. */
  public static final double SINE = 375 * Math.pow(2, -23 / 1200.0);

  final float[] left;

  /** Measures what was rendered, from the start of the MIDI file on. */
  public BatterySound(float[] left) {
    this.left = left;
  }

  /** The level of the steady sine around a time: 43.2 ms are 16 of its periods. */
  public double level(double time) {
    return Measure.rms(left, time - 0.0216, time + 0.0216) + 10 * Math.log10(2);
  }

  /** The amplitude of the steady sine around a time. */
  public double amplitude(double time) {
    return Math.pow(10, level(time) / 20);
  }

  /** The crest of the sine within one period around a time. */
  public double crest(double time) {
    return 20 * Math.log10(Measure.peak(left, time - 0.00135, time + 0.00135));
  }

  /** How far the pitch between two times is above a frequency, in cents. */
  public double cents(double from, double to, double hertz) {
    return 1200 * Math.log(Measure.frequency(left, from, to) / hertz) / Math.log(2);
  }

  /** The depth of a vibrato around a frequency to either side, in cents, and its turns a second. */
  public double[] vibrato(double from, double to, double hertz) {
    Vibrato vibrato = new Vibrato(left, from, to, hertz);
    return new double[] {vibrato.depth(), vibrato.hertz()};
  }

  /**
   * The power of one stretch by that of another at some frequencies, in dB. Stretches are 0.35 s and begin 0.05 s after
   * the starts given.
   */
  public double transfer(double start, double reference, double low, double high) {
    double power = 0;
    double whole = 0;
    double step = Math.max(1, (high - low) / 8);
    for (double hertz = low; hertz <= high; hertz += step) {
      power += Math.pow(10, Measure.tone(left, start + 0.05, start + 0.4, hertz) / 10);
      whole += Math.pow(10, Measure.tone(left, reference + 0.05, reference + 0.4, hertz) / 10);
    }
    return 10 * Math.log10(power / whole);
  }
}
