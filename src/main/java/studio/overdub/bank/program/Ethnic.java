package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.BarSpectrum;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Keyed;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Mode;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.StringSpectrum;
import studio.overdub.bank.synth.Struck;
import studio.overdub.bank.synth.Sustained;
import studio.overdub.bank.synth.Tone;
import studio.overdub.bank.synth.Touch;

/** Programs 104 to 111: plucked, blown and bowed instruments of the world. */
final class Ethnic {
  private static final int[] PLUCKED = {50, 66, 82};
  private static final int[] REEDS = {55, 67, 79};

  /** A bow that presses less scratches less. */
  private static final Touch BOW = new Touch(5, 2, 1.3);

  private Ethnic() {}

  static List<Program> programs() {
    Program sitar = new Program(104, "Sitar", 13, PLUCKED, sitar(), Voicing.dying(1.2).sends(14, 5)).in(Layers.TWO);
    Program koto = new Program(107, "Koto", 5, PLUCKED, koto(), Voicing.dying(1.2).bright(7000, 1600).sends(14, 0))
        .in(Layers.TWO);
    return List.of(
        sitar,
        sitar.variation(1, "Sitar 2", Voicing.dying(1.6).bright(7000, 3600).sends(20, 15).doubled(7)),
        new Program(105, "Banjo", 15.5, PLUCKED, banjo(), Voicing.dying(0.8)).in(Layers.TWO),
        new Program(106, "Shamisen", 11, PLUCKED, shamisen(), Voicing.dying(0.5)).in(Layers.TWO),
        koto,
        koto.variation(8, "Taisho Koto", Voicing.dying(0.6).bright(8000, 2400).sends(14, 8).tuned(0, -6))
            .and(koto.tones(), Voicing.dying(0.6).bright(8000, 2400).sends(14, 8).tuned(0, 8)),
        new Program(108, "Kalimba", 10, PLUCKED, kalimba(), Voicing.dying(0.7).sends(12, 0)).in(Layers.TWO),
        new Program(109, "Bagpipe", 12, REEDS, bagpipe(), Voicing.sustained(0.25, 0.5)
            .speaking(Curve.of(55, 0.25, 67, 0.36, 79, 0.23)).sends(10, 0)),
        new Program(110, "Fiddle", 9, new int[] {57, 69, 81}, fiddle(),
            Voicing.sustained(0.22, 0.2)
                .speaking(Curve.of(57, 0.25, 69, 0.26, 81, 0.36)).settling(20, 2).vibrato(8, 6.2, 0.2)
                .bright(11000, 2400)).in(Layers.TWO),
        new Program(111, "Shanai", 9.5, REEDS, shanai(), Voicing.sustained(0.01, 0.15)
            .speaking(Curve.of(55, 0.05, 67, 0.018, 79, 0.007)).settling(20, 2).vibrato(14, 5.6, 0.65))
            .in(Layers.TWO));
  }

  /** The bridge of a sitar lets the upper partials bloom after the pluck. */
  private static Struck sitar() {
    StringSpectrum strings = new StringSpectrum(
        0.00003, 0.09, 0, 5000, 5, 0.72, 0.2, new Resonance(2000, 5, 900), new Resonance(3500, 6, 1200));
    return new Struck(strings, 0.15, new Knock(-16, 2500, 0.6, 0.03), 0.012, 0.28, 22050);
  }

  /**
   * Short strings, the lowest wound and stiff, over a drum head, which takes their sound away quickly and rings a little
   * itself.
   */
  private static Keyed banjo() {
    Curve stiffness = Curve.of(50, 0.0012, 66, 0.00002, 82, 0.000004);
    Curve damping = Curve.of(50, 0.8, 66, 0.12);
    Curve head = Curve.of(50, 300, 66, 900);
    Curve skin = Curve.of(50, 1.1, 66, 0.5);
    return new Keyed(key -> {
      StringSpectrum strings = new StringSpectrum(stiffness.at(key), 0.1, 1, 7 * Tone.hertz(key), 1.7, 0.75,
          damping.at(key), new Resonance(520, 4, 200), new Resonance(2800, 3, 1500));
      return new Struck(strings, 0.3, new Knock(-11, head.at(key), 0.6, skin.at(key)), 0.0125, 0.28, 22050);
    });
  }

  /** The plectrum strikes skin and string at once; the string then rattles against the neck, so that it stays bright. */
  private static Struck shamisen() {
    StringSpectrum strings = new StringSpectrum(
        0.00001, 0.08, 2, 2200, 3.6, 0.82, 0.05, new Resonance(420, 5, 120), new Resonance(1500, 7, 600));
    return new Struck(strings, 0.3, new Knock(-4, 4000, 0.7, 0.07), 0.022, 0.28, 22050);
  }

  private static Keyed koto() {
    StringSpectrum strings = new StringSpectrum(
        0.000005, 0.07, 3.6, 5500, 2.6, 0.95, 0.25, new Resonance(320, 4, 150), new Resonance(900, 3, 300));
    Curve box = Curve.ofDecibels(50, -14, 66, -34, 82, -54);
    return new Keyed(key -> new Struck(strings, 0.4, Knock.NONE, 0.001, 0.28, 22050)
        .withKnocks(new Knock(-14, 2500, 0.6, 0.04), new Knock(box.at(key), 300, 0.6, 0.6)));
  }

  private static Struck kalimba() {
    return new Struck(new BarSpectrum(0.9,
        new Mode(1, 1, 0.75), new Mode(5.6, 0.2, 0.18), new Mode(2.02, 0.06, 0.4), new Mode(10.9, 0.06, 0.06)),
        0.15, new Knock(-4, 2500, 0.6, 0.08), 0.001, 0.3, 22050);
  }

  private static Keyed bagpipe() {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(
        -2, -0.5, 3000, new Resonance(1100, 8, 350), new Resonance(2300, 6, 600));
    Curve hiss = Curve.ofDecibels(55, -30.5, 67, -50, 79, -46);
    return new Keyed(key -> Sustained.several(spectrum, 2, 3, 0.1)
        .with(new Breath(hiss.at(key), 6, 0.05, 3000, 0.5)).withTimes(0.12, 0.4));
  }

  private static Sustained fiddle() {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(
        0, 3, 3600, new Resonance(520, 6, 150), new Resonance(1400, 6, 350), new Resonance(3100, 8, 900));
    return Sustained.solo(spectrum, 0.3, 0.015).with(new Breath(-17, 3, 0.06, 1800, 0.6))
        .withUnrest(0.08).withTimes(0.24, 0.25)
        .with(BOW);
  }

  private static Sustained shanai() {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(
        -1, 2.5, 2000, new Resonance(1200, 8, 350), new Resonance(2600, 2, 600));
    return Sustained.solo(spectrum, 0.022, 0.006).with(new Breath(-46, 20, 0.03, 2500, 0.6))
        .withUnrest(0.012).withTimes(0.14, 0.22);
  }
}
