package studio.overdub.bank.synth;

/** Sounds of vehicles, of weapons, and of ships that do not exist. */
public final class Machines {
  private static final int RATE = 18000;
  private static final int DULL = 11025;

  private Machines() {}

  /** A car's engine, idling: four cylinders that are not quite alike. */
  public static Tone engine(int key, double dynamic, Noise noise) {
    Tone tone = Tone.looped(key, DULL, 0.1, 0.8);
    double[] round = tone.emptyRound();
    int strokes = 24;
    double[] cylinders = {1, 0.82, 0.94, 0.76};
    for (int stroke = 0; stroke < strokes; stroke++) {
      int at = (int) ((long) stroke * round.length / strokes);
      Filter pipe = Filter.low(420, 1.2, DULL);
      for (int i = 0; i < round.length / 12; i++) {
        double bang = StrictMath.exp(-i / 70.0) * (0.75 + 0.5 * noise.unit());
        round[(at + i) % round.length] += cylinders[stroke % 4] * pipe.next(bang * (1 + 0.6 * noise.white()));
      }
    }
    Filter.high(35, 0.7, DULL).runRound(round);
    tone.addRound(round);
    tone.addNoise(noise, 0.06, Contour.STEADY, Filter.band(1800, 0.6, DULL));
    return tone;
  }

