package studio.overdub.bank.synth;

/** Sounds of the world that no instrument makes, from noise and glides. */
public final class Scenes {
  private static final int RATE = 22050;

  private Scenes() {}

  /** A finger sliding along wound strings. */
  public static Tone fretNoise(int key, double dynamic, Noise noise) {
    int rate = 16000;
    Tone tone = Tone.once(key, rate, 0.5);
    Contour slide = new Contour(0, 0.36, 3, 0);
    for (int k = 1; k <= 4; k++) {
      tone.addGlide(k * 1150, k * 480, 0.16, 0.5 / k, slide);
    }
    tone.addNoise(noise, 0.35, slide, Filter.band(1900, 1.2, rate));
    tone.fadeOut(0.14);
    return tone;
  }

  /** A breath let go at a mouthpiece. */
  public static Tone breath(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 0.7);
    tone.addNoise(noise, 1, new Contour(0, 0.13, 0.14, 0), Filter.band(1300, 0.6, RATE), Filter.low(5000, 0.7, RATE));
    tone.addNoise(noise, 0.4, new Contour(0, 0.15, 0.12, 0), Filter.band(3300, 1.2, RATE));
    tone.fadeOut(0.15);
    return tone;
  }

  /** Surf: two bands of noise, coming and going against each other. */
  public static Tone seashore(int key, double dynamic, Noise noise) {
    Tone tone = Tone.looped(key, 16000, 0.1, 3);
    tone.addNoise(noise, 1, Contour.STEADY, Filter.low(900, 0.6, 16000), Filter.high(120, 0.6, 16000));
    tone.addNoise(noise, 0.9, Contour.STEADY, Filter.band(3200, 0.5, 16000));
    return tone;
  }

  /** A small bird: five chirps that rise or fall, ever louder. */
  public static Tone bird(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 0.5);
    double start = 0;
    for (int i = 0; i < 5; i++) {
      double from = 3200 + 1500 * noise.unit();
      Tone chirp = Tone.once(key, RATE, 0.2);
      double level = 0.13 * StrictMath.pow(1.75, i);
      chirp.addGlide(from, from + 900 * noise.white(), 0.03, level, new Contour(0, 0.012, 0.04, 0));
      int at = (int) (start * RATE);
      for (int j = 0; j < chirp.frames().length && at + j < tone.frames().length; j++) {
        tone.frames()[at + j] += chirp.frames()[j];
      }
      start += 0.065 + 0.01 * noise.unit();
    }
    tone.fadeOut(0.05);
    return tone;
  }

  /** Two bells under a clapper that strikes twenty times a second. */
  public static Tone telephone(int key, double dynamic, Noise noise) {
    int rate = 28000;
    Tone tone = Tone.looped(key, rate, 0.1, 1);
    int strokes = 20;
    double[] hertz = {1480, 1870, 3920, 4940, 6890, 8700};
    double[] round = tone.emptyRound();
    int length = round.length;
    for (int stroke = 0; stroke < strokes; stroke++) {
      int at = (int) ((long) stroke * length / strokes);
      for (int mode = stroke % 2; mode < hertz.length; mode += 2) {
        double level = 1 + 0.2 * noise.white();
        for (int i = 0; i < length / 2; i++) {
          double age = (double) i / rate;
          double ring = StrictMath.exp(-age * 18) * Math.min(1, age * 1500);
          round[(at + i) % length] += level * ring * Sine.of(hertz[mode] * age);
        }
      }
    }
    tone.addRound(round);
    return tone;
  }

  /** Rotor blades over a turbine. */
  public static Tone helicopter(int key, double dynamic, Noise noise) {
    Tone tone = Tone.looped(key, 16000, 0.1, 1.2);
    double[] round = tone.emptyRound();
    int blades = 14;
    for (int i = 0; i < round.length; i++) {
      round[i] = noise.white();
    }
    Filter.low(330, 0.8, 16000).runRound(round);
    Filter.high(45, 0.7, 16000).runRound(round);
    for (int i = 0; i < round.length; i++) {
      double turn = (double) i * blades / round.length;
      double part = turn - Math.floor(turn);
      round[i] *= 0.6 + 2.0 * StrictMath.exp(-5 * part) * Math.min(1, part * 12);
    }
    tone.addRound(round);
    tone.addNoise(noise, 0.03, Contour.STEADY, Filter.band(1600, 6, 16000));
    return tone;
  }

  /** Very many hands. */
  public static Tone applause(int key, double dynamic, Noise noise) {
    int rate = 20000;
    Tone tone = Tone.looped(key, rate, 0.1, 2.4);
    double[] round = tone.emptyRound();
    for (int clap = 0; clap < 420; clap++) {
      int at = (int) (noise.unit() * round.length);
      Filter hands = Filter.band(700 + 900 * noise.unit(), 1.6, rate);
      double level = 0.2 + noise.unit() * noise.unit() * 2;
      for (int i = 0; i < 700; i++) {
        round[(at + i) % round.length] += level * hands.next(noise.white()) * StrictMath.exp(-i / 90.0);
      }
    }
    tone.addRound(round);
    tone.addNoise(noise, 0.05, Contour.STEADY, Filter.band(1500, 0.5, rate));
    tone.saturate(0.7 / Tone.rms(round, 0, round.length), 0);
    return tone;
  }

  /** A shot: a crack, a thump, and the air after it. */
  public static Tone gunshot(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 1.3);
    tone.addNoise(noise, 1.4, Contour.ringing(0.18), Filter.low(3800, 0.7, RATE));
    tone.addNoise(noise, 1, Contour.ringing(0.9), Filter.low(900, 0.7, RATE));
    tone.addGlide(160, 45, 0.05, 1.5, Contour.ringing(0.4));
    tone.saturate(1.2, 0);
    tone.fadeOut(0.4);
    return tone;
  }
}
