package studio.overdub.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Processor;
import studio.overdub.dsp.Spectrum;

/** What chorus, delay, equalizer and compressor say they do, measured. */
class EffectsTest {
  private static final int RATE = EffectRendering.RATE;
  private static final int SIZE = RATE;

  @Test
  void echoesComeOnTheBeatFromSideToSide() {
    Map<String, Double> params = Map.of("note", 3.0, "feedback", .5, "tone", 20000.0, "mix", 1.0);
    float[][] echoes = EffectRendering.impulse(new DelayType(), params, 1.2);
    // An eighth at 120 is a quarter of a second.
    assertThat(loudest(echoes[0], 0, RATE / 3)).isCloseTo(RATE / 4, offset(2));
    assertThat(loudest(echoes[1], 0, RATE)).isCloseTo(RATE / 2, offset(2));
    assertThat(loudest(echoes[0], RATE / 3, RATE)).isCloseTo(RATE * 3 / 4, offset(2));
  }

  @Test
  void withoutANoteValueTheTimeCounts() {
    Map<String, Double> params = Map.of("note", 0.0, "time", .1, "pingpong", 0.0, "mix", 1.0, "tone", 20000.0);
    float[][] echoes = EffectRendering.impulse(new DelayType(), params, 1);
    assertThat(loudest(echoes[0], 0, RATE / 6)).isCloseTo(RATE / 10, offset(2));
  }

  private static int loudest(float[] audio, int from, int to) {
    int at = from;
    for (int i = from; i < to; i++) {
      at = Math.abs(audio[i]) > Math.abs(audio[at]) ? i : at;
    }
    return at;
  }

  @Test
  void theChorusWandersOnBothSidesApart() {
    float[] left = tone(440, .25);
    float[] right = left.clone();
    EffectRendering.play(EffectRendering.create(new ChorusType(), Map.of()), left, right);
    assertThat(left).isNotEqualTo(right);
    double peak = 0;
    for (float x : left) {
      peak = Math.max(peak, Math.abs(x));
    }
    assertThat(peak).isBetween(.1, .6);
  }

  @ParameterizedTest
  @CsvSource({
    "bell1, 100, .7, 12", "bell1, 1000, 2, 12", "bell1, 5000, .7, 12", "bell1, 10000, .7, 12", "bell1, 10000, 4, 12",
    "bell1, 16000, 1, 12", "bell1, 10000, .7, -12", "low, 120, 1, 9", "low, 500, 1, -12", "high, 4000, 1, 9",
    "high, 8000, 1, 12", "high, 8000, 1, -12"
  })
  void bandsFollowTheirAnalogueCurves(String band, double frequency, double q, double gain) {
    Map<String, Double> params = new HashMap<>(Map.of(band + ".frequency", frequency, band + ".gain", gain));
    if (band.startsWith("bell")) {
      params.put(band + ".q", q);
    }
    double[] spectrum = Spectrum.amplitudes(EffectRendering.impulse(new EqType(), params, 1)[0]);
    double worst = 0;
    for (int bin = 30; bin <= 20000; bin += 10) {
      double measured = 20 * Math.log10(spectrum[bin] * SIZE / 2);
      worst = Math.max(worst, Math.abs(measured - analogue(band, bin / frequency, q, gain)));
    }
    assertThat(worst).as("dB").isLessThan(1);
  }

  private static double analogue(String band, double r, double q, double gain) {
    double a = Math.pow(10, Math.abs(gain) / 40);
    double response =
        switch (band) {
          case "low" -> shelf(r, a);
          case "high" -> shelf(1 / r, a);
          default -> Math.hypot(1 - r * r, r * a / q) / Math.hypot(1 - r * r, r / (a * q));
        };
    return Math.signum(gain) * 20 * Math.log10(response);
  }

  private static double shelf(double r, double a) {
    double middle = Math.sqrt(2 * a) * r;
    return a * Math.hypot(a - r * r, middle) / Math.hypot(1 - a * r * r, middle);
  }

  @Test
  void aBoostAndTheSameCutCancel() {
    float[] left = tone(1234, .5);
    float[] expected = left.clone();
    Map<String, Double> boost = Map.of("bell1.gain", 9.0, "low.gain", 6.0, "high.gain", -7.0, "bell2.gain", -4.0);
    Map<String, Double> cut = new HashMap<>();
    boost.forEach((id, gain) -> cut.put(id, -gain));
    EffectRendering.play(EffectRendering.create(new EqType(), boost), left, left.clone());
    EffectRendering.play(EffectRendering.create(new EqType(), cut), left, left.clone());
    for (int i = 0; i < left.length; i++) {
      assertThat(left[i]).isCloseTo(expected[i], offset(1e-6f));
    }
  }

  private static float[] tone(double hertz, double amplitude) {
    float[] audio = new float[RATE];
    for (int i = 0; i < audio.length; i++) {
      audio[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / RATE));
    }
    return audio;
  }

  @ParameterizedTest
  @CsvSource({"-30, -30", "-20, -20", "-10, -17.5", "0, -15"})
  void theCompressorsCurveIsTheLabels(double in, double expected) {
    Map<String, Double> params = Map.of("threshold", -20.0, "ratio", 4.0, "knee", 0.0);
    float[] left = tone(1000, Math.pow(10, in / 20));
    EffectRendering.play(EffectRendering.create(new CompressorType(), params), left, left.clone());
    double peak = 0;
    for (int i = RATE / 2; i < RATE; i++) {
      peak = Math.max(peak, Math.abs(left[i]));
    }
    assertThat(20 * Math.log10(peak)).isCloseTo(expected, offset(.1));
  }

  @Test
  void attackAndReleaseTakeTheirTimes() {
    Map<String, Double> params =
        Map.of("threshold", -20.0, "ratio", 4.0, "knee", 0.0, "attack", .05, "release", .2);
    float[] left = new float[2 * RATE];
    for (int i = 0; i < left.length; i++) {
      // Square and at full scale for a second, then 40 dB lower.
      left[i] = (i / 24 % 2 == 0 ? 1 : -1) * (i < RATE ? 1 : .01f);
    }
    float[] in = left.clone();
    EffectRendering.play(EffectRendering.create(new CompressorType(), params), left, left.clone());
    assertThat(reach(in, left, 0, -15 * .6321)).as("attack").isCloseTo(.05, offset(.0025));
    assertThat(reach(in, left, RATE, -15 * (1 - .6321))).as("release").isCloseTo(.2, offset(.01));
  }

  /** Seconds from a frame until the gain crosses a level in dB. */
  private static double reach(float[] in, float[] out, int from, double level) {
    boolean above = 20 * Math.log10(out[from] / in[from]) > level;
    int at = from;
    while (20 * Math.log10(out[at] / in[at]) > level == above) {
      at++;
    }
    return (at - from) / (double) RATE;
  }

  @Test
  void effectsThatHearNothingSleep() {
    for (DeviceType type : new DeviceType[] {new ChorusType(), new DelayType(), new EqType(), new CompressorType()}) {
      Processor processor = EffectRendering.create(type, Map.of());
      float[] silence = new float[480];
      EffectRendering.play(processor, silence, silence.clone());
      assertThat(processor.idle()).as(type.name()).isTrue();
    }
  }
}
