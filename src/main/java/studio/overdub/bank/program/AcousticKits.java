package studio.overdub.bank.program;

import static studio.overdub.bank.synth.Percussion.drum;
import static studio.overdub.bank.synth.Percussion.gated;
import static studio.overdub.bank.synth.Percussion.grains;
import static studio.overdub.bank.synth.Percussion.pressed;
import static studio.overdub.bank.synth.Percussion.together;

import java.util.List;
import studio.overdub.bank.synth.Contour;
import studio.overdub.bank.synth.Filter;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Tone;

/** What the kits of wood and skin have of their own: in a live room, through gates, and for jazz with sticks or brushes. */
final class AcousticKits {
  private static final int[] TOM_KEYS = {41, 43, 45, 47, 48, 50};
  private static final int[] TOM_PLACES = {28, 20, 10, 0, -10, -20};

  private AcousticKits() {}

  /** A kit in a room with hard walls. */
  static List<Drum> room() {
    return List.of(
        new Drum(35, "Room Kick 2", 3, 0, 0, pressed(roomKick(50, 1600), 2)).in(Layers.TWO),
        new Drum(36, "Room Kick 1", 3, 0, 0, pressed(roomKick(56, 2200), 2)).in(Layers.TWO),
        new Drum(38, "Room Snare 1", 5, -4, 0, roomSnare(190, 1300)).in(Layers.TWO),
        new Drum(40, "Room Snare 2", 7, -4, 0, roomSnare(236, 1500)).in(Layers.TWO),
        roomTom(0, 70, 2), roomTom(1, 82, 1.5), roomTom(2, 94, 2.2), roomTom(3, 107, 1.9), roomTom(4, 118, 1.8),
        roomTom(5, 132, 1.6));
  }

  /** Large drums through noise gates. */
  static List<Drum> power() {
    return List.of(
        new Drum(35, "Power Kick 2", 3, 0, 0, gated(pressed(powerKick(46, 1500), 2.5), 0.22)).in(Layers.TWO),
        new Drum(36, "Power Kick 1", 3, 0, 0, gated(pressed(powerKick(52, 2400), 2.5), 0.25)).in(Layers.TWO),
        new Drum(38, "Gated Snare", 4, -4, 0, gated(powerSnare(180, 1600), 0.3)).in(Layers.TWO),
        new Drum(40, "Power Snare", 4, -4, 0, gated(powerSnare(208, 1300), 0.28)).in(Layers.TWO),
        powerTom(0, 62, 0.48), powerTom(1, 74, 0.42), powerTom(2, 88, 0.52), powerTom(3, 104, 0.5),
        powerTom(4, 120, 0.46), powerTom(5, 140, 0.4));
  }

  /** A small kit, tuned high and hardly damped. */
  static List<Drum> jazz() {
    return List.of(
        new Drum(35, "Jazz Kick 2", 3, 0, 0, pressed(jazzKick(62), 1.8)).in(Layers.TWO),
        new Drum(36, "Jazz Kick 1", 3, 0, 0, pressed(jazzKick(70), 1.8)).in(Layers.TWO),
        new Drum(38, "Jazz Snare", 6, -4, 0, jazzSnare()).in(Layers.TWO));
  }

  /** What wire brushes play. */
  static List<Drum> brush() {
    return List.of(
        new Drum(38, "Brush Tap", 12, -4, 0, brushTap()).in(Layers.TWO),
        new Drum(39, "Brush Slap", 10, -4, 0, brushSlap()).in(Layers.TWO),
        new Drum(40, "Brush Swirl", 20, -4, 0, brushSwirl()).in(Layers.TWO));
  }

  private static Recipe roomKick(double hertz, double beater) {
    return drum(hertz, 2.4, 0.02, 0.36, 0.14, new Knock(-14, beater, 0.5, 0.03), new Knock(-23, 420, 0.5, 0.3));
  }

  private static Recipe roomSnare(double hertz, double wires) {
    return together(
        pressed(drum(hertz, 1.5, 0.012, 0.28, 0.8,
            new Knock(0, wires, 0.5, 0.24), new Knock(-10, 6500, 0.6, 0.2), new Knock(2, 2600, 0.4, 0.03)), 1.6),
        grains(1100, 0.5, 0.5, 0.003, 0.008, 1), -15);
  }

  private static Drum roomTom(int index, double hertz, double seconds) {
    Recipe recipe = drum(hertz, 1.5, 0.035, seconds, 0.5,
        new Knock(index < 2 ? 5 : 1, 4800, 0.5, 0.04), new Knock(-14, 700, 0.5, 0.22),
        new Knock(-28 - 3 * Math.min(index, 3), 1000, 0.4, 1.2));
    return tom("Room Tom", index, pressed(recipe, 0.7));
  }

  private static Recipe powerKick(double hertz, double air) {
    return drum(hertz, 2.8, 0.02, 0.7, 0.2, new Knock(-3, 3600, 0.5, 0.04), new Knock(-13, air, 0.4, 0.7));
  }

  private static Recipe powerSnare(double hertz, double wires) {
    return pressed(drum(hertz, 1.5, 0.012, 0.5, 0.8,
        new Knock(0, wires, 0.5, 0.7), new Knock(-10, 6500, 0.6, 0.5), new Knock(3, 2600, 0.4, 0.03)), 1.8);
  }

  private static Drum powerTom(int index, double hertz, double gate) {
    Recipe recipe = drum(hertz, 1.6, 0.04, 1.6, 0.6,
        new Knock(3, 4800, 0.5, 0.05), new Knock(-12, 900, 0.5, 0.35), new Knock(-26, 1500, 0.4, 1.2));
    return tom("Power Tom", index, gated(pressed(recipe, 1.6), gate));
  }

  private static Drum tom(String name, int index, Recipe recipe) {
    return new Drum(TOM_KEYS[index], name + " " + (TOM_KEYS.length - index), 6, TOM_PLACES[index], 0, recipe);
  }

  private static Recipe jazzKick(double hertz) {
    return drum(hertz, 1.5, 0.02, 0.34, 0.3, new Knock(-18, 900, 0.5, 0.04), new Knock(-22, 420, 0.5, 0.2));
  }

  private static Recipe jazzSnare() {
    return drum(232, 1.3, 0.012, 0.26, 0.9,
        new Knock(-2, 1500, 0.5, 0.26), new Knock(-9, 6000, 0.6, 0.24), new Knock(0, 3000, 0.4, 0.02));
  }

  private static Recipe brushTap() {
    return drum(220, 1.2, 0.012, 0.16, 0.6, new Knock(-4, 1500, 0.6, 0.24), new Knock(-18, 6000, 0.6, 0.12));
  }

  private static Recipe brushSlap() {
    return drum(205, 1.3, 0.012, 0.22, 0.7, new Knock(4, 1900, 0.6, 0.34), new Knock(-7, 6000, 0.6, 0.16));
  }

  /** Wires that are drawn over the skin: they come up and go. */
  private static Recipe brushSwirl() {
    return (key, dynamic, noise) -> {
      Tone tone = Tone.once(key, 24000, 0.7);
      Contour stroke = new Contour(0, 0.02, 0.13, 0);
      tone.addNoise(noise, 1, stroke, Filter.band(1500, 0.7, tone.rate()));
      tone.addNoise(noise, 0.2 * dynamic, stroke, Filter.high(5500, 0.7, tone.rate()));
      tone.fadeOut(0.2);
      return tone;
    };
  }
}
