package studio.overdub.instruments.synth;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import studio.overdub.dsp.Spectrum;
import studio.overdub.dsp.osc.Tones;
import studio.overdub.midi.Message;

/**
 * A way of making sound, held as the whole Synthesizer plays it. The nearest key is tuned so that the note fits the
 * transform.
 *
 * @param params what is set for it
 * @param bar what may alias up to 2.6 kHz, in dB of the loudest harmonic
 * @param highBar the same at 5 kHz
 */
public record SynthTone(String name, Map<String, Double> params, double bar, double highBar) {
  private static final int CONCERT_KEY = 69;

  private static final Map<String, Double> PLAIN =
      Map.of(
          "osc2.level", 0.0, "filter1.type", 0.0, "env1.sustain", 1.0, "env1.attack", .001, "env1.velocity", 0.0);

  /** A filter that is open, and stays so. */
  private static final Map<String, Double> OPEN =
      Map.of(
          "filter1.cutoff", 20000.0, "filter1.envelope", 0.0, "filter1.velocity", 0.0, "filter1.tracking", 0.0);

  private static SynthTone clean(String name, Map<String, Double> params) {
    return new SynthTone(name, params, -80, -70);
  }

  private static SynthTone bent(String name, Map<String, Double> params) {
    return new SynthTone(name, params, -60, -60);
  }

  /** Every way in which an oscillator sounds. */
  public static Stream<SynthTone> modes() {
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
        fm(2, 5, .3),
        fm(2, 5, .4),
        fm(2, 5, .6),
        fm(3, 10, .3),
        fm(2, 10, .4),
        fm(2, 10, .5),
        fm(3, 15, 0),
        fm(2, 15, .4),
        fm(2, 20, .3),
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

  private static SynthTone fm(double ratio, double index, double feedback) {
    String fed = feedback == 0 ? "" : " with feedback " + feedback;
    String name = "FM of ratio %.0f and index %.0f%s".formatted(ratio, index, fed);
    return bent(
        name, Map.of("osc1.kind", 3.0, "osc1.ratio", ratio, "osc1.index", index, "osc1.feedback", feedback));
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

  /** A sine, a saw and a square through driven filters. */
  public static Stream<SynthTone> drives() {
    Stream.Builder<SynthTone> drives = Stream.builder();
    Map<String, Integer> models =
        new TreeMap<>(
            Map.of(
                "Low-pass 12", 1, "Ladder 6", 11, "Ladder 24", 14, "Diode ladder", 15, "Sallen-Key low", 16,
                "Low-pass 48", 7));
    models.forEach(
        (name, type) -> {
          for (double drive : new double[] {0, 6, 12, 18, 24}) {
            drives.add(driven("sine", 3, name, type, drive, -80, -70));
            if (drive > 6) {
              drives.add(driven("saw", 0, name, type, drive, -70, -70));
            }
          }
          drives.add(driven("square", 1, name, type, 24, -60, -60));
        });
    return drives.build();
  }

  private static SynthTone driven(
      String wave, double choice, String model, int type, double drive, double bar, double highBar) {
    Map<String, Double> params = Map.of("filter1.type", (double) type, "filter1.drive", drive, "osc1.wave", choice);
    String name = "%s, %s driven by %.0f dB".formatted(model, wave, drive);
    return new SynthTone(name, openAnd(params), bar, highBar);
  }

  /** A wave through an open low-pass, which must not make it alias. */
  static SynthTone throughOpenFilter(double wave) {
    return new SynthTone(
        "wave " + wave + " through an open filter", openAnd(Map.of("filter1.type", 2.0, "osc1.wave", wave)), -80, -80);
  }

  private static Map<String, Double> openAnd(Map<String, Double> params) {
    return with(OPEN, params);
  }

  /** What may alias at a fundamental. */
  public double barAt(double hertz) {
    return hertz > 2600 ? highBar : bar;
  }

  /** The loudest of what is no harmonic, in dB of the loudest harmonic. */
  public double alias(double hertz) {
    return Tones.alias(spectrum(params, hertz), Tones.periods(hertz));
  }

  /** The spectrum of a held note, once it has been on for a while. */
  static double[] spectrum(Map<String, Double> params, double hertz) {
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

  @Override
  public String toString() {
    return name;
  }
}
