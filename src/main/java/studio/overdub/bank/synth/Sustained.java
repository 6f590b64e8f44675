package studio.overdub.bank.synth;

/**
 * A tone that is kept sounding, by one player or several.
 *
 * @param spectrum what sounds
 * @param players how many sound together, each a little out of tune with the others
 * @param spread the standard deviation of their tuning, in cents
 * @param unrest how much each harmonic wavers slowly, as a part of its level
 * @param rise seconds in which the fundamental comes up
 * @param lag seconds by which each octave of harmonics comes up later
 * @param swell how much louder than later the harmonics begin, as a factor; 1 for no swell
 * @param breath the noise in it
 * @param beginning seconds before the loop
 * @param loop seconds of the loop; longer for more players
 * @param rate frames a second at most
 * @param touch how soft notes differ
 * @param onset what sounds at the beginning alone: a chiff, a percussion, a bow's bite
 */
public record Sustained(
    Spectrum spectrum,
    int players,
    double spread,
    double unrest,
    double rise,
    double lag,
    double swell,
    Breath breath,
    double beginning,
    double loop,
    int rate,
    Touch touch,
    Body onset)
    implements Recipe {
  /** How much stronger the player in the middle is, who is in tune: without one a section's pitch would wander. */
  private static final double LEADER = 1.8;

  /** The time in which what sounds at the beginning comes up. */
  private static final double QUICK = 0.002;

  /** One player with little unrest: the usual case, to be changed with the withers. */
  public static Sustained solo(Spectrum spectrum, double rise, double lag) {
    return new Sustained(spectrum, 1, 0, 0.05, rise, lag, 1, Breath.NONE, rise * 2 + 0.1, 0.5, 22050,
        Touch.BLOWN, Body.NONE);
  }

  /** Several players whose tuning differs by {@code spread} cents. */
  public static Sustained several(Spectrum spectrum, int players, double spread, double rise) {
    return new Sustained(
        spectrum, players, spread, 0, rise, 0, 1, Breath.NONE, 0.05, 1.4, 22050, Touch.BLOWN, Body.NONE);
  }

  public Sustained with(Breath breath) {
    return new Sustained(
        spectrum, players, spread, unrest, rise, lag, swell, breath, beginning, loop, rate, touch, onset);
  }

  public Sustained withSwell(double swell) {
    return new Sustained(
        spectrum, players, spread, unrest, rise, lag, swell, breath, Math.max(beginning, 0.3), loop, rate, touch,
        onset);
  }

  public Sustained withLag(double lag) {
    return new Sustained(
        spectrum, players, spread, unrest, rise, lag, swell, breath, beginning, loop, rate, touch, onset);
  }

  public Sustained withUnrest(double unrest) {
    return new Sustained(
        spectrum, players, spread, unrest, rise, lag, swell, breath, beginning, loop, rate, touch, onset);
  }

  public Sustained withTimes(double beginning, double loop) {
    return new Sustained(
        spectrum, players, spread, unrest, rise, lag, swell, breath, beginning, loop, rate, touch, onset);
  }

  public Sustained withRate(int rate) {
    return new Sustained(
        spectrum, players, spread, unrest, rise, lag, swell, breath, beginning, loop, rate, touch, onset);
  }

  public Sustained with(Body onset) {
    return new Sustained(
        spectrum, players, spread, unrest, rise, lag, swell, breath, beginning, loop, rate, touch, onset);
  }

  public Sustained with(Touch touch) {
    return new Sustained(
        spectrum, players, spread, unrest, rise, lag, swell, breath, beginning, loop, rate, touch, onset);
  }

  @Override
  public Tone render(int key, double dynamic, Noise noise) {
    int enough = Math.max(touch.softened(spectrum, dynamic).rate(key, rate), breath.rate(rate));
    Tone tone = Tone.looped(key, enough, beginning, loop);
    double[] tuning = tuning(noise);
    double reference = 0;
    double soft = rise * touch.rise(dynamic);
    for (Mode mode : spectrum.at(key)) {
      double played = mode.level() * touch.colour(mode.ratio(), dynamic);
      double late = soft + lag * StrictMath.log(Math.max(1, mode.ratio())) / StrictMath.log(2);
      Contour contour = new Contour(0, late, swell == 1 ? Double.POSITIVE_INFINITY : 0.09, 1 / swell);
      for (double out : tuning) {
        double phase = players == 1 ? phase(mode.ratio()) : noise.unit();
        double leading = players > 1 && out == 1 ? LEADER : 1;
        tone.add(new Partial(mode.ratio() * out, played * swell * leading, phase, contour));
      }
      waver(tone, mode.ratio(), played, contour, noise);
      reference += players * played * played / 2;
    }
    onset.add(tone, StrictMath.sqrt(reference), 0, QUICK, noise);
    breath.add(tone, StrictMath.sqrt(reference) * touch.noise(dynamic), soft, noise);
    return tone;
  }

  /**
   * Each player's pitch as a factor: evenly apart but for chance, and in pairs as far above the tone as below it, so
   * that they are in tune on the whole.
   */
  private double[] tuning(Noise noise) {
    double[] factors = new double[players];
    for (int i = 0; i <= players / 2; i++) {
      double cents = players == 1 ? 0 : spread * (1.5 - 3.0 * i / (players - 1)) * (0.85 + 0.3 * noise.unit());
      double away = StrictMath.pow(2, cents / 1200) - 1;
      factors[i] = 1 - away;
      factors[players - 1 - i] = 1 + away;
    }
    return factors;
  }

  /** Phases that bend with the harmonic's number (Schroeder 1970), so that no moment takes all the amplitude. */
  private static double phase(double ratio) {
    double turns = 0.03 * ratio * ratio;
    return turns - StrictMath.floor(turns);
  }

  private void waver(Tone tone, double ratio, double played, Contour contour, Noise noise) {
    if (unrest == 0) {
      return;
    }
    double step = 1 / (StrictMath.max(1, StrictMath.round(loop * tone.pitch())));
    for (int i = -3; i <= 3; i++) {
      if (i != 0) {
        double level = played * swell * unrest * Math.abs(noise.bell()) / Math.abs(i);
        tone.add(new Partial(ratio + i * step, level, noise.unit(), contour));
      }
    }
  }
}
