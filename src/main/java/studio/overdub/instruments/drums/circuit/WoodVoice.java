package studio.overdub.instruments.drums.circuit;

import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.logarithmic;
import static studio.overdub.device.ParamSpec.square;
import static studio.overdub.device.Unit.HERTZ;
import static studio.overdub.device.Unit.PERCENT;
import static studio.overdub.device.Unit.SECONDS;
import static studio.overdub.device.Unit.SEMITONES;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.dsp.Elementary;

/** A stick on a rim or on another stick: two sines that ring briefly, and a breath of noise. */
final class WoodVoice extends CircuitVoice {
  static final List<ParamSpec> PARAMS =
      List.of(
          logarithmic("tune", "Tune", HERTZ, 100, 6000, 2000),
          linear("interval", "Second tone", SEMITONES, -36, 36, 7),
          linear("tone", "Tone", PERCENT, 0, 1, .2),
          square("decay", "Decay", SECONDS, .005, 1, .08),
          linear("noise", "Noise", PERCENT, 0, 1, .1));

  private static final int TUNE = 0;
  private static final int INTERVAL = 1;
  private static final int TONE = 2;
  private static final int DECAY = 3;
  private static final int NOISE = 4;
  private static final double NOISE_SECONDS = .008;

  private double first;
  private double second;
  private double firstPitch;
  private double secondPitch;
  private double firstLevel;
  private double secondLevel;
  private double ring;
  private double ringFactor;
  private double hiss;
  private double hissLevel;
  private double hissFactor;

  WoodVoice(CircuitValues values, double sampleRate) {
    super(values, sampleRate, PARAMS.size());
  }

  @Override
  protected void control() {
    firstPitch = cycles(value(TUNE));
    secondPitch = cycles(value(TUNE) * Elementary.exp2(value(INTERVAL) / 12));
    firstLevel = 1 - value(TONE);
    secondLevel = value(TONE);
    ringFactor = decay(value(DECAY));
    hissLevel = value(NOISE) * bright();
    hissFactor = decay(NOISE_SECONDS);
  }

  @Override
  protected void begin() {
    first = 0;
    second = 0;
    ring = 1;
    hiss = 1;
  }

  @Override
  protected double remaining() {
    return ring + hissLevel * hiss;
  }

  @Override
  protected void render(float[] out, int frames) {
    double p = first;
    double q = second;
    double r = ring;
    double n = hiss;
    for (int i = 0; i < frames; i++) {
      double sines = firstLevel * Elementary.sine(p) + secondLevel * Elementary.sine(q);
      out[i] += (float) (r * sines + n * hissLevel * noise.next());
      p += firstPitch;
      q += secondPitch;
      p -= (int) p;
      q -= (int) q;
      r *= ringFactor;
      n *= hissFactor;
    }
    first = p;
    second = q;
    ring = Elementary.flush(r);
    hiss = Elementary.flush(n);
  }
}
