package studio.overdub.bank.program;

import static studio.overdub.bank.synth.Percussion.body;
import static studio.overdub.bank.synth.Percussion.cymbal;
import static studio.overdub.bank.synth.Percussion.grains;
import static studio.overdub.bank.synth.Percussion.skin;
import static studio.overdub.bank.synth.Percussion.together;

import java.util.List;
import java.util.stream.Stream;
import studio.overdub.bank.synth.Contour;
import studio.overdub.bank.synth.Filter;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Partial;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Tone;

/** The drum kit: keys 27 to 87 of the percussion map of General MIDI, as Roland's GS widened it. */
public final class DrumKit {
  private static final int HATS = 1;
  private static final int WHISTLES = 2;
  private static final int GUIROS = 3;
  private static final int CUICAS = 4;
  private static final int TRIANGLES = 5;
  private static final int SURDOS = 6;

  private DrumKit() {}

  /** The drums in ascending order of keys. */
  public static List<Drum> drums() {
    return Stream.of(machine(), kit(), latin(), hands()).flatMap(List::stream).toList();
  }

  private static List<Drum> machine() {
    return List.of(
        new Drum(27, "High Q", 18, 0, 0, skin(220, 14, 0.016, 0.09, 0, Knock.NONE)),
        new Drum(28, "Slap", 5, 0, 0, grains(2600, 0.9, 0.09, 0.001, 0, 1, 0.014, 0.6)),
        new Drum(29, "Scratch Push", 21, 0, 0, scratch(900, 2600)),
        new Drum(30, "Scratch Pull", 18.5, 0, 0, scratch(2400, 700)),
        new Drum(31, "Sticks", 14.5, 0, 0, body(new Knock(-6, 3500, 0.8, 0.02), 2350, 1, 0.05, 4100, 0.5, 0.03)),
        new Drum(32, "Square Click", 16.5, 0, 0, body(Knock.NONE, 600, 1, 0.03, 1800, 0.4, 0.025, 3000, 0.25, 0.02)),
        new Drum(33, "Metronome Click", 21, 0, 0, body(new Knock(-8, 5000, 0.8, 0.01), 2100, 1, 0.035)),
        new Drum(34, "Metronome Bell", 16.5, 0, 0, body(new Knock(-14, 6000, 0.8, 0.01),
            2093, 1, 0.5, 5640, 0.6, 0.3)));
  }

