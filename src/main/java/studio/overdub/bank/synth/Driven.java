package studio.overdub.bank.synth;

/**
 * A plucked string through an overdriven amplifier and its loudspeaker. The amplifier bends the whole wave, so that the
 * string's decay turns into a long, slowly thinning tone.
 *
 * @param strings the string; it is taken as perfectly harmonic
 * @param drive how hard a loud note drives the amplifier; 1 hardly bends
 * @param speaker hertz above which the loudspeaker gives little
 * @param seconds in which the whole falls by 60 dB; 0 where feedback keeps it sounding
 * @param rate frames a second
 * @param hiss decibels of the amplifier's own noise beside the string, which roughens what it bends
 * @param rise seconds in which it comes up
 * @param loop seconds of the loop
 */
public record Driven(
    Spectrum strings, double drive, double speaker, double seconds, int rate, double hiss, double rise, double loop)
    implements Recipe {
  private static final double BEGINNING = 0.45;
  private static final double STRING = 0.3;

  /** A clean amplifier with a short loop. */
  public Driven(Spectrum strings, double drive, double speaker, double seconds, int rate) {
    this(strings, drive, speaker, seconds, rate, -200, 0, 0.2);
  }

  /** One that hisses, comes up and goes round in these decibels and seconds. */
  public Driven rough(double hiss, double rise, double loop) {
    return new Driven(strings, drive, speaker, seconds, rate, hiss, rise, loop);
  }

  @Override
  public double ringing(int key) {
    return seconds;
  }

  @Override
  public Tone render(int key, double dynamic, Noise noise) {
    Tone tone = Tone.loopedTwiceAsFine(key, rate, BEGINNING, loop);
    for (Mode mode : strings.at(key)) {
      double harmonic = StrictMath.rint(mode.ratio());
      Contour contour = Contour.settling(0.35 / harmonic, harmonic == 1 ? 0.7 : 0.35);
      tone.add(new Partial(harmonic, mode.level(), noise.unit() * 0.1, contour));
    }
    new Knock(-14, 1800, 0.8, 0.03).add(tone, STRING, noise);
    if (hiss > -100) {
      tone.addNoise(noise, STRING * Resonance.gain(hiss), Contour.STEADY, Filter.band(1500, 0.4, tone.rate()));
    }
    tone.filter(Filter.high(380, 0.6, tone.rate()));
    tone.saturate(drive * dynamic, 0.25);
    tone.filter(Filter.high(90, 0.7, tone.rate()));
    tone.filter(Filter.low(speaker * 0.8, 2.2, tone.rate()));
    tone.filter(Filter.low(speaker * 1.3, 0.8, tone.rate()));
    tone.filter(Filter.low(rate * 0.4, 0.7, tone.rate()));
    if (rise > 0) {
      tone.shape(Contour.rising(rise));
    }
    return tone.halved();
  }
}
