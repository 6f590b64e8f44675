package studio.overdub.bank.synth;

/** Skins, metal and noise: recipes of what is hit, shaken or scraped and ends by itself. Frequencies are in hertz. */
public final class Percussion {
  /** A round membrane's modes and how they fade (Fletcher and Rossing, chapter 3), air load included roughly. */
  private static final double[][] MEMBRANE = {
    {1, 1, 1}, {1.59, 0.45, 0.6}, {2.14, 0.28, 0.45}, {2.3, 0.22, 0.4}, {2.65, 0.16, 0.35}, {2.92, 0.12, 0.3}
  };

  /** Drums below this frequency need little of the treble, and are long. */
  private static final double LOW_DRUM = 170;

  /** A softly struck drum of a kit keeps more of its stick than a string does of its hammer. */
  private static final Touch KIT = new Touch(3, 3, 1.4);

  private Percussion() {}

  /**
   * A drum skin.
   *
   * @param hertz where it settles
   * @param bend how much higher it begins, as a factor
   * @param glide the time constant of that in seconds
   * @param seconds in which it falls by 60 dB
   * @param overtones the level of its upper modes; 0 for a pure tone
   * @param slap the stick, beside the skin
   */
  public static Recipe skin(double hertz, double bend, double glide, double seconds, double overtones, Knock slap) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 15000, Math.max(seconds * 0.85, slap.seconds()));
      addSkin(tone, hertz, 1 + (bend - 1) * dynamic, glide, seconds, overtones * Touch.STRUCK.drive(dynamic));
      slap.add(tone, 0.7 * Touch.STRUCK.noise(dynamic), noise);
      tone.fadeOut(0.03);
      return tone;
    };
  }

  /**
   * A drum in a room, up to the noises of stick, shell and walls.
   *
   * @param hertz where it settles
   * @param bend how much higher it begins, as a factor
   * @param glide the time constant of that in seconds
   * @param seconds in which it falls by 60 dB
   * @param overtones the level of its upper modes
   * @param noises each beside the skin; short ones are sticks, long ones the shell and the room
   */
  public static Recipe drum(
      double hertz, double bend, double glide, double seconds, double overtones, Knock... noises) {
    return drum(KIT, hertz < LOW_DRUM ? 18000 : 32000, hertz, bend, glide, seconds, overtones, noises);
  }

  private static Recipe drum(
      Touch touch, int rate, double hertz, double bend, double glide, double seconds, double overtones,
      Knock... noises) {
    return (key, dynamic, noise) -> {
      double length = 0.55 * seconds;
      for (Knock knock : noises) {
        length = Math.max(length, 0.7 * knock.seconds());
      }
      Tone tone = Tone.once(key, rate, length);
      addSkin(tone, hertz, 1 + (bend - 1) * dynamic, glide, seconds, overtones * touch.drive(dynamic));
      for (Knock knock : noises) {
        knock.add(tone, 0.7 * touch.noise(dynamic), noise);
      }
      tone.fadeOut(0.2 * length);
      return tone;
    };
  }

  /** A drum whose tone is {@code factor} times the key's frequency, at {@code rate} frames a second. */
  public static Recipe tunedDrum(
      int rate, double factor, double bend, double glide, double seconds, double overtones, Knock... noises) {
    return (key, dynamic, noise) ->
        drum(Touch.STRUCK, rate, factor * Tone.hertz(key), bend, glide, seconds, overtones, noises)
            .render(key, dynamic, noise);
  }

  /** The modes of a skin that begins {@code stretched} times higher than where it settles. */
  private static void addSkin(
      Tone tone, double hertz, double stretched, double glide, double seconds, double overtones) {
    for (double[] mode : MEMBRANE) {
      double level = mode[0] == 1 ? 1 : mode[1] * overtones;
      Contour contour = new Contour(0, 0.001, seconds * mode[2] / 6.908, 0);
      tone.addGlide(hertz * mode[0] * stretched, hertz * mode[0], glide, level, contour);
    }
  }

  /**
   * A cymbal: very many modes without order, the higher ones dying sooner, and a hiss.
   *
   * @param low the lowest mode
   * @param high the highest mode
   * @param tilt decibels an octave by which modes rise towards the high ones
   * @param seconds in which its lower modes fall by 60 dB
   * @param hiss decibels of noise beside the modes
   * @param stick the stroke
   */
  public static Recipe cymbal(double low, double high, double tilt, double seconds, double hiss, Knock stick) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 28000, Math.min(0.8 * seconds, 1.4));
      int count = 160;
      double sum = 0;
      for (int i = 0; i < count; i++) {
        double hertz = low * StrictMath.pow(high / low, (i + noise.unit()) / count);
        double level = StrictMath.pow(hertz / low, tilt / 6.02) * (0.3 + noise.unit())
            * Touch.STRUCK.colour(hertz / low, dynamic);
        double ring = seconds * StrictMath.pow(low / hertz, 0.15) * (0.6 + 0.8 * noise.unit());
        Contour contour = new Contour(0, 0.002 + 0.01 * noise.unit(), ring / 6.908, 0);
        tone.add(new Partial(hertz / tone.pitch(), level, noise.unit(), contour));
        sum += level * level / 2;
      }
      double reference = StrictMath.sqrt(sum);
      tone.addNoise(noise, reference * Resonance.gain(hiss), Contour.ringing(seconds * 0.5),
          Filter.high(Math.min(high * 0.5, 6000), 0.7, tone.rate()));
      stick.add(tone, reference * Touch.STRUCK.noise(dynamic), noise);
      tone.fadeOut(tone.frames().length / (5.0 * tone.rate()));
      return tone;
    };
  }

  /** A body with these modes, given in hertz, and a stroke. */
  public static Recipe body(Knock stroke, double... hertzLevelSeconds) {
    return (key, dynamic, noise) -> {
      double longest = stroke.seconds();
      for (int i = 2; i < hertzLevelSeconds.length; i += 3) {
        longest = Math.max(longest, hertzLevelSeconds[i]);
      }
      Tone tone = Tone.once(key, 32000, Math.min(0.7 * longest, 2));
      for (int i = 0; i < hertzLevelSeconds.length; i += 3) {
        double above = hertzLevelSeconds[i] / hertzLevelSeconds[0];
        double level = hertzLevelSeconds[i + 1] * Touch.STRUCK.colour(above, dynamic);
        Contour contour = new Contour(0, 0.0006, hertzLevelSeconds[i + 2] / 6.908, 0);
        tone.add(new Partial(hertzLevelSeconds[i] / tone.pitch(), level, 0, contour));
      }
      stroke.add(tone, 0.7 * Touch.STRUCK.noise(dynamic), noise);
      tone.fadeOut(0.03);
      return tone;
    };
  }

  /**
   * Grains of noise one after another: a shake, a scrape, several hands.
   *
   * @param hertz the middle of the band
   * @param q how narrow it is
   * @param grain seconds in which a grain falls by 60 dB
   * @param rise seconds in which a grain comes up
   * @param startsAndLevels when each grain begins, and its level
   */
  public static Recipe grains(double hertz, double q, double grain, double rise, double... startsAndLevels) {
    return (key, dynamic, noise) -> {
      double last = startsAndLevels[startsAndLevels.length - 2];
      Tone tone = Tone.once(key, 32000, last + grain + rise);
      for (int i = 0; i < startsAndLevels.length; i += 2) {
        Contour contour = new Contour(startsAndLevels[i], rise, grain / 6.908, 0);
        tone.addNoise(noise, startsAndLevels[i + 1], contour,
            Filter.band(hertz, q, tone.rate()),
            Filter.band(hertz * 1.2 * StrictMath.sqrt(dynamic), q * 0.7, tone.rate()));
      }
      tone.fadeOut(0.02);
      return tone;
    };
  }

  /** Both recipes at once, the second {@code decibels} louder than it is. */
  public static Recipe together(Recipe first, Recipe second, double decibels) {
    return (key, dynamic, noise) -> {
      Tone one = first.render(key, dynamic, noise);
      Tone two = second.render(key, dynamic, noise);
      Tone longer = one.frames().length >= two.frames().length * (long) one.rate() / two.rate() ? one : two;
      Tone shorter = longer == one ? two : one;
      longer.mix(shorter, Resonance.gain(shorter == two ? decibels : -decibels));
      return longer;
    };
  }

  /** A recipe's tone through a compressor that bends it, the more the greater {@code drive}: louder at the same peak. */
  public static Recipe pressed(Recipe recipe, double drive) {
    return (key, dynamic, noise) -> {
      Tone tone = recipe.render(key, dynamic, noise);
      tone.saturate(drive, 0);
      return tone;
    };
  }

  /** A recipe's tone that comes up in {@code rise} seconds. */
  public static Recipe swelling(Recipe recipe, double rise) {
    return (key, dynamic, noise) -> {
      Tone tone = recipe.render(key, dynamic, noise);
      tone.shape(Contour.rising(rise));
      return tone;
    };
  }

  /** A recipe's tone cut off after {@code seconds}, as a noise gate does. */
  public static Recipe gated(Recipe recipe, double seconds) {
    return (key, dynamic, noise) -> {
      Tone open = recipe.render(key, dynamic, noise);
      Tone tone = Tone.once(key, open.rate(), seconds);
      tone.mix(open, 1);
      tone.fadeOut(0.012);
      return tone;
    };
  }

  /** A recipe's tone from its end to its beginning. */
  public static Recipe backwards(Recipe recipe) {
    return (key, dynamic, noise) -> {
      Tone tone = recipe.render(key, dynamic, noise);
      double[] frames = tone.frames();
      for (int i = 0, j = frames.length - 1; i < j; i++, j--) {
        double kept = frames[i];
        frames[i] = frames[j];
        frames[j] = kept;
      }
      return tone;
    };
  }

  /** A recipe's tone from its end to its beginning, and onwards again for as long as it takes to choke it. */
  public static Recipe backwards(Recipe recipe, double choked) {
    return (key, dynamic, noise) -> {
      Tone tone = recipe.render(key, dynamic, noise);
      double[] forwards = tone.frames();
      Tone swelling = Tone.once(key, tone.rate(), (double) forwards.length / tone.rate() + choked);
      double[] frames = swelling.frames();
      Contour dying = Contour.ringing(choked);
      for (int i = 0; i < frames.length; i++) {
        int after = i - forwards.length;
        frames[i] = after < 0 ? forwards[-1 - after] : forwards[after] * dying.at((double) after / tone.rate());
      }
      swelling.fadeOut(0.02);
      return swelling;
    };
  }
}
