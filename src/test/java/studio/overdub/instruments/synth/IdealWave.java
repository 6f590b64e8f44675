package studio.overdub.instruments.synth;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import studio.overdub.dsp.osc.Tones;

/**
 * A way of making sound, and its wave over a period as it would be without a limit.
 *
 * @param params what is set for it
 * @param wave from a place of 0 to 1 in the period to an amplitude
 * @param partials how many harmonics it has at most
 */
public record IdealWave(String name, Map<String, Double> params, DoubleUnaryOperator wave, int partials) {
  private static final double RATIO = Math.pow(2, 15 / 12d);
  private static final int POINTS = 20000;
  private static final int MOST = 150;
  private static final double HIGHEST = 16000;

  /** What a wave hardly has is not compared. */
  private static final double LEAST = 1e-3;

  /** The waves whose harmonics are known. */
  public static Stream<IdealWave> all() {
    return Stream.of(
        new IdealWave("saw", Map.of(), t -> 2 * t - 1, MOST),
        new IdealWave("square", Map.of("osc1.wave", 1.0), t -> t < .5 ? 1 : -1, MOST),
        new IdealWave("pulse", Map.of("osc1.wave", 1.0, "osc1.width", .2), t -> t < .2 ? 1 : -1, MOST),
        new IdealWave("triangle", Map.of("osc1.wave", 2.0), t -> 1 - 4 * Math.abs(t - .5), MOST),
        new IdealWave("synced saw", Map.of("osc1.sync", 15.0), t -> 2 * (t * RATIO - Math.floor(t * RATIO)) - 1, MOST),
        new IdealWave("unison", Map.of("unison.voices", 5.0, "unison.detune", 0.0, "unison.blend", 0.0), t -> 2 * t - 1, MOST),
        new IdealWave("partials", Map.of("osc1.kind", 2.0, "osc1.partials", 64.0), t -> 2 * t - 1, 64));
  }

  /** The furthest that a harmonic below 16 kHz is from what the wave has, in dB, at a fundamental. */
  public double worstDeviation(double hertz) {
    double[] spectrum = SynthTone.spectrum(params, hertz);
    int periods = Tones.periods(hertz);
    double scale = spectrum[periods] / harmonic(1);
    double worst = 0;
    for (int n = 2; n <= partials && n * hertz < HIGHEST; n++) {
      double ideal = harmonic(n);
      if (ideal > LEAST) {
        worst = Math.max(worst, Math.abs(Tones.decibels(spectrum[n * periods] / scale / ideal)));
      }
    }
    return worst;
  }

  private double harmonic(int n) {
    double re = 0;
    double im = 0;
    for (int i = 0; i < POINTS; i++) {
      double t = (i + .5) / POINTS;
      re += wave.applyAsDouble(t) * Math.cos(2 * Math.PI * n * t);
      im += wave.applyAsDouble(t) * Math.sin(2 * Math.PI * n * t);
    }
    return 2 * Math.hypot(re, im) / POINTS;
  }

  @Override
  public String toString() {
    return name;
  }
}
