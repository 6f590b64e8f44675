package studio.overdub.bank.program;

import static studio.overdub.bank.synth.Percussion.backwards;
import static studio.overdub.bank.synth.Percussion.body;
import static studio.overdub.bank.synth.Percussion.cymbal;
import static studio.overdub.bank.synth.Percussion.drum;
import static studio.overdub.bank.synth.Percussion.grains;
import static studio.overdub.bank.synth.Percussion.pressed;
import static studio.overdub.bank.synth.Percussion.skin;

import java.util.List;
import studio.overdub.bank.synth.Contour;
import studio.overdub.bank.synth.Filter;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Tone;

/** What the kits of circuits have of their own: pads with noise and swept tones, and the analogue drum machine. */
final class ElectronicKits {
  private static final int RATE = 32000;
  private static final int LOW_RATE = 22050;

  private ElectronicKits() {}

  /** The hexagonal pads of the eighties. */
  static List<Drum> electronic() {
    return List.of(
        new Drum(35, "Electronic Kick 2", 4, 0, 0, pad(48, 3, 0.55, 2600, 0.2, 0.36)).in(Layers.TWO),
        new Drum(36, "Electronic Kick 1", 4, 0, 0, pad(56, 4, 0.4, 2200, 0.14, 0.3)).in(Layers.TWO),
        new Drum(38, "Electronic Snare", 6, -4, 0, pad(190, 1.6, 0.5, 3000, 0.5, 0.34)).in(Layers.TWO),
        new Drum(40, "Gated Snare 2", 6, -4, 0, pad(220, 1.4, 0.44, 2100, 0.5, 0.32)).in(Layers.TWO),
        sweptTom(41, "Electronic Tom 6", 28, 66, 0.9), sweptTom(43, "Electronic Tom 5", 20, 78, 0.8),
        sweptTom(45, "Electronic Tom 4", 10, 94, 0.72), sweptTom(47, "Electronic Tom 3", 0, 112, 0.66),
        sweptTom(48, "Electronic Tom 2", -10, 134, 0.56), sweptTom(50, "Electronic Tom 1", -20, 160, 0.46),
        new Drum(52, "Reverse Cymbal", 18, 32, 0,
            backwards(cymbal(320, 13000, 0.4, 3, -4, Knock.NONE))));
  }

  /** The analogue machine: every voice as its circuit makes it. */
  static List<Drum> analog() {
    return List.of(
        new Drum(35, "Analog Kick Short", 6, 0, 0, bass(58, 0.28)),
        new Drum(36, "Analog Kick", 6, 0, 0, bass(52, 0.6)),
        new Drum(37, "Analog Rim Shot", 10, 0, 0,
            body(new Knock(-14, 6000, 0.5, 0.1), 1670, 1, 0.13, 455, 0.56, 0.3, 3400, 0.9, 0.1, 7200, 0.6, 0.08)),
        new Drum(38, "Analog Snare 1", 8, 0, 0, snare(176, 0.16, 0.24)),
        new Drum(39, "Analog Clap", 6, 8, 0, clap()),
        new Drum(40, "Analog Snare 2", 8, 0, 0, snare(212, 0.13, 0.18)),
        tom(41, "Analog Low Tom 2", 24, 88, 0.6), hat(42, "Analog Hat 1", 18, 0.15),
        tom(43, "Analog Low Tom 1", 18, 104, 0.44), hat(44, "Analog Hat 2", 18.5, 0.68),
        tom(45, "Analog Mid Tom 2", 8, 128, 0.4), hat(46, "Analog Open Hat", 14, 2.4),
        tom(47, "Analog Mid Tom 1", 0, 150, 0.5), tom(48, "Analog High Tom 2", -8, 184, 0.44),
        new Drum(49, "Analog Cymbal", 16, 16, 0, cymbal(540, 13500, 0.7, 8, 0, Knock.NONE)),
        tom(50, "Analog High Tom 1", -18, 224, 0.32),
        new Drum(51, "Analog Ride", 15, 16, 0, cymbal(2400, 13500, 1.6, 1.4, 2, Knock.NONE)),
        new Drum(56, "Analog Cowbell", 9, 12, 0,
            body(Knock.NONE, 540, 1, 0.5, 800, 1, 0.45, 1620, 0.4, 0.48, 2400, 0.35, 0.45, 4000, 0.3, 0.4)),
        conga(62, "Analog High Conga", 388, 0.24), conga(63, "Analog Mid Conga", 262, 0.3),
        conga(64, "Analog Low Conga", 178, 0.52),
        new Drum(70, "Analog Maracas", 16, -16, 0, grains(8800, 0.8, 0.07, 0.03, 0, 1)),
        new Drum(75, "Analog Claves", 14, 16, 0, body(Knock.NONE, 2500, 1, 0.08)));
  }