  private static List<Drum> kit() {
    return List.of(
        new Drum(35, "Bass Drum 2", 9, 0, 0, skin(52, 2.6, 0.02, 0.42, 0.12, new Knock(-12, 1100, 0.5, 0.03))),
        new Drum(36, "Bass Drum 1", 7.5, 0, 0, skin(58, 3.2, 0.016, 0.34, 0.18, new Knock(-9, 2600, 0.5, 0.025))),
        new Drum(37, "Side Stick", 5, -4, 0, body(new Knock(-4, 4500, 0.6, 0.05),
            520, 0.5, 0.08, 1720, 0.9, 0.1, 2650, 0.8, 0.09, 4800, 0.7, 0.08)),
        new Drum(38, "Snare 1", 5, -4, 0, snare(185, 0.22, 0.34, 1700, 0.55)),
        new Drum(39, "Hand Clap", 5, 8, 0, grains(1350, 1.1, 0.03, 0.001,
            0, 0.8, 0.011, 0.75, 0.023, 0.85, 0.034, 1, 0.04, 0.35, 0.05, 0.22, 0.065, 0.14)),
        new Drum(40, "Snare 2", 5, -4, 0, snare(230, 0.18, 0.26, 2100, 0.7)),
        new Drum(41, "Low Floor Tom", 5, 28, 0, tom(75)),
        new Drum(42, "Closed Hi-hat", 18.5, -22, HATS, hat(0.09, 0.25)),
        new Drum(43, "High Floor Tom", 5, 20, 0, tom(92)),
        new Drum(44, "Pedal Hi-hat", 22.5, -22, HATS, hat(0.12, -0.2)),
        new Drum(45, "Low Tom", 16, 10, 0, tom(112)),
        new Drum(46, "Open Hi-hat", 26.5, -22, HATS, hat(2.2, 0)),
        new Drum(47, "Low-Mid Tom", 16, 0, 0, tom(136)),
        new Drum(48, "Hi-Mid Tom", 17, -10, 0, tom(163)),
        new Drum(49, "Crash Cymbal 1", 15.5, -28, 0, cymbal(320, 13000, 1, 4.5, -2, new Knock(-3, 3500, 0.5, 0.12))),
        new Drum(50, "High Tom", 19, -20, 0, tom(196)),
        new Drum(51, "Ride Cymbal 1", 25, 26, 0, cymbal(430, 12500, 1.5, 2.6, -6, new Knock(5, 6500, 0.9, 0.05))),
        new Drum(52, "Chinese Cymbal", 19.5, 32, 0, cymbal(260, 10000, -0.5, 2.4, -2, new Knock(-2, 2400, 0.5, 0.15))),
        new Drum(53, "Ride Bell", 24, 26, 0, together(
            body(new Knock(-12, 6500, 0.8, 0.03), 690, 0.3, 1.6, 1090, 0.6, 2.0, 1730, 0.8, 2.0, 2680, 1, 1.8,
                4100, 0.9, 1.6, 5900, 0.7, 1.2),
            cymbal(500, 11000, -1, 2, -9, Knock.NONE), -30)),
        new Drum(54, "Tambourine", 5, 14, 0, jingles(0.16, 1)),
        new Drum(55, "Splash Cymbal", 21.5, -14, 0, cymbal(600, 14000, 1, 1.7, -2, new Knock(-2, 5000, 0.5, 0.06))),
        new Drum(56, "Cowbell", 20, 16, 0, body(new Knock(-14, 2500, 0.7, 0.02),
            562, 1, 0.28, 845, 0.9, 0.25, 1690, 0.4, 0.12, 2530, 0.3, 0.1, 3400, 0.2, 0.07)),
        new Drum(57, "Crash Cymbal 2", 16.5, 30, 0, cymbal(380, 12000, 0.5, 4, -3, new Knock(-4, 3000, 0.5, 0.1))),
        new Drum(58, "Vibraslap", 5, 24, 0, vibraslap()),
        new Drum(59, "Ride Cymbal 2", 26, 30, 0, cymbal(520, 13000, 1.8, 2.4, -5, new Knock(4, 5200, 0.9, 0.06))));
  }

  private static List<Drum> latin() {
    return List.of(
        new Drum(60, "High Bongo", 6.5, -24, 0, skin(420, 1.12, 0.012, 0.2, 0.9, new Knock(1, 2400, 0.6, 0.025))),
        new Drum(61, "Low Bongo", 6, -28, 0, skin(310, 1.12, 0.014, 0.24, 0.9, new Knock(0, 2000, 0.6, 0.025))),
        new Drum(62, "Mute High Conga", 5, 22, 0, skin(330, 1.1, 0.01, 0.08, 0.7, new Knock(1, 1700, 0.7, 0.03))),
        new Drum(63, "Open High Conga", 14, 22, 0, skin(292, 1.08, 0.015, 0.45, 0.4, new Knock(-14, 1200, 0.7, 0.02))),
        new Drum(64, "Low Conga", 10.5, 26, 0, skin(215, 1.08, 0.018, 0.55, 0.4, new Knock(-14, 1000, 0.7, 0.02))),
        new Drum(65, "High Timbale", 10, 18, 0, together(
            skin(410, 1.06, 0.01, 0.9, 1.1, new Knock(-8, 3000, 0.6, 0.03)),
            body(Knock.NONE, 1160, 0.4, 0.6, 1910, 0.3, 0.45, 2870, 0.2, 0.3), 2)),
        new Drum(66, "Low Timbale", 7.5, 22, 0, together(
            skin(295, 1.06, 0.012, 1.0, 1.1, new Knock(-8, 2500, 0.6, 0.03)),
            body(Knock.NONE, 880, 0.4, 0.65, 1450, 0.3, 0.5, 2210, 0.2, 0.3), 2)),
        new Drum(67, "High Agogo", 23.5, -30, 0, body(new Knock(-16, 4000, 0.7, 0.02),
            1490, 0.7, 0.36, 2240, 0.4, 0.25, 3890, 1, 0.3, 5600, 0.6, 0.1)),
        new Drum(68, "Low Agogo", 24, -30, 0, body(new Knock(-16, 3400, 0.7, 0.02),
            1090, 0.7, 0.42, 1650, 0.4, 0.3, 2850, 1, 0.32, 4150, 0.6, 0.12)),
        new Drum(69, "Cabasa", 5, -20, 0, grains(9500, 0.9, 0.05, 0.004, 0, 0.5, 0.018, 1, 0.032, 0.7)),
        new Drum(70, "Maracas", 8, -16, 0, grains(8600, 0.9, 0.045, 0.006, 0, 0.4, 0.02, 1)),
        new Drum(71, "Short Whistle", 14, 24, WHISTLES, whistle(0.16)),
        new Drum(72, "Long Whistle", 9.5, 24, WHISTLES, whistle(0.42)),
        new Drum(73, "Short Guiro", 12.5, 28, GUIROS, scrape(0.1, 13)),
        new Drum(74, "Long Guiro", 16, 28, GUIROS, scrape(0.42, 36)),
        new Drum(75, "Claves", 13.5, 16, 0, body(new Knock(-16, 4000, 0.8, 0.01), 2480, 1, 0.13, 5200, 0.12, 0.05)),
        new Drum(76, "High Wood Block", 5, 26, 0, body(new Knock(-9, 2600, 0.7, 0.02),
            1120, 1, 0.09, 1790, 0.4, 0.06, 2960, 0.25, 0.04)),
        new Drum(77, "Low Wood Block", 5, 26, 0, body(new Knock(-9, 2000, 0.7, 0.02),
            810, 1, 0.11, 1290, 0.4, 0.07, 2150, 0.25, 0.05)));
  }

