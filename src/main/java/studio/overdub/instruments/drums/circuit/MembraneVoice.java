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

/**
 * A struck skin as the analogue machines make it: a sine that starts higher, falls to its pitch and on by a little,
 * with a pulse for the beater and noise for its felt.
 */
final class MembraneVoice extends CircuitVoice {
  static final List<ParamSpec> PARAMS =
      List.of(
          logarithmic("tune", "Tune", HERTZ, 20, 1000, 100),
          linear("sweep", "Sweep", SEMITONES, 0, 48, 0),
          square("bend", "Sweep time", SECONDS, .002, .5, .03),
          linear("fall", "Fall", SEMITONES, 0, 24, .2),
          square("attack", "Attack", SECONDS, 0, .05, 0),
          square("hold", "Hold", SECONDS, 0, 1, 0),
          square("decay", "Decay", SECONDS, .02, 8, .4),
          linear("shape", "Shape", PERCENT, 0, 1, 0),
          linear("click", "Click", PERCENT, 0, 1, .2),
          logarithmic("colour", "Click colour", HERTZ, 300, 8000, 2000),
          linear("noise", "Noise", PERCENT, 0, 1, 0),
          square("noisedecay", "Noise decay", SECONDS, .005, 2, .08));

  private static final int TUNE = 0;
  private static final int SWEEP = 1;
  private static final int BEND = 2;
  private static final int FALL = 3;
  private static final int ATTACK = 4;
  private static final int HOLD = 5;
  private static final int DECAY = 6;
  private static final int SHAPE = 7;
  private static final int CLICK = 8;
  private static final int COLOUR = 9;
  private static final int NOISE = 10;
  private static final int NOISE_DECAY = 11;
  private static final double MOST_THIRD_HARMONIC = .3;
  private static final double FALLS_BY = .5;

  private final StateVariableFilter filter = new StateVariableFilter();
  private final float[] hiss = new float[ControlGrid.FRAMES];
  private double phase;
  private double level;
  private double levelFactor;
  private double rising;
  private double rise;
  private double held;
  private double hold;
  private double bent;
  private double bentFactor;
  private double fallen;
  private double fallenFactor;
  private double pitch;
  private double sweep;
  private double floor;
  private double third;
  private double clicked;
  private double clickStep;
  private double click;
  private double hissing;
  private double hissFactor;
  private double hissLevel;

  MembraneVoice(CircuitValues values, double sampleRate) {
    super(values, sampleRate, PARAMS.size());
  }

  @Override
  protected void control() {
    pitch = cycles(value(TUNE));
    sweep = Math.min(.45 / pitch, Elementary.exp2(value(SWEEP) * (.5 + .5 * bright()) / 12)) - 1;
    bentFactor = tenth(value(BEND));
    floor = Elementary.exp2(-value(FALL) / 12);
    fallenFactor = decay(value(DECAY) / FALLS_BY);
    rise = rise(value(ATTACK));
    hold = frames(value(HOLD));
    levelFactor = decay(value(DECAY));
    third = MOST_THIRD_HARMONIC * value(SHAPE);
    click = .5 * value(CLICK) * bright();
    clickStep = value(COLOUR) / frames(1);
    hissLevel = value(NOISE) * bright();
    hissFactor = decay(value(NOISE_DECAY));
    tune(filter, 2 * value(COLOUR), 0);
  }

  @Override
  protected void begin() {
    phase = 0;
    level = 1;
    rising = value(ATTACK) == 0 ? 1 : 0;
    held = 0;
    bent = 1;
    fallen = 1;
    clicked = 0;
    hissing = 1;
    filter.reset();
  }

  @Override
  protected double remaining() {
    return Math.max(level, hissLevel * hissing);
  }

  @Override
  protected void render(float[] out, int frames) {
    body(out, frames);
    if (clicked < 1 && click > 0) {
      beater(out, frames);
    }
    if (hissLevel > 0) {
      felt(out, frames);
    }
  }

  private void body(float[] out, int frames) {
    double p = phase;
    double e = level;
    double a = rising;
    double b = bent;
    double f = fallen;
    for (int i = 0; i < frames; i++) {
      double s = Elementary.sine(p);
      // The sine of three times the angle: one harmonic, so nothing is mirrored back.
      double y = s + third * s * (3 - 4 * s * s);
      out[i] += (float) (a * e * y);
      p += pitch * (floor + (1 - floor) * f + sweep * b);
      p -= (int) p;
      a = Math.min(1, a + rise);
      if (held >= hold) {
        e *= levelFactor;
      } else {
        held++;
      }
      b *= bentFactor;
      f *= fallenFactor;
    }
    phase = p;
    level = e;
    rising = a;
    bent = Elementary.flush(b);
    fallen = Elementary.flush(f);
  }

  /** A raised cosine, one period of the click's colour long. */
  private void beater(float[] out, int frames) {
    double c = clicked;
    for (int i = 0; i < frames && c < 1; i++) {
      out[i] += (float) (click * (1 - Elementary.cosine(c)));
      c += clickStep;
    }
    clicked = c;
  }

  private void felt(float[] out, int frames) {
    for (int i = 0; i < frames; i++) {
      hiss[i] = noise.next();
    }
    filter.process(hiss, 0, frames);
    double n = hissing;
    for (int i = 0; i < frames; i++) {
      out[i] += (float) (hissLevel * n * hiss[i]);
      n *= hissFactor;
    }
    hissing = Elementary.flush(n);
  }
}
