package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.OscillatorParams.*;

import studio.overdub.dsp.osc.AdditiveOscillator;

/** A wave of sines. What is to move its phase does not. */
final class AdditiveCopy implements OscillatorCopy {
  private static final double MOST_STRETCH = .01;

  private final AdditiveOscillator oscillator = new AdditiveOscillator(MOST_PARTIALS);

  @Override
  public void start(double[] values, int first, double cycles, double phase) {
    oscillator.start();
    oscillator.set(
        cycles, partials(values, first), values[first + TILT], values[first + EVEN], MOST_STRETCH * values[first + STRETCH]);
  }

  @Override
  public void control(double[] values, int first, double cycles) {
    oscillator.glide(
        cycles, partials(values, first), values[first + TILT], values[first + EVEN], MOST_STRETCH * values[first + STRETCH]);
  }

  private static int partials(double[] values, int first) {
    return (int) Math.rint(values[first + PARTIALS]);
  }

  @Override
  public void add(float[] out, int frames, float gain, float[] modulator, float depth) {
    oscillator.add(out, 0, frames, gain);
  }
}
