package studio.overdub.bank.synth;

/** Sounds of people, of their houses, and of their hands on instruments. */
public final class People {
  private static final int RATE = 18000;
  /** Formants of an open vowel: hertz, bandwidth, level (Peterson and Barney 1952, rounded). */
  private static final double[][] OPEN_VOWEL = {{730, 130, 1}, {1090, 150, 0.6}, {2440, 250, 0.25}, {3400, 400, 0.15}};

  private People() {}

  /** Somebody laughs: seven syllables, falling. */
  public static Tone laughing(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 1.5);
    for (int i = 0; i < 7; i++) {
      double pitch = 265 * StrictMath.pow(0.945, i) * (1 + 0.04 * noise.white());
      tone.addAt(i * 0.185, syllable(key, pitch, pitch * 0.86, 0.15, 0.35, noise), 1 - 0.08 * i);
    }
    tone.fadeOut(0.1);
    return tone;
  }

  /** Somebody screams. */
  public static Tone scream(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 1.2);
    tone.addAt(0, syllable(key, 720, 1080, 1.15, 0.12, noise), 1);
    tone.saturate(2, 0.2);
    tone.fadeOut(0.25);
    return tone;
  }

  /** A voice on an open vowel, from one pitch to another, with breath. */
  private static Tone syllable(int key, double from, double to, double seconds, double breath, Noise noise) {
    Tone tone = Tone.once(key, RATE, seconds);
    double middle = (from + to) / 2;
    for (int k = 1; k * Math.max(from, to) < 0.45 * RATE && k <= 30; k++) {
      double level = 0;
      for (double[] formant : OPEN_VOWEL) {
        double away = (k * middle - formant[0]) / formant[1];
        level += formant[2] / (1 + away * away);
      }
      tone.addGlide(from * k, to * k, seconds * 0.4, level, new Contour(0, 0.03, seconds * 0.45, 0));
    }
    tone.addNoise(noise, breath, new Contour(0, 0.02, seconds * 0.2, 0), Filter.band(1400, 0.6, RATE));
    tone.fadeOut(seconds * 0.25);
    return tone;
  }

  /** A fist. */
  public static Tone punch(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 0.3);
    tone.addGlide(210, 62, 0.03, 1, Contour.ringing(0.22));
    tone.addNoise(noise, 0.8, Contour.ringing(0.09), Filter.band(900, 0.6, RATE));
    tone.saturate(2.2, 0);
    tone.fadeOut(0.05);
    return tone;
  }

  /** A heart beats once, in two thumps. */
  public static Tone heartbeat(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, 11025, 0.75);
    Contour first = new Contour(0, 0.02, 0.045, 0);
    Contour second = new Contour(0.28, 0.02, 0.035, 0);
    tone.addGlide(66, 44, 0.06, 1, first);
    tone.addGlide(70, 70, 1, 0.8, second);
    tone.addNoise(noise, 0.25, first, Filter.low(140, 0.7, 11025));
    tone.addNoise(noise, 0.2, second, Filter.low(170, 0.7, 11025));
    tone.fadeOut(0.1);
    return tone;
  }

  /** Two steps on gravel. */
  public static Tone footsteps(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 0.85);
    for (int step = 0; step < 2; step++) {
      double at = step * 0.46;
      tone.addNoise(noise, 1, new Contour(at, 0.004, 0.02, 0), Filter.low(320, 0.8, RATE));
      tone.addNoise(noise, 0.5, new Contour(at + 0.03, 0.02, 0.035, 0), Filter.band(3200, 0.7, RATE));
      for (int grain = 0; grain < 14; grain++) {
        Contour grit = new Contour(at + 0.02 + 0.12 * noise.unit(), 0.0005, 0.003, 0);
        tone.addNoise(noise, noise.unit() * 1.2, grit, Filter.band(2000 + 4000 * noise.unit(), 2, RATE));
      }
    }
    tone.fadeOut(0.1);
    return tone;
  }

  /** A hinge that sticks and slips, ever faster. */
  public static Tone creaking(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 1.25);
    double[] slips = new double[tone.frames().length];
    double place = 0;
    while (place < 1.05) {
      slips[(int) (place * RATE)] = 0.7 + 0.6 * noise.unit();
      place += (0.026 - 0.017 * place) * (0.85 + 0.3 * noise.unit());
    }
    double[] wood = {520, 930, 1480, 2350, 3600};
    for (int mode = 0; mode < wood.length; mode++) {
      double[] ringing = slips.clone();
      Filter.band(wood[mode], 12, RATE).run(ringing);
      for (int i = 0; i < ringing.length; i++) {
        tone.frames()[i] += ringing[i] * 14 / (1 + 0.4 * mode);
      }
    }
    tone.fadeOut(0.2);
    return tone;
  }

  /** A door falls shut. */
  public static Tone door(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 0.8);
    tone.addNoise(noise, 0.5, Contour.ringing(0.02), Filter.band(3200, 1, RATE));
    tone.addNoise(noise, 1, new Contour(0.05, 0.002, 0.05, 0), Filter.low(500, 0.8, RATE));
    tone.addGlide(96, 82, 0.1, 1, new Contour(0.05, 0.004, 0.07, 0));
    tone.addNoise(noise, 0.2, new Contour(0.06, 0.01, 0.14, 0), Filter.band(700, 0.5, RATE));
    tone.fadeOut(0.2);
    return tone;
  }

  /** A record that is pushed and pulled. */
  public static Tone scratch(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 0.5);
    double[][] moves = {{0, 700, 2600}, {0.13, 2500, 600}, {0.27, 900, 3000}, {0.37, 2600, 500}};
    for (double[] move : moves) {
      Contour hand = new Contour(move[0], 0.03, 0.035, 0);
      for (int k = 1; k <= 4; k++) {
        tone.addGlide(move[1] * k / 2, move[2] * k / 2, 0.2, 0.5 / k, hand);
      }
      tone.addNoise(noise, 0.4, hand, Filter.band(1800, 0.8, RATE));
    }
    tone.fadeOut(0.08);
    return tone;
  }

  /** Glass or brass tubes in the wind. */
  public static Tone windChimes(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 1.5);
    double[] tubes = {2093, 2349, 2637, 3136, 3520, 4186};
    for (int i = 0; i < 18; i++) {
      double hertz = tubes[(int) (noise.unit() * tubes.length) % tubes.length];
      Contour ring = new Contour(1.1 * noise.unit(), 0.001, 0.16 + 0.1 * noise.unit(), 0);
      double level = 0.4 + 0.6 * noise.unit();
      tone.add(new Partial(hertz / tone.pitch(), level, noise.unit(), ring));
      tone.add(new Partial(hertz * 2.756 / tone.pitch(), level * 0.35, noise.unit(), ring));
    }
    tone.fadeOut(0.5);
    return tone;
  }

  /** Damped strings under a plectrum; {@code bright} is where the strings' noise lies, in hertz. */
  public static Recipe cutNoise(double bright) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, RATE, 0.16);
      for (int string = 0; string < 6; string++) {
        Contour stroke = new Contour(string * 0.004, 0.0008, 0.014, 0);
        tone.addNoise(noise, 0.8, stroke, Filter.band(bright * (0.8 + 0.08 * string), 2, RATE));
      }
      tone.addNoise(noise, 0.3, new Contour(0, 0.001, 0.01, 0), Filter.high(4000, 0.7, RATE));
      tone.fadeOut(0.04);
      return tone;
    };
  }

  /** A double bass's string that snaps back onto the fingerboard. */
  public static Tone stringSlap(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 0.3);
    tone.addNoise(noise, 1, Contour.ringing(0.05), Filter.band(1900, 0.8, RATE));
    tone.addGlide(140, 98, 0.03, 0.8, Contour.ringing(0.25));
    tone.addGlide(430, 390, 0.02, 0.4, Contour.ringing(0.12));
    tone.saturate(1.5, 0);
    tone.fadeOut(0.06);
    return tone;
  }

  /** The pad of a flute's key. */
  public static Tone keyClick(int key, double dynamic, Noise noise) {
    return Percussion.body(new Knock(2, 2400, 0.8, 0.03), 640, 0.7, 0.06, 1490, 1, 0.05, 2700, 0.5, 0.03)
        .render(key, dynamic, noise);
  }
}
