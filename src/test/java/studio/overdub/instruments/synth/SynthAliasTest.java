package studio.overdub.instruments.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import studio.overdub.dsp.Spectrum;
import studio.overdub.dsp.osc.Tones;
import studio.overdub.midi.Message;

/**
 * What aliases in a note as the whole Synthesizer plays it, at eight fundamentals, and how bright it is. The nearest key is
 * tuned so that the note fits the transform.
 */
class SynthAliasTest {
  private static final int CONCERT_KEY = 69;
  private static final double RATIO = Math.pow(2, 15 / 12d);
  private static final int POINTS = 20000;

  private static final Map<String, Double> PLAIN =
      Map.of(
          "osc2.level", 0.0, "filter1.type", 0.0, "env1.sustain", 1.0, "env1.attack", .001, "env1.velocity", 0.0);

  /** A filter that is open, and stays so. */
  private static final Map<String, Double> OPEN =
      Map.of(
          "filter1.cutoff", 20000.0, "filter1.envelope", 0.0, "filter1.velocity", 0.0, "filter1.tracking", 0.0);

  /** A way of making sound, what is set for it, and the bars up to 2.6 kHz and at 5. */
  record Mode(String name, Map<String, Double> params, double bar, double highBar) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Mode clean(String name, Map<String, Double> params) {
    return new Mode(name, params, -80, -70);
  }

  private static Mode bent(String name, Map<String, Double> params) {
    return new Mode(name, params, -60, -60);
  }

  static Stream<Mode> modes() {
    return Stream.of(
        clean("saw", Map.of()),
        clean("square", Map.of("osc1.wave", 1.0)),
        clean("pulse", Map.of("osc1.wave", 1.0, "osc1.width", .2)),
        clean("triangle", Map.of("osc1.wave", 2.0)),
        clean("sine", Map.of("osc1.wave", 3.0)),
        clean("unison of 7 in tune", Map.of("unison.voices", 7.0, "unison.detune", 0.0, "unison.spread", 1.0)),
        clean("wavetable", Map.of("osc1.kind", 1.0, "osc1.position", .6)),
        clean("64 partials", Map.of("osc1.kind", 2.0, "osc1.partials", 64.0)),
        clean("sub", Map.of("osc1.level", 0.0, "sub.level", 1.0, "sub.wave", 2.0, "sub.octave", 0.0)),
        bent("FM of index 2", Map.of("osc1.kind", 3.0)),
        bent("FM of index 5 with feedback", Map.of("osc1.kind", 3.0, "osc1.index", 5.0, "osc1.feedback", .3)),
        bent("FM of index 5 with more feedback", Map.of("osc1.kind", 3.0, "osc1.index", 5.0, "osc1.feedback", .4)),
        bent("synced saw", Map.of("osc1.sync", 15.0)),
        bent("synced square", Map.of("osc1.wave", 1.0, "osc1.sync", 15.0)),
        bent("synced triangle", Map.of("osc1.wave", 2.0, "osc1.sync", 15.0)),
        bent("synced sine", Map.of("osc1.wave", 3.0, "osc1.sync", 15.0)),
        bent("saw moved by a sine", moved(Map.of())),
        bent("square moved by a sine", moved(Map.of("osc1.wave", 1.0))),
        bent("triangle moved by a sine", moved(Map.of("osc1.wave", 2.0))),
        bent("sine moved by a sine", moved(Map.of("osc1.wave", 3.0))),
        bent("wavetable moved by a sine", moved(Map.of("osc1.kind", 1.0, "osc1.position", .1))),
        clean("ring of a saw and a sine", ring(3)),
        clean("ring of two saws", ring(0)));
  }

  /** Cross modulation by a sine of the same pitch, by a quarter of a turn. */
  private static Map<String, Double> moved(Map<String, Double> params) {
    return with(params, Map.of("osc1.cross", Math.PI / 2, "osc2.wave", 3.0, "osc2.fine", 0.0));
  }

  private static Map<String, Double> ring(double wave) {
    return Map.of("osc2.wave", wave, "osc2.fine", 0.0, "mix.ring12", 1.0, "osc1.level", 0.0);
  }

  private static Map<String, Double> with(Map<String, Double> params, Map<String, Double> more) {
    Map<String, Double> all = new HashMap<>(params);
    all.putAll(more);
    return all;
  }

  /** The spectrum of a held note, once it has been on for a while. */
  private static double[] spectrum(Map<String, Double> params, double hertz) {
    double fitting = (double) Tones.periods(hertz) * Tones.RATE / Tones.SIZE;
    double key = CONCERT_KEY + 12 * Math.log(fitting / 440) / Math.log(2);
    int struck = (int) Math.rint(key);
    Map<String, Double> tuned = with(PLAIN, params);
    tuned.put("voice.tune", 100 * (key - struck));
    PlayedSynth synth = new PlayedSynth(tuned);
    double seconds = (double) Tones.SIZE / Tones.RATE;
    synth.play(seconds, Message.noteOn(0, struck, 127));
    return Spectrum.amplitudes(synth.play(seconds));
  }

