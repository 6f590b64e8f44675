package studio.overdub.instruments.synth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.dsp.osc.Tones;

/** What aliases in a note as the whole Synthesizer plays it, at eight fundamentals, and how bright it is. */
class SynthAliasTest {
  @ParameterizedTest
  @MethodSource("studio.overdub.instruments.synth.SynthTone#modes")
  void noModeAliasesAboveItsBar(SynthTone tone) {
    check(tone);
  }

  @ParameterizedTest
  @MethodSource("studio.overdub.instruments.synth.SynthTone#drives")
  void noDriveAliasesAboveItsBar(SynthTone tone) {
    check(tone);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 2})
  void anOpenFilterKeepsEveryWaveAsCleanAsItIs(double wave) {
    check(SynthTone.throughOpenFilter(wave));
  }

  private static void check(SynthTone tone) {
    for (double hertz : Tones.FUNDAMENTALS) {
      assertThat(tone.alias(hertz)).as("%.0f Hz", hertz).isLessThan(tone.barAt(hertz));
    }
  }

  @ParameterizedTest
  @MethodSource("studio.overdub.instruments.synth.IdealWave#all")
  void harmonicsBelowSixteenKilohertzAreWithinHalfADecibel(IdealWave wave) {
    for (double hertz : Tones.FUNDAMENTALS) {
      assertThat(wave.worstDeviation(hertz)).as("%.0f Hz", hertz).isLessThan(.5);
    }
  }
}
