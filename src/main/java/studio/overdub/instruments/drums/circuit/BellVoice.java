package studio.overdub.instruments.drums.circuit;

import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.logarithmic;
import static studio.overdub.device.ParamSpec.square;
import static studio.overdub.device.Unit.HERTZ;
import static studio.overdub.device.Unit.PERCENT;
import static studio.overdub.device.Unit.SECONDS;
import static studio.overdub.device.Unit.SEMITONES;

import java.util.Arrays;
import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Oscillator;
import studio.overdub.dsp.StateVariableFilter;

/** A cowbell: two squares about a fifth apart through a band-pass, with a loud beginning and a quieter ring. */
final class BellVoice extends CircuitVoice {
  static final List<ParamSpec> PARAMS =
      List.of(
          logarithmic("tune", "Tune", HERTZ, 100, 2000, 540),
          linear("interval", "Second tone", SEMITONES, 0, 24, 6.8),
          logarithmic("tone", "Tone", HERTZ, 400, 8000, 2640),
          linear("body", "Body", PERCENT, 0, 1, .4),
          linear("strike", "Strike", PERCENT, 0, 1, .55),
          square("decay", "Decay", SECONDS, .02, 4, .4));

  private static final int TUNE = 0;
  private static final int INTERVAL = 1;
  private static final int TONE = 2;
  private static final int BODY = 3;
  private static final int STRIKE = 4;
  private static final int DECAY = 5;
  private static final double STRIKE_SECONDS = .035;
  private static final double RESONANCE = .35;
  private static final double LOUDNESS = .8;
  private static final double QUARTER = .25;

  private final Oscillator first = new Oscillator();
  private final Oscillator second = new Oscillator();
  private final StateVariableFilter band = new StateVariableFilter();
  private final float[] squares = new float[ControlGrid.FRAMES];
  private final float[] ringing = new float[ControlGrid.FRAMES];
  private double ring;
  private double ringFactor;
  private double strike;
  private double strikeLevel;
  private double strikeFactor;
  private double body;

  BellVoice(CircuitValues values, double sampleRate) {
    super(values, sampleRate, PARAMS.size());
    first.wave(Oscillator.Wave.SQUARE);
    second.wave(Oscillator.Wave.SQUARE);
    band.shape(StateVariableFilter.Mode.BAND_PASS, false);
  }

  @Override
  protected void control() {
    first.pitch(cycles(value(TUNE)));
    second.pitch(cycles(value(TUNE) * Elementary.exp2(value(INTERVAL) / 12)));
    tune(band, value(TONE), RESONANCE);
    body = value(BODY);
    strikeLevel = value(STRIKE) * (.5 + .5 * bright());
    strikeFactor = decay(STRIKE_SECONDS);
    ringFactor = decay(value(DECAY));
  }

  @Override
  protected void begin() {
    first.phase(QUARTER * (1 + wander()));
    second.phase(QUARTER * (2 + wander()));
    ring = 1;
    strike = 1;
    band.reset();
  }

  @Override
  protected double remaining() {
    return ring + strike;
  }

  @Override
  protected void render(float[] out, int frames) {
    Arrays.fill(squares, 0, frames, 0);
    first.add(squares, 0, frames, .5f);
    second.add(squares, 0, frames, .5f);
    System.arraycopy(squares, 0, ringing, 0, frames);
    band.process(ringing, 0, frames);
    double r = ring;
    double s = strike;
    for (int i = 0; i < frames; i++) {
      double level = LOUDNESS * ((1 - strikeLevel) * r + strikeLevel * s);
      out[i] += (float) (level * (ringing[i] + body * squares[i]));
      r *= ringFactor;
      s *= strikeFactor;
    }
    ring = Elementary.flush(r);
    strike = Elementary.flush(s);
  }
}