  private static double alias(Map<String, Double> params, String name, double hertz) {
    double alias = Tones.alias(spectrum(params, hertz), Tones.periods(hertz));
    System.getLogger("studio.overdub.figures").log(System.Logger.Level.DEBUG, "{0} at {1} Hz: {2}", name, hertz, alias);
    return alias;
  }

  @ParameterizedTest
  @MethodSource("modes")
  void noModeAliasesAboveItsBar(Mode mode) {
    for (double hertz : Tones.FUNDAMENTALS) {
      double bar = hertz > 2600 ? mode.highBar : mode.bar;
      assertThat(alias(mode.params, mode.name, hertz)).as("%.0f Hz", hertz).isLessThan(bar);
    }
  }

  static Stream<Mode> drives() {
    Stream.Builder<Mode> drives = Stream.builder();
    Map<String, Integer> models =
        Map.of("Low-pass 12", 1, "Ladder 24", 14, "Diode ladder", 15, "Sallen-Key low", 16, "Low-pass 48", 7);
    models.forEach(
        (name, type) -> {
          for (double drive : new double[] {0, 6, 12, 18, 24}) {
            Map<String, Double> params = Map.of("filter1.type", (double) type, "filter1.drive", drive, "osc1.wave", 3.0);
            drives.add(clean(name + " driven by " + (int) drive + " dB", with(OPEN, params)));
          }
        });
    return drives.build();
  }

  @ParameterizedTest
  @MethodSource("drives")
  void noDriveAliasesAboveItsBar(Mode mode) {
    for (double hertz : Tones.FUNDAMENTALS) {
      double bar = hertz > 2600 ? mode.highBar : mode.bar;
      assertThat(alias(mode.params, mode.name, hertz)).as("%.0f Hz", hertz).isLessThan(bar);
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "2"})
  void anOpenFilterKeepsEveryWaveAsCleanAsItIs(double wave) {
    Map<String, Double> params = with(OPEN, Map.of("filter1.type", 2.0, "osc1.wave", wave));
    for (double hertz : Tones.FUNDAMENTALS) {
      assertThat(alias(params, "open filter, wave " + wave, hertz)).as("%.0f Hz", hertz).isLessThan(-80);
    }
  }

  static Stream<Bright> brightness() {
    return Stream.of(
        new Bright("saw", Map.of(), t -> 2 * t - 1),
        new Bright("square", Map.of("osc1.wave", 1.0), t -> t < .5 ? 1 : -1),
        new Bright("pulse", Map.of("osc1.wave", 1.0, "osc1.width", .2), t -> t < .2 ? 1 : -1),
        new Bright("triangle", Map.of("osc1.wave", 2.0), t -> 1 - 4 * Math.abs(t - .5)),
        new Bright("synced saw", Map.of("osc1.sync", 15.0), t -> 2 * (t * RATIO - Math.floor(t * RATIO)) - 1),
        new Bright("unison", Map.of("unison.voices", 5.0, "unison.detune", 0.0, "unison.blend", 0.0), t -> 2 * t - 1),
        new Bright("partials", Map.of("osc1.kind", 2.0, "osc1.partials", 64.0), t -> 2 * t - 1));
  }

  /** A mode, and its wave over a period as it would be without a limit. */
  record Bright(String name, Map<String, Double> params, DoubleUnaryOperator wave) {
    @Override
    public String toString() {
      return name;
    }

    double harmonic(int n) {
      double re = 0;
      double im = 0;
      for (int i = 0; i < POINTS; i++) {
        double t = (i + .5) / POINTS;
        re += wave.applyAsDouble(t) * Math.cos(2 * Math.PI * n * t);
        im += wave.applyAsDouble(t) * Math.sin(2 * Math.PI * n * t);
      }
      return 2 * Math.hypot(re, im) / POINTS;
    }
  }

  @ParameterizedTest
  @MethodSource("brightness")
  void harmonicsBelowSixteenKilohertzAreWithinHalfADecibel(Bright mode) {
    for (double hertz : Tones.FUNDAMENTALS) {
      double[] spectrum = spectrum(mode.params, hertz);
      int periods = Tones.periods(hertz);
      double scale = spectrum[periods] / mode.harmonic(1);
      int most = mode.name.equals("partials") ? 64 : 150;
      for (int n = 2; n <= most && n * hertz < 16000; n++) {
        double ideal = mode.harmonic(n);
        // What a wave hardly has is not compared.
        if (ideal > 1e-3) {
          assertThat(Tones.decibels(spectrum[n * periods] / scale / ideal))
              .as("%.0f Hz, harmonic %d", hertz, n)
              .isCloseTo(0, offset(.5));
        }
      }
    }
  }
}