  private static List<Drum> hands() {
    return List.of(
        new Drum(78, "Mute Cuica", 9.5, -26, CUICAS, cuica(520, 760, 0.2)),
        new Drum(79, "Open Cuica", 5, -26, CUICAS, cuica(300, 480, 0.36)),
        new Drum(80, "Mute Triangle", 16.5, -30, TRIANGLES, triangle(0.12)),
        new Drum(81, "Open Triangle", 20, -30, TRIANGLES, triangle(1.8)),
        new Drum(82, "Shaker", 13.5, 14, 0, grains(8000, 0.8, 0.06, 0.018, 0, 0.5, 0.045, 1)),
        new Drum(83, "Jingle Bell", 5, 20, 0, jingles(0.4, 1.35)),
        new Drum(84, "Bell Tree", 19, 20, 0, bellTree()),
        new Drum(85, "Castanets", 20, 16, 0, grains(2900, 2.5, 0.05, 0.0005, 0, 1, 0.028, 0.7)),
        new Drum(86, "Mute Surdo", 5, 8, SURDOS, skin(82, 1.3, 0.02, 0.35, 0.4, new Knock(-4, 600, 0.5, 0.05))),
        new Drum(87, "Open Surdo", 5, 8, SURDOS, skin(74, 1.2, 0.03, 1.2, 0.3, new Knock(-7, 520, 0.5, 0.05))));
  }

  private static Recipe tom(double hertz) {
    return together(
        skin(hertz, 1.5, 0.035, 14 / StrictMath.sqrt(hertz), 0.6, new Knock(-6, 2400, 0.5, 0.03)),
        grains(420, 0.6, 0.12, 0.001, 0, 1), -12);
  }

