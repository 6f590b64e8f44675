package studio.overdub.bank.synth;

/** Sounds of weather, water and beasts, from noise and glides. */
public final class Nature {
  private static final int RATE = 18000;
  private static final int DULL = 11025;

  private Nature() {}

  /** Rain on leaves: a hiss, and drops that can be told apart. */
  public static Tone rain(int key, double dynamic, Noise noise) {
    Tone tone = Tone.looped(key, RATE, 0.1, 1.4);
    double[] round = tone.emptyRound();
    for (int drop = 0; drop < 260; drop++) {
      int at = (int) (noise.unit() * round.length);
      Filter leaf = Filter.band(1800 + 5000 * noise.unit(), 3, RATE);
      double level = noise.unit() * noise.unit() * 4;
      for (int i = 0; i < 260; i++) {
        round[(at + i) % round.length] += level * leaf.next(noise.white()) * StrictMath.exp(-i / 45.0);
      }
    }
    tone.addRound(round);
    tone.addNoise(noise, 0.7 * Tone.rms(round, 0, round.length), Contour.STEADY, Filter.high(2500, 0.6, RATE));
    return tone;
  }

  /** A crack far away, and its rolling between the hills. */
  public static Tone thunder(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, DULL, 2.6);
    tone.addNoise(noise, 0.7, Contour.ringing(0.5), Filter.low(2500, 0.7, DULL));
    for (int roll = 0; roll < 7; roll++) {
      Contour contour = new Contour(0.1 + roll * 0.28 * (0.7 + 0.6 * noise.unit()), 0.08, 0.28, 0);
      tone.addNoise(noise, (1 - roll * 0.09) * (0.5 + noise.unit()), contour, Filter.low(190, 0.8, DULL));
    }
    tone.saturate(1.2, 0);
    tone.fadeOut(0.9);
    return tone;
  }

  /** Wind around a house. */
  public static Tone wind(int key, double dynamic, Noise noise) {
    Tone tone = Tone.looped(key, DULL, 0.1, 2.6);
    tone.addNoise(noise, 1, Contour.STEADY, Filter.band(420, 2.5, DULL));
    tone.addNoise(noise, 0.5, Contour.STEADY, Filter.band(730, 9, DULL), Filter.band(730, 5, DULL));
    return tone;
  }

  /** A brook: very many bubbles over stones. */
  public static Tone stream(int key, double dynamic, Noise noise) {
    int rate = 16000;
    Tone tone = Tone.looped(key, rate, 0.1, 2);
    double[] round = tone.emptyRound();
    for (int bubble = 0; bubble < 170; bubble++) {
      addBubble(round, (int) (noise.unit() * round.length), rate, 420 + 1300 * noise.unit(), 0.2 + noise.unit());
    }
    tone.addRound(round);
    tone.addNoise(noise, 0.3 * Tone.rms(round, 0, round.length), Contour.STEADY, Filter.band(1500, 0.5, rate));
    return tone;
  }

  /** Air rising through water. */
  public static Tone bubble(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 0.85);
    for (int i = 0; i < 7; i++) {
      addBubble(tone.frames(), (int) ((0.02 + i * 0.1 * (0.7 + 0.5 * noise.unit())) * RATE), RATE,
          330 + 300 * noise.unit(), 0.6 + 0.4 * noise.unit());
    }
    tone.fadeOut(0.1);
    return tone;
  }

  /** A bubble's tone rises as it nears the surface (Minnaert 1933 for its pitch; the rise by van den Doel 2005). */
  private static void addBubble(double[] frames, int at, int rate, double hertz, double level) {
    double turns = 0;
    for (int i = 0; i < rate / 14; i++) {
      double age = (double) i / rate;
      turns += hertz * (1 + 14 * age) / rate;
      double shape = Math.min(1, age / 0.003) * StrictMath.exp(-age * 48);
      frames[(at + i) % frames.length] += level * shape * Sine.of(turns);
    }
  }

  /** A dog barks once: a falling voice with a rough edge. */
  public static Tone dog(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 0.36);
    Contour bark = new Contour(0, 0.02, 0.07, 0);
    for (int k = 1; k <= 14; k++) {
      double level = StrictMath.exp(-StrictMath.pow((k * 430 - 1100) / 900.0, 2)) + 0.2 / k;
      tone.addGlide(620 * k, 340 * k, 0.09, level, bark);
    }
    tone.addNoise(noise, 0.5, bark, Filter.band(1300, 1, RATE));
    tone.saturate(1.5, 0.1);
    tone.fadeOut(0.1);
    return tone;
  }

  /** A horse at a gallop: three beats and a pause, twice. */
  public static Tone gallop(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 1.15);
    Recipe hoof = Percussion.body(new Knock(0, 500, 0.5, 0.06), 310, 1, 0.07, 690, 0.6, 0.05, 1240, 0.3, 0.03);
    double[] beats = {0, 0.12, 0.25, 0.55, 0.67, 0.8};
    for (double beat : beats) {
      Tone step = Tone.once(key, RATE, 0.1);
      step.mix(hoof.render(key, dynamic, noise), 0.8 + 0.3 * noise.unit());
      tone.addAt(beat, step, 1);
    }
    tone.addNoise(noise, 0.05, Contour.STEADY, Filter.band(2500, 0.6, RATE));
    tone.fadeOut(0.2);
    return tone;
  }

  /** A bird with two long calls. */
  public static Tone songbird(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 0.8);
    tone.addGlide(2900, 4300, 0.05, 1, new Contour(0, 0.04, 0.07, 0));
    tone.addGlide(4300, 2500, 0.08, 1, new Contour(0.3, 0.03, 0.09, 0));
    tone.addGlide(5200, 3600, 0.02, 0.5, new Contour(0.22, 0.01, 0.02, 0));
    tone.fadeOut(0.1);
    return tone;
  }
}