  /** A tone that falls and noise through a filter that falls with it, as one pad of an electronic kit. */
  private static Recipe pad(double hertz, double bend, double seconds, double bright, double hiss, double wash) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, RATE, Math.max(seconds, wash) * 0.9);
      tone.addGlide(hertz * (1 + (bend - 1) * dynamic), hertz, 0.03, 1, Contour.ringing(seconds));
      tone.addGlide(hertz * 2 * bend, hertz * 2, 0.03, 0.3, Contour.ringing(seconds * 0.6));
      tone.addNoise(noise, hiss * StrictMath.sqrt(dynamic), Contour.ringing(wash * 0.75),
          Filter.band(bright, 0.5, RATE));
      tone.addNoise(noise, 0.5 * hiss, Contour.ringing(wash * 1.35),
          Filter.band(bright * 0.3, 0.5, RATE), Filter.low(bright * 0.8, 0.7, RATE));
      tone.addNoise(noise, 0.5 * dynamic, Contour.ringing(0.02), Filter.high(2000, 0.7, RATE));
      tone.saturate(1.8, 0.1);
      tone.fadeOut(0.05);
      return tone;
    };
  }

  private static Drum sweptTom(int key, String name, int place, double hertz, double seconds) {
    Recipe swept = (k, dynamic, noise) -> {
      Tone tone = Tone.once(k, LOW_RATE, seconds * 0.85);
      Contour struck = new Contour(0, 3.4 / hertz, seconds * 1.5 / 6.908, 0);
      tone.addGlide(hertz * (1 + 1.2 * dynamic), hertz, 0.12, 1, struck);
      tone.addGlide(hertz * 4, hertz * 2, 0.12, 0.35, struck);
      tone.addNoise(noise, 0.4, new Contour(0, 2.6 / hertz, seconds * 0.6 / 6.908, 0),
          Filter.band(hertz * 30, 0.5, LOW_RATE));
      tone.addNoise(noise, 0.003 * hertz * dynamic, new Contour(0, 1.5 / hertz, 0.03, 0),
          Filter.high(5000, 0.7, LOW_RATE));
      tone.addNoise(noise, 0.12, struck, Filter.band(2600, 0.4, LOW_RATE));
      tone.saturate(1.5, 0);
      tone.fadeOut(0.08);
      return tone;
    };
    return new Drum(key, name, 7, place, 0, swept);
  }

  /** A sine that falls to its pitch and rings. */
  private static Recipe bass(double hertz, double seconds) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 12000, seconds);
      tone.addGlide(hertz * 2.6, hertz, 0.012, 1, Contour.ringing(seconds));
      tone.saturate(1.2, 0);
      tone.fadeOut(0.05);
      return tone;
    };
  }

  private static Recipe snare(double hertz, double skin, double wires) {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, RATE, wires + 0.1);
      tone.addGlide(hertz * 1.3, hertz, 0.008, 1, Contour.ringing(skin));
      tone.addGlide(hertz * 2.2, hertz * 1.86, 0.008, 0.6, Contour.ringing(skin * 0.7));
      tone.addNoise(noise, 0.6, Contour.ringing(wires), Filter.band(3400, 0.5, RATE));
      tone.saturate(1.4, 0);
      tone.fadeOut(0.04);
      return tone;
    };
  }

  private static Recipe clap() {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, RATE, 0.42);
      for (int hands = 0; hands < 3; hands++) {
        Contour hand = new Contour(hands * 0.01, 0.0005, 0.004, 0);
        tone.addNoise(noise, hands == 0 ? 0.65 : 1, hand, Filter.band(1200, 1.1, RATE));
      }
      Contour room = new Contour(0.03, 0.001, 0.055, 0);
      tone.addNoise(noise, 0.6, room, Filter.band(1200, 1.1, RATE), Filter.low(4000, 0.7, RATE));
      tone.addNoise(noise, 0.1, new Contour(0, 0.001, 0.02, 0), Filter.high(5000, 0.7, RATE));
      tone.fadeOut(0.05);
      return tone;
    };
  }

  private static Drum tom(int key, String name, int place, double hertz, double seconds) {
    Recipe recipe = (k, dynamic, noise) -> {
      Tone tone = Tone.once(k, 12000, seconds);
      tone.addGlide(hertz * 1.3, hertz, 0.03, 1, Contour.ringing(seconds));
      tone.addNoise(noise, 0.9 / hertz, Contour.ringing(seconds * 1.2), Filter.band(hertz * 3, 0.7, 12000));
      tone.fadeOut(0.05);
      return tone;
    };
    return new Drum(key, name, 8, place, 0, recipe);
  }

  private static Drum hat(int key, String name, double level, double seconds) {
    return new Drum(key, name, level, -12, DrumKit.HATS, cymbal(3400, 14600, 1.8, seconds, 2, Knock.NONE));
  }

  private static Drum conga(int key, String name, double hertz, double seconds) {
    return new Drum(key, name, 12, 22, 0, skin(hertz, 1.05, 0.01, seconds, 0.1, Knock.NONE));
  }
}
