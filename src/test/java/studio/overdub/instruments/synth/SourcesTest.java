package studio.overdub.instruments.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.overdub.instruments.synth.PlayedSynth.peak;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.dsp.Spectrum;
import studio.overdub.midi.Message;

/** What the oscillators of the Synthesizer give, and how they move each other. */
class SourcesTest {
  private static final int FRAMES = 32768;

  private static final Map<String, Double> ALONE =
      Map.of("osc1.wave", 3.0, "osc2.level", 0.0, "filter1.type", 0.0, "env1.sustain", 1.0);

  private static Map<String, Double> with(Object... more) {
    Map<String, Double> changed = new HashMap<>(ALONE);
    for (int i = 0; i < more.length; i += 2) {
      changed.put((String) more[i], ((Number) more[i + 1]).doubleValue());
    }
    return changed;
  }

  private static double[] spectrum(Map<String, Double> params, Map<String, String> texts) {
    PlayedSynth synth = new PlayedSynth(params, texts);
    synth.play(.3, Message.noteOn(0, 57, 100));
    return Spectrum.windowed(synth.play(FRAMES / (double) PlayedSynth.RATE));
  }

  private static double decibels(double[] spectrum, double hertz) {
    int bin = (int) Math.round(hertz * FRAMES / PlayedSynth.RATE);
    double level = 1e-12;
    for (int i = bin - 3; i <= bin + 3; i++) {
      level = Math.max(level, spectrum[i]);
    }
    return 20 * Math.log10(level);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 2, 3})
  void eachKindSoundsAtThePitchOfItsKeyAndEnds(double kind) {
    PlayedSynth synth = new PlayedSynth(with("osc1.kind", kind, "unison.voices", 5, "osc1.cross", .5, "osc2.level", .3));
    synth.play(.1, Message.noteOn(0, 57, 100));
    float[] audio = synth.play(FRAMES / (double) PlayedSynth.RATE);
    assertThat(peak(audio)).isBetween(.01, 1.5);
    double[] spectrum = Spectrum.windowed(audio);
    assertThat(decibels(spectrum, 220)).isGreaterThan(decibels(spectrum, 170) + 30);
    synth.play(3, Message.noteOff(0, 57, 64));
    assertThat(synth.processor().idle()).isTrue();
  }

  @Test
  void copiesGoBackToThePoolSoThatManyNotesFollowEachOther() {
    PlayedSynth synth = new PlayedSynth(with("osc1.kind", 2, "unison.voices", 16, "env1.release", .005));
    for (int i = 0; i < 60; i++) {
      synth.play(.02, Message.noteOn(0, 57, 100));
      assertThat(peak(synth.play(.02, Message.noteOff(0, 57, 64)))).as("note %d", i).isGreaterThan(.01);
      synth.play(.1);
    }
  }

  @Test
  void syncBringsHarmonicsOfTheNoteAlone() {
    double[] plain = spectrum(with(), Map.of());
    double[] synced = spectrum(with("osc1.sync", 7), Map.of());
    assertThat(decibels(synced, 440)).isGreaterThan(decibels(plain, 440) + 30);
    assertThat(decibels(synced, 330)).isLessThan(decibels(synced, 220) - 60);
  }

  @Test
  void crossModulationMakesSidebandsOfTheOtherOscillator() {
    double[] crossed = spectrum(with("osc1.cross", 1, "osc2.wave", 3, "osc2.fine", 0, "osc2.octave", -1), Map.of());
    assertThat(decibels(crossed, 330)).isGreaterThan(decibels(crossed, 220) - 10);
    assertThat(decibels(crossed, 275)).isLessThan(decibels(crossed, 220) - 60);
  }

  @Test
  void aRingHoldsSumAndDifferenceAndNeitherSound() {
    Map<String, Double> params =
        with("osc1.level", 0, "osc2.wave", 3, "osc2.fine", 0, "osc2.semitones", 7, "mix.ring12", 1);
    double[] ring = spectrum(params, Map.of());
    double fifth = 220 * Math.pow(2, 7 / 12.0);
    assertThat(decibels(ring, fifth - 220)).isGreaterThan(decibels(ring, 220) + 40);
    assertThat(decibels(ring, fifth + 220)).isGreaterThan(decibels(ring, fifth) + 40);
  }

  @Test
  void aWavetableIsReadWhereItsPositionSays() {
    double[] first = spectrum(with("osc1.kind", 1), Map.of());
    double[] last = spectrum(with("osc1.kind", 1, "osc1.position", 1), Map.of());
    assertThat(decibels(first, 660)).isLessThan(decibels(first, 220) - 60);
    assertThat(decibels(last, 660)).isBetween(decibels(last, 220) - 10.5, decibels(last, 220) - 8.5);
  }

  @Test
  void aWavetableIsChosenByName() {
    double[] drawbars = spectrum(with("osc1.kind", 1, "osc1.position", 1), Map.of("osc1.table", "drawbars"));
    double[] basic = spectrum(with("osc1.kind", 1, "osc1.position", 1), Map.of());
    assertThat(decibels(drawbars, 440)).isGreaterThan(decibels(basic, 440) + 20);
    assertThatThrownBy(() -> new PlayedSynth(ALONE, Map.of("osc2.table", "Nonsense")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("Nonsense")
        .hasMessageContaining("Drawbars");
  }

  @Test
  void splitFiltersEachHaveTheirOwn() {
    Map<String, Double> split =
        with("osc1.wave", 0, "osc2.wave", 0, "osc2.level", 1, "osc2.fine", 0, "osc2.semitones", 7, "osc2.filter", 1,
            "mix.routing", 2, "filter1.type", 0, "filter2.type", 2, "filter2.cutoff", 300, "filter2.tracking", 0);
    double[] spectrum = spectrum(split, Map.of());
    double fifth = 220 * Math.pow(2, 7 / 12.0);
    assertThat(decibels(spectrum, 7 * fifth)).isLessThan(decibels(spectrum, 8 * 220) - 40);
    Map<String, Double> series = new HashMap<>(split);
    series.put("mix.routing", 0.0);
    double[] both = spectrum(series, Map.of());
    assertThat(decibels(both, 8 * 220)).isLessThan(decibels(spectrum, 8 * 220) - 40);
  }
}
