package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Air;
import studio.overdub.bank.synth.BellSpectrum;
import studio.overdub.bank.synth.Curve;
import studio.overdub.bank.synth.FadedIn;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Keyed;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Onset;
import studio.overdub.bank.synth.Played;
import studio.overdub.bank.synth.Players;
import studio.overdub.bank.synth.Recipe;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.Touch;

/** Programs 56 to 63: lips and tubes, alone and in sections, and what synthesizers make of them. */
final class Brass {
  private static final int[] TRUMPET = {53, 59, 65, 71, 77, 83};
  private static final int[] TROMBONE = {36, 43, 50, 57, 64, 71};
  private static final int[] TUBA = {27, 34, 41, 47, 53, 60};
  private static final int[] HORN = {36, 43, 50, 57, 64, 70, 77};
  private static final int[] SECTION = {38, 45, 52, 59, 66, 73, 80};
  private static final int[] SYNTHETIC = {36, 48, 60, 70, 80, 90};

  private Brass() {}

  static List<Program> programs() {
    Voicing blown = Voicing.sustained(0.002, 0.32).sends(14, 0);
    Program trombone = new Program(57, "Trombone", 5, TROMBONE, trombone(), blown.bright(12000, 1200)).in(Layers.TWO);
    Program horn = new Program(60, "French Horn", 8, HORN, horn(),
        Voicing.sustained(0.01, 0.5).bright(9000, 1800).sends(20, 0)).in(Layers.TWO);
    Program section = new Program(61, "Brass Section", 12.5, SECTION, section(),
        Voicing.sustained(0.002, 0.5).bright(14000, 1200).sends(16, 5).wide(3, 0.05)).in(Layers.TWO);
    Program synth1 = new Program(62, "Synth Brass 1", 12, SYNTHETIC, saws(), Voicing.sustained(0.002, 0.4)
        .settling(3, 3).bright(1550, 1800).sweep(2200, 0.012, 0.8).sends(10, 15).wide(4));
    Program synth2 = new Program(0, 63, "Synth Brass 2", List.of(new Program.Part(synth1.tones(),
        Voicing.sustained(0.015, 0.6).settling(5, 1).bright(1500, 1800).sweep(1200, 0.12, 2).sends(10, 25).wide(7))));
    return List.of(
        new Program(56, "Trumpet", 13.5, TRUMPET, trumpet(), blown.bright(16000, 1200).vibrato(6, 5.2, 0.5))
            .in(Layers.TWO),
        trombone,
        trombone.variation(1, "Trombone 2", blown.bright(5000, 2400).vibrato(5, 4.8, 0.5).sends(20, 0)),
        new Program(58, "Tuba", 5, TUBA, tuba(), blown.bright(6000, 900)).in(Layers.TWO),
        new Program(59, "Muted Trumpet", 12, TRUMPET, muted(), blown.bright(18000, 1200).vibrato(6, 5.2, 0.5))
            .in(Layers.TWO),
        horn,
        horn.variation(1, "French Horn 2", Voicing.sustained(0.04, 0.7).bright(4000, 2400).sends(26, 8).wide(7)),
        section,
        section.variation(8, "Brass Section 2",
            Voicing.sustained(0.002, 0.35).bright(9000, 1800).sends(14, 15).wide(9, 0.2)),
        synth1,
        synth1.variation(8, "Synth Brass 3", Voicing.sustained(0.002, 0.3)
            .bright(1800, 2400).resonant(6).sweep(2400, 0.02, 0.5).sends(10, 20).wide(9)),
        synth1.variation(16, "Analog Brass 1", Voicing.sustained(0.02, 0.4)
            .bright(1300, 2400).resonant(3).sweep(2000, 0.09, 1.6).sends(10, 20).wide(12)),
        synth2,
        synth2.variation(8, "Synth Brass 4", Voicing.sustained(0.05, 0.8)
            .bright(1500, 2400).sweep(1500, 0.25, 3).sends(14, 30).wide(11)),
        synth2.variation(16, "Analog Brass 2", Voicing.sustained(0.06, 0.6)
            .bright(700, 2400).resonant(5).sweep(2200, 0.2, 1.5).sends(12, 25).wide(13)));
  }

