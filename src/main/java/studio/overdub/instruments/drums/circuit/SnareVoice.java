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
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.StateVariableFilter;

/** A snare drum: the two lowest modes of its shell, and the wires below as noise between two filters. */
final class SnareVoice extends CircuitVoice {
  static final List<ParamSpec> PARAMS =
      List.of(
          logarithmic("tune", "Tune", HERTZ, 60, 800, 180),
          linear("interval", "Second shell", SEMITONES, 0, 24, 10.5),
          linear("tone", "Tone", PERCENT, 0, 1, .45),
          linear("sweep", "Sweep", SEMITONES, 0, 36, 3),
          square("bend", "Sweep time", SECONDS, .002, .5, .015),
          square("decay", "Decay", SECONDS, .02, 3, .17),
          linear("snappy", "Snappy", PERCENT, 0, 1, .55),
          square("snapdecay", "Snap decay", SECONDS, .01, 3, .24),
          logarithmic("colour", "Snap colour", HERTZ, 100, 8000, 1800),
          logarithmic("ceiling", "Snap ceiling", HERTZ, 1000, 20000, 11000));

  private static final int TUNE = 0;
  private static final int INTERVAL = 1;
  private static final int TONE = 2;
  private static final int SWEEP = 3;
  private static final int BEND = 4;
  private static final int DECAY = 5;
  private static final int SNAPPY = 6;
  private static final int SNAP_DECAY = 7;
  private static final int COLOUR = 8;
  private static final int CEILING = 9;
  private static final double HIGH_SHELL_LENGTH = .7;
  private static final double SNAP_GAIN = 1.1;

  private final StateVariableFilter highPass = new StateVariableFilter();
  private final StateVariableFilter lowPass = new StateVariableFilter();
  private final float[] wires = new float[ControlGrid.FRAMES];
  private double low;
  private double high;
  private double lowPitch;
  private double highPitch;
  private double lowLevel;
  private double highLevel;
  private double lowRing;
  private double highRing;
  private double lowFactor;
  private double highFactor;
  private double bent;
  private double bentFactor;
  private double sweep;
  private double snap;
  private double snapLevel;
  private double snapFactor;

  SnareVoice(CircuitValues values, double sampleRate) {
    super(values, sampleRate, PARAMS.size());
    highPass.shape(StateVariableFilter.Mode.HIGH_PASS, false);
    lowPass.shape(StateVariableFilter.Mode.LOW_PASS, false);
  }

  @Override
  protected void control() {
    lowPitch = cycles(value(TUNE));
    highPitch = cycles(value(TUNE) * Elementary.exp2(value(INTERVAL) / 12));
    sweep = Math.min(.45 / highPitch, Elementary.exp2(value(SWEEP) * (.5 + .5 * bright()) / 12)) - 1;
    bentFactor = tenth(value(BEND));
    lowLevel = .75 * (1 - value(TONE));
    highLevel = .75 * value(TONE);
    lowFactor = decay(value(DECAY));
    highFactor = decay(HIGH_SHELL_LENGTH * value(DECAY));
    snapLevel = SNAP_GAIN * value(SNAPPY) * (.4 + .6 * bright());
    snapFactor = decay(value(SNAP_DECAY));
    tune(highPass, value(COLOUR), .1);
    tune(lowPass, value(CEILING), 0);
  }

  @Override
  protected void begin() {
    low = 0;
    high = 0;
    lowRing = 1;
    highRing = 1;
    bent = 1;
    snap = 1;
    highPass.reset();
    lowPass.reset();
  }

  @Override
  protected double remaining() {
    return lowLevel * lowRing + highLevel * highRing + snapLevel * snap;
  }

  @Override
  protected void render(float[] out, int frames) {
    shells(out, frames);
    for (int i = 0; i < frames; i++) {
      wires[i] = noise.next();
    }
    highPass.process(wires, 0, frames);
    lowPass.process(wires, 0, frames);
    double n = snap;
    for (int i = 0; i < frames; i++) {
      out[i] += (float) (snapLevel * n * wires[i]);
      n *= snapFactor;
    }
    snap = Elementary.flush(n);
  }

  private void shells(float[] out, int frames) {
    double a = lowRing;
    double b = highRing;
    double p = low;
    double q = high;
    double t = bent;
    for (int i = 0; i < frames; i++) {
      out[i] += (float) (lowLevel * a * Elementary.sine(p) + highLevel * b * Elementary.sine(q));
      double bend = 1 + sweep * t;
      p += lowPitch * bend;
      q += highPitch * bend;
      p -= (int) p;
      q -= (int) q;
      a *= lowFactor;
      b *= highFactor;
      t *= bentFactor;
    }
    low = p;
    high = q;
    lowRing = Elementary.flush(a);
    highRing = Elementary.flush(b);
    bent = Elementary.flush(t);
  }
}
