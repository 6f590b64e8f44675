package studio.overdub.bank.program;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.bank.synth.Breath;
import studio.overdub.bank.synth.HarmonicSpectrum;
import studio.overdub.bank.synth.Knock;
import studio.overdub.bank.synth.Mode;
import studio.overdub.bank.synth.Resonance;
import studio.overdub.bank.synth.Spectrum;
import studio.overdub.bank.synth.Struck;
import studio.overdub.bank.synth.Sustained;
import studio.overdub.bank.synth.Tone;

/** Programs 48 to 55: sections of strings and voices, and the whole orchestra on one stroke. */
final class Ensembles {
  private static final int[] SECTION = {40, 56, 72};
  private static final int[] VOICES = {43, 57, 71};

  private Ensembles() {}

  static List<Program> programs() {
    return List.of(
        new Program(48, "String Ensemble", 13.5, SECTION, section(5, 6, 2400),
            Voicing.sustained(0.16, 1.5).bright(8000, 2400).sends(18, 8).wide(2)),
        new Program(49, "Slow Strings", 11, SECTION, section(5, 7, 1700),
            Voicing.sustained(0.35, 2.6).bright(6000, 2400).sends(20, 10).wide(4)),
        new Program(50, "Synth Strings 1", 11.5, SECTION, synthetic(6, 1700, 7),
            Voicing.sustained(0.1, 2.4).bright(5000, 1800).sends(16, 25).wide(5)),
        new Program(51, "Synth Strings 2", 14, SECTION, synthetic(7.5, 1500, 9),
            Voicing.sustained(0.3, 2.2).bright(3500, 1800).sends(16, 30).wide(7)),
        new Program(52, "Choir Aahs", 13.5, VOICES, choir(5, 5, new Resonance(720, 22, 160),
            new Resonance(1150, 19, 180), new Resonance(2800, 21, 300), new Resonance(3500, 17, 350)),
            Voicing.sustained(0.2, 1.8).sends(20, 8).wide(2)),
        new Program(53, "Voice Oohs", 10, VOICES, choir(3, 6, new Resonance(330, 14, 120),
            new Resonance(780, 7, 160)),
            Voicing.sustained(0.1, 0.6).vibrato(9, 5.1, 0.4).bright(3500, 1800).sends(18, 6)),
        new Program(54, "Synth Voice", 15.5, VOICES, synthVoice(),
            Voicing.sustained(0.12, 1.8).vibrato(6, 5, 0.3).sends(16, 25).wide(4)),
        new Program(55, "Orchestra Hit", 5, new int[] {48, 60, 72}, hit(), Voicing.dying(0.8).sends(20, 0)));
  }

  private static Sustained section(int players, double spread, double cutoff) {
    return Strings.section(players, spread, cutoff);
  }

  private static Sustained synthetic(double slope, double cutoff, double spread) {
    return Sustained.several(HarmonicSpectrum.of(0, slope, cutoff), 5, spread, 0.01)
        .withTimes(0.15, 0.75).withRate(18000);
  }

  private static Sustained choir(int singers, double spread, Resonance... vowel) {
    return Sustained.several(HarmonicSpectrum.of(0, 8, 5000, vowel), singers, spread, 0.04)
        .with(new Breath(-36, 3, 0.1, 2800, 0.4))
        .withTimes(0.2, 0.8).withRate(18000);
  }

  private static Sustained synthVoice() {
    HarmonicSpectrum spectrum = HarmonicSpectrum.of(
        -4, 7, 3500, new Resonance(480, 12, 130), new Resonance(1000, 12, 200), new Resonance(2600, 9, 500));
    return Sustained.several(spectrum, 3, 7, 0.03).with(new Breath(-32, 2, 0.1, 5000, 0.5))
        .withTimes(0.18, 0.7).withRate(18000);
  }

  /** Three octaves and a fifth of brass and strings, dying together. */
  private static Struck hit() {
    Spectrum tutti = key -> {
      List<Mode> modes = new ArrayList<>();
      for (double octave : new double[] {0.5, 1, 1.5, 2, 4}) {
        for (int player = -2; player <= 2; player++) {
          for (int k = 1; k < 24 && k * octave * Tone.hertz(key) < 6000; k++) {
            double ratio = k * octave * StrictMath.pow(2, player * 6.5 / 1200);
            modes.add(new Mode(ratio, 1 / (octave + 1) / StrictMath.pow(k, 1.15), 1.7 / (1 + 0.06 * k)));
          }
        }
      }
      return modes;
    };
    return new Struck(tutti, 0.2, new Knock(-5, 500, 0.4, 0.25), 0.012, 1.5, 22050);
  }
}
