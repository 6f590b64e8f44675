package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.OscillatorParams.*;

import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.osc.AnalogueOscillator;
import studio.overdub.dsp.osc.AnalogueOscillator.Shape;

/** An analogue wave that may be synced and modulated. */
final class AnalogueCopy implements OscillatorCopy {
  private static final Shape[] SHAPES = Shape.values();

  private final AnalogueOscillator oscillator = new AnalogueOscillator();

  /** The shape that a parameter's value means. */
  static Shape shape(double value) {
    return SHAPES[(int) value];
  }

  @Override
  public void start(double[] values, int first, double cycles, double phase) {
    oscillator.shape(shape(values[first + WAVE]));
    oscillator.width(values[first + WIDTH]);
    oscillator.pitch(cycles * ratio(values, first));
    oscillator.sync(values[first + SYNC] > 0 ? cycles : 0);
    oscillator.start(phase);
  }

  @Override
  public void control(double[] values, int first, double cycles) {
    oscillator.shape(shape(values[first + WAVE]));
    oscillator.glideWidth(values[first + WIDTH]);
    oscillator.glide(cycles * ratio(values, first));
    oscillator.sync(values[first + SYNC] > 0 ? cycles : 0);
  }

  private static double ratio(double[] values, int first) {
    return Elementary.exp2(values[first + SYNC] / 12);
  }

  @Override
  public void add(float[] out, int frames, float gain, float[] modulator, float depth) {
    if (modulator == null) {
      oscillator.add(out, 0, frames, gain);
    } else {
      oscillator.addModulated(out, 0, frames, gain, modulator, depth, null, 0);
    }
  }
}