  /** A skin, its ring, and the wires under it. */
  private static Recipe snare(double hertz, double seconds, double wires, double bright, double crack) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 32000, wires + 0.1);
      tone.addGlide(hertz * (1 + 0.6 * dynamic), hertz, 0.012, 1, Contour.ringing(seconds));
      tone.addGlide(hertz * 2.9, hertz * 1.83, 0.01, 0.5, Contour.ringing(seconds * 0.7));
      tone.addNoise(noise, 0.33, Contour.ringing(wires), Filter.band(bright, 0.5, tone.rate()),
          Filter.high(500, 0.7, tone.rate()));
      tone.addNoise(noise, 0.16 * StrictMath.sqrt(dynamic), Contour.ringing(wires * 0.7),
          Filter.high(5500, 0.7, tone.rate()));
      tone.addNoise(noise, crack * dynamic, Contour.ringing(0.025), Filter.band(1500, 0.4, tone.rate()));
      tone.fadeOut(0.04);
      return tone;
    };
  }

  private static Recipe hat(double seconds, double tilt) {
    return cymbal(2600 * StrictMath.pow(2, tilt), 14500, 1.5, seconds, 0, new Knock(-2, 8500, 0.6, 0.02));
  }

  private static Recipe jingles(double seconds, double pitch) {
    return together(
        grains(8000, 0.9, 0.06, 0.003, 0, 1, 0.022, 0.5),
        body(Knock.NONE, 5100 * pitch, 1, seconds, 6730 * pitch, 0.9, seconds, 8120 * pitch, 0.8, seconds * 0.8,
            9480 * pitch, 0.6, seconds * 0.7, 10700 * pitch, 0.4, seconds * 0.6), -9);
  }

  private static Recipe scratch(double from, double to) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 22050, 0.14);
      Contour hand = new Contour(0, 0.04, 0.03, 0);
      for (int k = 1; k <= 5; k++) {
        tone.addGlide(from * k / 2, to * k / 2, 0.05, 0.6 / k, hand);
      }
      tone.addNoise(noise, 0.3, hand, Filter.band(1500, 0.7, tone.rate()));
      tone.fadeOut(0.03);
      return tone;
    };
  }

  private static Recipe vibraslap() {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 24000, 0.9);
      for (int i = 0; i < 34; i++) {
        Contour rattle = new Contour(i * 0.024 * (1 + 0.004 * i), 0.0005, 0.007, 0);
        double level = StrictMath.exp(-i / 12.0) * (0.8 + 0.4 * noise.unit());
        tone.addNoise(noise, level, rattle, Filter.band(2900, 4, tone.rate()));
        tone.addNoise(noise, level * 0.6, rattle, Filter.band(5200, 3, tone.rate()));
      }
      tone.fadeOut(0.2);
      return tone;
    };
  }

  /** A pea whistle: its pitch and level waver as the pea runs round. */
  private static Recipe whistle(double seconds) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 22050, seconds + 0.05);
      double[] frames = tone.frames();
      double turns = 0;
      for (int i = 0; i < frames.length; i++) {
        double age = (double) i / tone.rate();
        double pea = StrictMath.sin(2 * StrictMath.PI * 38 * age);
        turns += (2700 + 130 * pea) / tone.rate();
        frames[i] = StrictMath.sin(2 * StrictMath.PI * turns) * (1 + 0.35 * pea) * Math.min(1, age / 0.015);
      }
      tone.addNoise(noise, 0.12, Contour.rising(0.01), Filter.band(3000, 1.5, tone.rate()));
      tone.fadeOut(0.06);
      return tone;
    };
  }

  private static Recipe scrape(double seconds, int teeth) {
    double[] grains = new double[teeth * 2];
    for (int i = 0; i < teeth; i++) {
      grains[2 * i] = seconds * StrictMath.pow((double) i / teeth, 0.9);
      grains[2 * i + 1] = 0.4 + 0.6 * i / teeth;
    }
    return grains(3600, 1.6, 0.014, 0.0005, grains);
  }

  private static Recipe cuica(double from, double to, double seconds) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 22050, seconds + 0.08);
      Contour rub = new Contour(0, seconds * 0.3, seconds * 0.35, 0);
      for (int k = 1; k <= 6; k++) {
        tone.addGlide(from * k, to * k, seconds * 0.4, 1.0 / (k * k), rub);
      }
      tone.addNoise(noise, 0.08, rub, Filter.band(1200, 0.7, tone.rate()));
      tone.fadeOut(0.06);
      return tone;
    };
  }

  private static Recipe triangle(double seconds) {
    return body(new Knock(-20, 8000, 0.8, 0.01), 1640, 0.25, seconds, 4230, 0.7, seconds, 5370, 0.6, seconds,
        6790, 0.8, seconds * 0.9, 8240, 0.6, seconds * 0.8, 9930, 0.6, seconds * 0.7, 12100, 0.4, seconds * 0.5);
  }

  private static Recipe bellTree() {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 28000, 1.5);
      for (int i = 0; i < 26; i++) {
        double hertz = 9800 * StrictMath.pow(0.955, i) * (1 + 0.01 * noise.white());
        Contour bell = new Contour(i * 0.045, 0.001, 0.09, 0);
        double level = 0.5 + 0.5 * noise.unit();
        tone.add(new Partial(hertz / tone.pitch(), level, noise.unit(), bell));
        tone.add(new Partial(hertz * 1.47 / tone.pitch(), level * 0.4, 0, bell));
      }
      tone.fadeOut(0.3);
      return tone;
    };
  }
}