  /** Tyres on asphalt, until the car stands. */
  public static Tone skid(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 1.2);
    Contour slide = new Contour(0, 0.05, 0.5, 0);
    for (int k = 1; k <= 5; k++) {
      tone.addGlide(1250 * k, 820 * k, 0.6, 0.6 / k, slide);
      tone.addGlide(1310 * k, 870 * k, 0.7, 0.4 / k, slide);
    }
    tone.addNoise(noise, 0.7, slide, Filter.band(1500, 1.2, RATE));
    tone.fadeOut(0.3);
    return tone;
  }

  /** A car drives by: louder and nearer, then lower and gone. */
  public static Tone carPass(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, 16000, 2);
    Contour near = new Contour(0, 0.85, 0.55, 0);
    double[] turns = new double[12];
    double[] frames = tone.frames();
    for (int i = 0; i < frames.length; i++) {
      double age = (double) i / tone.rate();
      double pitch = 108 * (1 - 0.16 * (age - 0.85) / (0.12 + Math.abs(age - 0.85)));
      for (int k = 1; k <= turns.length; k++) {
        turns[k - 1] += pitch * k / tone.rate();
        frames[i] += near.at(age) / k * Sine.of(turns[k - 1]);
      }
    }
    tone.addNoise(noise, 0.9, near, Filter.band(900, 0.5, tone.rate()));
    tone.fadeOut(0.6);
    return tone;
  }

  /** Metal against metal, and the glass after it. */
  public static Tone crash(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 1.5);
    tone.addNoise(noise, 1.5, Contour.ringing(0.35), Filter.low(3500, 0.7, RATE));
    for (int i = 0; i < 40; i++) {
      Contour ring = new Contour(0.02 * noise.unit(), 0.001, 0.05 + 0.12 * noise.unit(), 0);
      tone.add(new Partial((180 + 4200 * noise.unit() * noise.unit()) / tone.pitch(), 0.3, noise.unit(), ring));
    }
    for (int i = 0; i < 46; i++) {
      Contour shard = new Contour(0.2 + 1.1 * noise.unit() * noise.unit(), 0.0005, 0.015, 0);
      tone.add(new Partial((3500 + 6000 * noise.unit()) / tone.pitch(), 0.25 * noise.unit(), noise.unit(), shard));
    }
    tone.saturate(1.2, 0);
    tone.fadeOut(0.4);
    return tone;
  }

  /** A siren that wails up and down. */
  public static Tone siren(int key, double dynamic, Noise noise) {
    Tone tone = Tone.looped(key, 14000, 0.1, 2.4);
    double[] round = tone.emptyRound();
    double cycles = StrictMath.rint(960.0 * round.length / tone.rate());
    for (int k = 1; k <= 5; k++) {
      for (int i = 0; i < round.length; i++) {
        double part = (double) i / round.length;
        double wail = 0.3 * cycles / (2 * StrictMath.PI) * (1 - StrictMath.cos(2 * StrictMath.PI * part));
        round[i] += Sine.of(k * (cycles * part + wail)) / (k * k);
      }
    }
    tone.addRound(round);
    return tone;
  }

  /** A steam train: four strokes of the pistons over the rumble of the wheels. */
  public static Tone train(int key, double dynamic, Noise noise) {
    Tone tone = Tone.looped(key, 16000, 0.1, 1);
    double[] round = tone.emptyRound();
    double[] strokes = {1, 0.6, 0.8, 0.55};
    for (int stroke = 0; stroke < strokes.length; stroke++) {
      int at = stroke * round.length / strokes.length;
      Filter steam = Filter.band(1500, 0.6, 16000);
      for (int i = 0; i < round.length / 4; i++) {
        double age = (double) i / 16000;
        double puff = Math.min(1, age / 0.02) * StrictMath.exp(-age * 16);
        round[(at + i) % round.length] += strokes[stroke] * puff * steam.next(noise.white()) * 3;
      }
    }
    tone.addRound(round);
    tone.addNoise(noise, 0.3, Contour.STEADY, Filter.low(160, 0.8, 16000));
    return tone;
  }

  /** A jet: the roar of its stream and the whistle of its blades. */
  public static Tone jet(int key, double dynamic, Noise noise) {
    Tone tone = Tone.looped(key, RATE, 0.1, 1.6);
    tone.addNoise(noise, 1, Contour.STEADY, Filter.band(600, 0.35, RATE));
    tone.addNoise(noise, 0.35, Contour.STEADY, Filter.band(3400, 6, RATE));
    tone.addNoise(noise, 0.12, Contour.STEADY, Filter.band(6800, 12, RATE));
    return tone;
  }

  /** A ship between the stars: two tones that circle each other. */
  public static Tone starship(int key, double dynamic, Noise noise) {
    Tone tone = Tone.looped(key, 16000, 0.1, 2);
    double[] round = tone.emptyRound();
    double low = StrictMath.rint(110.0 * round.length / tone.rate());
    for (int i = 0; i < round.length; i++) {
      double part = (double) i / round.length;
      double sweep = 2 + 1.7 * Sine.of(3 * part);
      round[i] = Sine.of(low * part + sweep * Sine.of(low * 2.0 * part) / 3) + 0.4 * Sine.of(low * 5 * part) * Sine.of(8 * part);
    }
    tone.addRound(round);
    tone.addNoise(noise, 0.1, Contour.STEADY, Filter.band(1100, 4, 16000));
    return tone;
  }

  /** Eight shots in a row. */
  public static Tone machineGun(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 0.95);
    for (int shot = 0; shot < 8; shot++) {
      Contour bang = new Contour(shot * 0.098, 0.0005, 0.016, 0);
      tone.addNoise(noise, 1, bang, Filter.low(4500, 0.7, RATE));
      tone.addNoise(noise, 0.8, new Contour(shot * 0.098, 0.001, 0.03, 0), Filter.low(380, 0.8, RATE));
    }
    tone.saturate(2, 0);
    tone.fadeOut(0.12);
    return tone;
  }

  /** A beam that falls from the highest tones to the lowest. */
  public static Tone laser(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, RATE, 0.5);
    for (int k = 1; k <= 3; k++) {
      tone.addGlide(3300 * k, 130 * k, 0.09, 1.0 / k, new Contour(0, 0.002, 0.14, 0));
    }
    tone.saturate(1.5, 0.2);
    tone.fadeOut(0.1);
    return tone;
  }

  /** An explosion, and what falls down after it. */
  public static Tone explosion(int key, double dynamic, Noise noise) {
    Tone tone = Tone.once(key, DULL, 2.4);
    tone.addNoise(noise, 1.5, Contour.ringing(0.5), Filter.low(2800, 0.7, DULL));
    tone.addNoise(noise, 1.5, Contour.ringing(2.2), Filter.low(240, 0.8, DULL));
    tone.addGlide(120, 32, 0.12, 1.4, Contour.ringing(0.9));
    for (int i = 0; i < 20; i++) {
      Contour piece = new Contour(0.4 + 1.4 * noise.unit(), 0.001, 0.012, 0);
      tone.addNoise(noise, 0.3 * noise.unit(), piece, Filter.band(700 + 1500 * noise.unit(), 2, DULL));
    }
    tone.saturate(1.4, 0);
    tone.fadeOut(0.7);
    return tone;
  }
}