  /** Loud lips steepen the wave in the tube (Hirschberg 1996), so the bell's cutoff is where soft notes differ. */
  private static Played lips(BellSpectrum spectrum, double darker, Onset onset) {
    return Played.of(spectrum, Players.solo(1.5), onset).withUnrest(0.015)
        .with(new Knock(-20, Math.min(1600, spectrum.bell()), 0.6, 0.06))
        .with(new Touch(darker, -2, 1.2), spectrum.bell());
  }

  private static Played trumpet() {
    return lips(new BellSpectrum(1300, 3, 14.6, -2.4), 5, Onset.of(0.04, 0.01, 0.5).to(0.88, 0.12))
        .with(new Air(-50, 2, 18, 0.02, 2400, 0.5, 0.6))
        .withTimes(0.22, 0.35);
  }

  private static Played trombone() {
    return lips(new BellSpectrum(700, 2, 13.3, 0.8), 0.2, Onset.of(0.055, 0.012, 0.6).to(0.9, 0.1))
        .with(new Air(-48, -15.7, 8, 0.025, 700, 0.7, 0.6))
        .withTimes(0.2, 0.32);
  }

  private static Played tuba() {
    return lips(new BellSpectrum(260, 1, 21.5, 0.5), 0.4, Onset.of(0.085, 0.012, 0.9).to(0.86, 0.1))
        .with(new Touch(0.4, -7, 1.2), 260)
        .with(new Air(-71, -16, 6, 0.03, 400, 0.5, 0.6))
        .withTimes(0.26, 0.45);
  }

  /** A straight mute leaves what is above a kilohertz and a half, and buzzes. */
  private static Played muted() {
    BellSpectrum spectrum = new BellSpectrum(
        2400, 5, 12.5, 1.2, new Resonance(1900, 7, 500), new Resonance(5200, 8, 1500));
    return lips(spectrum, 12, Onset.of(0.03, 0.006, 1.1).to(0.9, 0.1))
        .with(new Air(-44, -5, 14, 0.02, 4000, 0.3, 0.6))
        .withTimes(0.2, 0.35);
  }

  /** The hand in the bell, and a bell that faces away. */
  private static Played horn() {
    return lips(new BellSpectrum(520, 2, 14.3, -0.9), 5, Onset.of(0.14, 0.06, 1.12).to(0.82, 0.25))
        .with(new Air(-33.8, -10.8, -16, 0.15, 500, 0.6, 0.5))
        .withTimes(0.28, 0.4);
  }

  private static Recipe section() {
    Curve rise = Curve.of(43, 0.24, 60, 0.3, 77, 0.3);
    Played played = lips(new BellSpectrum(1100, 2, 12.6, -1.88), 5, Onset.of(0.09, 0.03, 1).to(1.7, 0.25))
        .with(Players.section(7, 3, 3.6, 5.2, 0.05))
        .with(new Air(-37.5, -13.5, 4, 0.05, 1200, 0.5, 0.5))
        .withTimes(0.35, 0.8).withRate(17000);
    return new Keyed(key -> new FadedIn(played, rise.at(key)));
  }

  private static Recipe saws() {
    Curve cutoff = Curve.of(43, 4500, 60, 10000, 77, 14000);
    Curve rise = Curve.of(43, 0.021, 60, 0.01, 77, 0.01);
    Curve slope = Curve.ofDecibels(43, 6, 60, 6, 77, 4.2);
    Curve lag = Curve.of(43, 0.02, 60, 0.0005, 77, 0.0002);
    Curve beginning = Curve.of(43, 0.06, 60, 0.03, 77, 0.03);
    return new Keyed(key -> new FadedIn(
        Played.of(HarmonicSpectrum.of(0, slope.at(key), cutoff.at(key)), Players.oscillators(2, 5),
                Onset.of(0.002, lag.at(key), 1))
            .with(new Air(-26, -2.5, 0, 1, 1500, 0, 0.5))
            .withTimes(beginning.at(key), 0.7).withRate(18000).with(Touch.NONE),
        rise.at(key)));
  }
}
