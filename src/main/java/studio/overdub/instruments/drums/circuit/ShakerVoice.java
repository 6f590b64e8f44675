package studio.overdub.instruments.drums.circuit;

import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.logarithmic;
import static studio.overdub.device.ParamSpec.square;
import static studio.overdub.device.Unit.HERTZ;
import static studio.overdub.device.Unit.PERCENT;
import static studio.overdub.device.Unit.SECONDS;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.StateVariableFilter;

/** Beads in a shell: noise through a high-pass, the beads parted where it is grainy. */
final class ShakerVoice extends CircuitVoice {
  static final List<ParamSpec> PARAMS =
      List.of(
          logarithmic("tone", "Tone", HERTZ, 1000, 14000, 5200),
          linear("focus", "Focus", PERCENT, 0, .9, .3),
          linear("grain", "Grain", PERCENT, 0, 1, .25),
          square("attack", "Attack", SECONDS, 0, .2, .012),
          square("decay", "Decay", SECONDS, .01, 2, .06));

  private static final int TONE = 0;
  private static final int FOCUS = 1;
  private static final int GRAIN = 2;
  private static final int ATTACK = 3;
  private static final int DECAY = 4;
  private static final double RAREST_OCTAVES = 4;
  private static final double LOUDNESS = .5;

  private final StateVariableFilter highPass = new StateVariableFilter();
  private final float[] beads = new float[ControlGrid.FRAMES];
  private double rising;
  private double rise;
  private double ring;
  private double ringFactor;
  private float often;
  private float size;

  ShakerVoice(CircuitValues values, double sampleRate) {
    super(values, sampleRate, PARAMS.size());
    highPass.shape(StateVariableFilter.Mode.HIGH_PASS, false);
  }

  @Override
  protected void control() {
    tune(highPass, value(TONE), value(FOCUS));
    rise = rise(value(ATTACK));
    ringFactor = decay(value(DECAY));
    double chance = Elementary.exp2(-RAREST_OCTAVES * value(GRAIN));
    often = (float) (2 * chance - 1);
    // As loud however many beads there are, though not as high in its peaks.
    size = (float) (LOUDNESS / Math.sqrt(Math.sqrt(chance)));
  }

  @Override
  protected void begin() {
    rising = value(ATTACK) == 0 ? 1 : 0;
    ring = 1;
    highPass.reset();
  }

  @Override
  protected double remaining() {
    return ring;
  }

  @Override
  protected void render(float[] out, int frames) {
    double up = rising;
    double r = ring;
    for (int i = 0; i < frames; i++) {
      float bead = noise.next();
      beads[i] = noise.next() <= often ? (float) (size * up * up * r) * bead : 0;
      if (up < 1) {
        up = Math.min(1, up + rise);
      } else {
        r *= ringFactor;
      }
    }
    rising = up;
    ring = Elementary.flush(r);
    highPass.process(beads, 0, frames);
    for (int i = 0; i < frames; i++) {
      out[i] += beads[i];
    }
  }
}
