package studio.overdub.bank.program;

import java.util.List;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.Sustained;

/** Programs 56 to 63: lips and tubes, alone and in sections, and what synthesizers make of them. */
final class Brass {
  private static final int[] HIGH = {56, 68, 80};
  private static final int[] LOW = {43, 55, 67};
  private static final int[] DEEP = {28, 40, 52};
  private static final int[] SECTION = {46, 61, 76};

  private Brass() {}

  static List<Program> programs() {
    Voicing blown = Voicing.sustained(0.008, 0.32).sends(14, 0);
    return List.of(
        new Program(56, "Trumpet", 13.5, HIGH, horn(0.8, 4000, 0.03, 0.012, new Resonance(1300, 6, 700)),
            blown.bright(9000, 4200).vibrato(6, 5.2, 0.5)),
        new Program(57, "Trombone", 5, LOW, horn(1.8, 2800, 0.035, 0.014, new Resonance(600, 6, 400)),
            blown.bright(6500, 4200)),
        new Program(58, "Tuba", 5, DEEP, horn(6, 650, 0.045, 0.016, new Resonance(220, 4, 150)),
            blown.bright(3000, 3000)),
        new Program(59, "Muted Trumpet", 12, HIGH, horn(0.5, 3300, 0.025, 0.008, new Resonance(1900, 9, 600),
            new Resonance(3200, 5, 900)), blown.vibrato(6, 5.2, 0.5)),
        new Program(60, "French Horn", 8, LOW, horn(3.6, 1500, 0.06, 0.022, new Resonance(400, 5, 220)),
            Voicing.sustained(0.1, 0.5).bright(4500, 4200).sends(20, 0)),
        new Program(61, "Brass Section", 12.5, SECTION, section(), Voicing.sustained(0.06, 0.5)
            .bright(9000, 4200).sends(16, 5).doubled(4)),
        new Program(62, "Synth Brass 1", 12, SECTION, saws(3, 7), Voicing.sustained(0.005, 0.4)
            .settling(3, 3).bright(1100, 2400).sweep(2600, 0.05, 1.2).sends(10, 15).wide(4)),
        new Program(63, "Synth Brass 2", 13, SECTION, saws(3, 8), Voicing.sustained(0.03, 0.6)
            .settling(4, 2).bright(900, 2400).sweep(1800, 0.15, 2).sends(10, 25).wide(7)));
  }

  private static Sustained horn(double slope, double cutoff, double rise, double lag, Resonance... bell) {
    return Sustained.solo(HarmonicSpectrum.of(0, slope, cutoff, bell), rise, lag)
        .withSwell(1.25)
        .with(new Breath(-40, 14, 0.03, 1800, 0.5))
        .withUnrest(0.05)
        .withTimes(0.2, 0.25);
  }

  private static Sustained section() {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(0, 1, 3400, new Resonance(900, 6, 500));
    return Sustained.several(spectrum, 5, 6, 0.05).withSwell(1.2)
        .with(new Breath(-36, 10, 0.05, 2200, 0.5))
        .withTimes(0.2, 0.8);
  }

  private static Sustained saws(int count, double spread) {
    return Sustained.several(HarmonicSpectrum.of(0, 6, 9000), count, spread, 0.004)
        .withTimes(0.06, 0.55).withRate(20000);
  }
}
