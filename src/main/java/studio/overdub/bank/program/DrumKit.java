package studio.overdub.bank.program;

import static studio.overdub.bank.synth.Percussion.body;
import static studio.overdub.bank.synth.Percussion.cymbal;
import static studio.overdub.bank.synth.Percussion.drum;
import static studio.overdub.bank.synth.Percussion.grains;
import static studio.overdub.bank.synth.Percussion.pressed;
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
  /** The class of hats: one mutes another. */
  static final int HATS = 1;
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
        new Drum(35, "Bass Drum 2", 6, 0, 0, drum(52, 2.6, 0.02, 0.42, 0.12,
            new Knock(-8, 2400, 0.5, 0.04), new Knock(-18, 500, 0.5, 0.16))).in(Layers.TWO),
        new Drum(36, "Bass Drum 1", 5, 0, 0, drum(58, 3.2, 0.016, 0.34, 0.18,
            new Knock(-6, 2600, 0.5, 0.035), new Knock(-19, 500, 0.5, 0.16))).in(Layers.TWO),
        new Drum(37, "Side Stick", 5, -4, 0, body(new Knock(-8, 4500, 0.5, 0.34),
            520, 0.5, 0.16, 1720, 0.9, 0.24, 2650, 0.8, 0.28, 4800, 0.7, 0.24, 7200, 0.4, 0.16)).in(Layers.TWO),
        new Drum(38, "Snare 1", 6, -4, 0, snare(185, 0.26, 0.29, 1200, 0.45)).in(Layers.TWO),
        new Drum(39, "Hand Clap", 5, 8, 0, clap()).in(Layers.TWO),
        new Drum(40, "Snare 2", 9, -4, 0, snare(230, 0.26, 0.3, 1400, 0.5)).in(Layers.TWO),
        new Drum(41, "Low Floor Tom", 11.5, 28, 0, floorTom(73, 1.8, -31)).in(Layers.TWO),
        new Drum(42, "Closed Hi-hat", 28, -22, HATS, hat(0.3, 0.35)).in(Layers.TWO),
        new Drum(43, "High Floor Tom", 12.6, 20, 0, floorTom(84, 1.3, -35)).in(Layers.TWO),
        new Drum(44, "Pedal Hi-hat", 27.5, -22, HATS, hat(0.26, 0.1)),
        new Drum(45, "Low Tom", 12, 10, 0, tom(98, 2.1)).in(Layers.TWO),
        new Drum(46, "Open Hi-hat", 22, -22, HATS, hat(4.2, 0)),
        new Drum(47, "Low-Mid Tom", 12.5, 0, 0, tom(110, 1.75)).in(Layers.TWO),
        new Drum(48, "Hi-Mid Tom", 12.5, -10, 0, tom(120, 1.65)).in(Layers.TWO),
        new Drum(49, "Crash Cymbal 1", 15.5, -28, 0, cymbal(320, 13000, 0.4, 7, -4, new Knock(-3, 3500, 0.5, 0.12)))
            .in(Layers.TWO),
        new Drum(50, "High Tom", 14, -20, 0, tom(134, 1.5)).in(Layers.TWO),
        new Drum(51, "Ride Cymbal 1", 21, 26, 0, cymbal(430, 12500, 1.5, 2.6, -6, new Knock(5, 6500, 0.9, 0.05)))
            .in(Layers.TWO),
        new Drum(52, "Chinese Cymbal", 19.5, 32, 0, cymbal(260, 10000, -0.5, 2.4, -2, new Knock(-2, 2400, 0.5, 0.15))),
        new Drum(53, "Ride Bell", 20.5, 26, 0, together(
            body(new Knock(-12, 6500, 0.8, 0.03), 690, 0.2, 3, 1090, 0.4, 3.6, 1730, 0.6, 3.6, 2680, 0.8, 3.4,
                4100, 0.9, 3, 5900, 0.9, 2.6, 8300, 0.8, 2.2),
            cymbal(700, 13000, 0.5, 3, -7, Knock.NONE), -26)),
        new Drum(54, "Tambourine", 5, 14, 0, jingles(0.5, 1.1)),
        new Drum(55, "Splash Cymbal", 21.5, -14, 0, cymbal(600, 14000, 1, 1.7, -2, new Knock(-2, 5000, 0.5, 0.06))),
        new Drum(56, "Cowbell", 20, 16, 0, body(new Knock(-12, 5200, 0.5, 0.22),
            562, 1, 0.3, 845, 0.9, 0.3, 1690, 0.5, 0.24, 2530, 0.4, 0.22, 3400, 0.4, 0.2, 5100, 0.3, 0.18, 7300, 0.25, 0.16)),
        new Drum(57, "Crash Cymbal 2", 16.5, 30, 0, cymbal(380, 12000, 0, 6, -5, new Knock(-4, 3000, 0.5, 0.1))),
        new Drum(58, "Vibraslap", 5, 24, 0, vibraslap()),
        new Drum(59, "Ride Cymbal 2", 23, 30, 0, cymbal(520, 13000, 1.8, 2.4, -5, new Knock(4, 5200, 0.9, 0.06))));
  }

  private static List<Drum> latin() {
    return List.of(
        new Drum(60, "High Bongo", 6.5, -24, 0, drum(420, 1.12, 0.012, 0.2, 1.1,
            new Knock(0, 2600, 0.6, 0.03), new Knock(-15, 1900, 0.6, 0.14))).in(Layers.TWO),
        new Drum(61, "Low Bongo", 6, -28, 0, drum(310, 1.12, 0.014, 0.27, 1.1,
            new Knock(-1, 2200, 0.6, 0.03), new Knock(-17, 1500, 0.6, 0.16))).in(Layers.TWO),
        new Drum(62, "Mute High Conga", 5, 22, 0, drum(330, 1.1, 0.01, 0.17, 0.9,
            new Knock(0, 2000, 0.6, 0.04), new Knock(-15, 1300, 0.6, 0.13))).in(Layers.TWO),
        new Drum(63, "Open High Conga", 17, 22, 0, drum(292, 1.08, 0.015, 0.6, 0.5,
            new Knock(-12, 1500, 0.7, 0.02), new Knock(-26, 600, 0.6, 0.4))).in(Layers.TWO),
        new Drum(64, "Low Conga", 10.5, 26, 0, drum(215, 1.08, 0.018, 0.52, 0.5,
            new Knock(-12, 1400, 0.7, 0.02), new Knock(-27, 500, 0.6, 0.4))).in(Layers.TWO),
        new Drum(65, "High Timbale", 10, 18, 0, together(
            drum(410, 1.06, 0.01, 0.9, 1.1, new Knock(-4, 3800, 0.5, 0.04), new Knock(-12, 2400, 0.4, 0.7)),
            body(Knock.NONE, 1160, 0.4, 0.8, 1910, 0.4, 0.8, 2870, 0.4, 0.7, 4310, 0.3, 0.6, 6200, 0.2, 0.5), 2)),
        new Drum(66, "Low Timbale", 7.5, 22, 0, together(
            drum(295, 1.06, 0.012, 0.9, 1.1, new Knock(-4, 3200, 0.5, 0.04), new Knock(-13, 1900, 0.4, 0.7)),
            body(Knock.NONE, 880, 0.4, 0.75, 1450, 0.4, 0.75, 2210, 0.4, 0.7, 3320, 0.3, 0.6, 4900, 0.2, 0.5), 2)),
        new Drum(67, "High Agogo", 20.5, -30, 0, body(new Knock(-14, 8000, 0.5, 0.3),
            1490, 0.9, 0.7, 2240, 0.4, 0.6, 3890, 0.8, 0.46, 5600, 0.7, 0.42, 8100, 0.8, 0.38, 10700, 0.7, 0.35)),
        new Drum(68, "Low Agogo", 20.5, -30, 0, body(new Knock(-14, 6200, 0.5, 0.3),
            1090, 1, 0.9, 1650, 0.4, 0.6, 2850, 0.8, 0.5, 4150, 0.6, 0.45, 6300, 0.6, 0.4, 8900, 0.5, 0.35)),
        new Drum(69, "Cabasa", 5, -20, 0, grains(10200, 0.9, 0.05, 0.009, 0, 0.3, 0.014, 1, 0.028, 0.8)),
        new Drum(70, "Maracas", 8, -16, 0, grains(9200, 0.9, 0.06, 0.01, 0, 0.3, 0.014, 1)),
        new Drum(71, "Short Whistle", 11, 24, WHISTLES, whistle(0.16, 0.3)),
        new Drum(72, "Long Whistle", 9.5, 24, WHISTLES, whistle(0.42, 0.16)),
        new Drum(73, "Short Guiro", 12.5, 28, GUIROS, scrape(0.1, 13, 0.2)),
        new Drum(74, "Long Guiro", 16, 28, GUIROS, scrape(0.62, 44, -0.3)),
        new Drum(75, "Claves", 13.5, 16, 0, body(new Knock(-16, 4000, 0.8, 0.01), 2480, 1, 0.09, 5200, 0.12, 0.05)),
        new Drum(76, "High Wood Block", 5, 26, 0, body(new Knock(-16, 3000, 0.7, 0.12),
            1120, 1, 0.15, 1790, 0.5, 0.14, 2960, 0.4, 0.12, 4700, 0.25, 0.1)),
        new Drum(77, "Low Wood Block", 5, 26, 0, body(new Knock(-17, 2400, 0.7, 0.12),
            810, 1, 0.19, 1290, 0.5, 0.17, 2150, 0.4, 0.14, 3500, 0.25, 0.12)));
  }

  private static List<Drum> hands() {
    return List.of(
        new Drum(78, "Mute Cuica", 6.5, -26, CUICAS, cuica(380, 520, 0.24, 0.85, 0.12)),
        new Drum(79, "Open Cuica", 5, -26, CUICAS, cuica(215, 290, 0.46, 0.06, 0.06)),
        new Drum(80, "Mute Triangle", 16.5, -30, TRIANGLES, triangle(0.34)),
        new Drum(81, "Open Triangle", 16.5, -30, TRIANGLES, triangle(1.5)),
        new Drum(82, "Shaker", 13.5, 14, 0, grains(8000, 0.8, 0.06, 0.018, 0, 0.5, 0.045, 1)),
        new Drum(83, "Jingle Bell", 5, 20, 0, jingles(0.7, 1.35)),
        new Drum(84, "Bell Tree", 19, 20, 0, bellTree()),
        new Drum(85, "Castanets", 20, 16, 0, grains(2900, 2.2, 0.12, 0.0005, 0, 1, 0.03, 0.7)),
        new Drum(86, "Mute Surdo", 5, 8, SURDOS, skin(82, 1.3, 0.02, 0.35, 0.4, new Knock(-4, 600, 0.5, 0.05))),
        new Drum(87, "Open Surdo", 5, 8, SURDOS, skin(74, 1.2, 0.03, 1.2, 0.3, new Knock(-7, 520, 0.5, 0.05))));
  }

  private static Recipe tom(double hertz, double seconds) {
    return drum(hertz, 1.5, 0.035, seconds, 0.5, new Knock(-4, 3600, 0.5, 0.04), new Knock(-13, 700, 0.5, 0.22));
  }

  /** A larger tom, whose wires and shell sound on. */
  private static Recipe floorTom(double hertz, double seconds, double rest) {
    return pressed(drum(hertz, 1.5, 0.035, seconds, 0.5, new Knock(4, 4500, 0.5, 0.04), new Knock(-13, 700, 0.5, 0.22),
        new Knock(rest, 1500, 0.4, 1.2)), 0.7);
  }

  /** A skin, its ring, and the wires under it, as loud as a close microphone brings them together. */
  private static Recipe snare(double hertz, double seconds, double wires, double bright, double crack) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 32000, wires + 0.1);
      tone.addGlide(hertz * (1 + 0.6 * dynamic), hertz, 0.012, 1, Contour.ringing(seconds));
      tone.addGlide(hertz * 2.9, hertz * 1.83, 0.01, 0.6, Contour.ringing(seconds * 0.7));
      tone.addNoise(noise, 0.36, Contour.ringing(wires), Filter.band(bright, 0.7, tone.rate()),
          Filter.high(400, 0.7, tone.rate()));
      tone.addNoise(noise, 0.1 * StrictMath.sqrt(dynamic), Contour.ringing(wires * 0.7),
          Filter.high(5500, 0.7, tone.rate()));
      tone.addNoise(noise, crack * dynamic, Contour.ringing(0.03), Filter.band(1500, 0.4, tone.rate()));
      tone.saturate(1.6, 0);
      tone.fadeOut(0.04);
      return tone;
    };
  }

  /** Several hands that do not quite meet, and the room. */
  private static Recipe clap() {
    return together(
        grains(2200, 0.6, 0.035, 0.0005, 0, 0.9, 0.007, 0.8, 0.016, 1, 0.027, 0.7),
        grains(1700, 0.5, 0.3, 0.001, 0.012, 0.4), -5);
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
  private static Recipe whistle(double seconds, double breath) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 22050, seconds + 0.05);
      double[] frames = tone.frames();
      double turns = 0;
      for (int i = 0; i < frames.length; i++) {
        double age = (double) i / tone.rate();
        double pea = StrictMath.sin(2 * StrictMath.PI * 38 * age);
        turns += (2700 + 130 * pea) / tone.rate();
        frames[i] = StrictMath.sin(2 * StrictMath.PI * turns) * (1 + 0.35 * pea) * Math.min(1, age / 0.004);
      }
      tone.addNoise(noise, breath, Contour.rising(0.003), Filter.band(3600, 0.8, tone.rate()));
      tone.fadeOut(0.06);
      return tone;
    };
  }

  /** A stick over notches; {@code swell} is how much louder the last is than the first. */
  private static Recipe scrape(double seconds, int teeth, double swell) {
    double[] grains = new double[teeth * 2];
    for (int i = 0; i < teeth; i++) {
      grains[2 * i] = seconds * StrictMath.pow((double) i / teeth, 0.9);
      grains[2 * i + 1] = i == 0 ? 1.15 : 0.9 + swell * i / teeth;
    }
    return grains(3600, 1.6, 0.014, 0.0005, grains);
  }

  private static Recipe cuica(double from, double to, double seconds, double rise, double octave) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 22050, seconds + 0.08);
      Contour rub = new Contour(0, seconds * rise, seconds * 0.35, 0);
      for (int k = 1; k <= 6; k++) {
        tone.addGlide(from * k, to * k, seconds * 0.4, k == 1 ? 1 : 8 * octave / (k * k * k), rub);
      }
      tone.addNoise(noise, 0.02, rub, Filter.band(600, 0.7, tone.rate()));
      tone.fadeOut(0.06);
      return tone;
    };
  }

  private static Recipe triangle(double seconds) {
    return body(new Knock(-20, 8000, 0.8, 0.01), 1640, 0.25, seconds * 1.5, 4230, 0.5, seconds, 5370, 0.5, seconds,
        6790, 0.7, seconds * 0.7, 8240, 0.8, seconds * 0.5, 9930, 1.2, seconds * 0.5, 11300, 1.4, seconds * 0.5,
        12600, 1.5, seconds * 0.5, 14300, 1.8, seconds * 0.45);
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
