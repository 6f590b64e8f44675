package studio.overdub.instruments.drums.circuit;

import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.logarithmic;
import static studio.overdub.device.ParamSpec.square;
import static studio.overdub.device.Unit.HERTZ;
import static studio.overdub.device.Unit.PERCENT;
import static studio.overdub.device.Unit.SECONDS;

import java.util.Arrays;
import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Oscillator;
import studio.overdub.dsp.StateVariableFilter;

/**
 * Struck metal: six squares out of tune with each other through two band-passes, with noise, through a high-pass. The
 * ratios are those of the six Schmitt triggers of the classic analogue machine, 205.3 to 800 Hz; the upper band may die
 * sooner than the lower.
 */
final class MetalVoice extends CircuitVoice {
  static final List<ParamSpec> PARAMS =
      List.of(
          logarithmic("tune", "Tune", HERTZ, 60, 2000, 205.3),
          linear("spread", "Spread", PERCENT, 0, 2, 1),
          linear("tone", "Tone", PERCENT, 0, 1, .7),
          logarithmic("bands", "Bands", HERTZ, 800, 8000, 3440),
          linear("noise", "Noise", PERCENT, 0, 1, .15),
          square("attack", "Attack", SECONDS, 0, .1, 0),
          square("decay", "Decay", SECONDS, .01, 12, .3),
          linear("strike", "Strike", PERCENT, 0, 1, .2),
          linear("damping", "Damping", PERCENT, 0, 1, .1),
          logarithmic("colour", "Colour", HERTZ, 200, 12000, 6000));

  private static final int TUNE = 0;
  private static final int SPREAD = 1;
  private static final int TONE = 2;
  private static final int BANDS = 3;
  private static final int NOISE = 4;
  private static final int ATTACK = 5;
  private static final int DECAY = 6;
  private static final int STRIKE = 7;
  private static final int DAMPING = 8;
  private static final int COLOUR = 9;
  private static final double[] RATIOS = {1, 1.4827, 1.8003, 2.5460, 2.6303, 3.8967};
  private static final double UPPER_BAND = 2.064;
  private static final double RESONANCE = .4;
  private static final double STRIKE_SECONDS = .03;
  private static final double LOUDNESS = 6;
  private static final double NOISE_LOUDNESS = 1.1;
  private static final double PHASE_STEP = .381966;

  private final Oscillator[] oscillators = new Oscillator[RATIOS.length];
  private final double[] logs = new double[RATIOS.length];
  private final StateVariableFilter lower = new StateVariableFilter();
  private final StateVariableFilter upper = new StateVariableFilter();
  private final StateVariableFilter highPass = new StateVariableFilter();
  private final float[] low = new float[ControlGrid.FRAMES];
  private final float[] high = new float[ControlGrid.FRAMES];
  private double lowRing;
  private double highRing;
  private double lowFactor;
  private double highFactor;
  private double strike;
  private double strikeLevel;
  private double strikeFactor;
  private double rising;
  private double rise;
  private double lowLevel;
  private double highLevel;
  private float noiseLevel;

  MetalVoice(CircuitValues values, double sampleRate) {
    super(values, sampleRate, PARAMS.size());
    for (int i = 0; i < oscillators.length; i++) {
      oscillators[i] = new Oscillator();
      oscillators[i].wave(Oscillator.Wave.SQUARE);
      logs[i] = Elementary.log2(RATIOS[i]);
    }
    lower.shape(StateVariableFilter.Mode.BAND_PASS, false);
    upper.shape(StateVariableFilter.Mode.BAND_PASS, false);
    highPass.shape(StateVariableFilter.Mode.HIGH_PASS, false);
  }

  @Override
  protected void control() {
    for (int i = 0; i < oscillators.length; i++) {
      oscillators[i].pitch(cycles(value(TUNE) * Elementary.exp2(value(SPREAD) * logs[i])));
    }
    tune(lower, value(BANDS), RESONANCE);
    tune(upper, UPPER_BAND * value(BANDS), RESONANCE);
    tune(highPass, value(COLOUR), 0);
    lowLevel = LOUDNESS * (1 - value(TONE)) * (1 - value(NOISE)) / RATIOS.length;
    highLevel = LOUDNESS * value(TONE) * (1 - value(NOISE)) / RATIOS.length;
    noiseLevel = (float) (NOISE_LOUDNESS * value(NOISE));
    strikeLevel = value(STRIKE) * bright();
    strikeFactor = decay(STRIKE_SECONDS);
    lowFactor = decay(value(DECAY));
    highFactor = decay(value(DECAY) * (1 - .75 * value(DAMPING)));
    rise = rise(value(ATTACK));
  }

  @Override
  protected void begin() {
    for (int i = 0; i < oscillators.length; i++) {
      oscillators[i].phase(wrapped(i * PHASE_STEP + wander()));
    }
    lowRing = 1;
    highRing = 1;
    strike = 1;
    rising = value(ATTACK) == 0 ? 1 : 0;
    lower.reset();
    upper.reset();
    highPass.reset();
  }

  private static double wrapped(double turns) {
    return turns - Math.floor(turns);
  }

  @Override
  protected double remaining() {
    return Math.max(lowRing, highRing) + strikeLevel * strike;
  }

  @Override
  protected void render(float[] out, int frames) {
    Arrays.fill(low, 0, frames, 0);
    for (Oscillator oscillator : oscillators) {
      oscillator.add(low, 0, frames, 1);
    }
    System.arraycopy(low, 0, high, 0, frames);
    lower.process(low, 0, frames);
    upper.process(high, 0, frames);
    shape(out, frames);
    highPass.process(out, 0, frames);
  }

  private void shape(float[] out, int frames) {
    double a = lowRing;
    double b = highRing;
    double s = strike;
    double up = rising;
    double rest = 1 - strikeLevel;
    for (int i = 0; i < frames; i++) {
      double stick = strikeLevel * s;
      double below = up * (rest * a + stick);
      double above = up * (rest * b + stick);
      out[i] = (float) (below * lowLevel * low[i] + above * (highLevel * high[i] + noiseLevel * noise.next()));
      a *= lowFactor;
      b *= highFactor;
      s *= strikeFactor;
      up = Math.min(1, up + rise);
    }
    lowRing = Elementary.flush(a);
    highRing = Elementary.flush(b);
    strike = Elementary.flush(s);
    rising = up;
  }
}
