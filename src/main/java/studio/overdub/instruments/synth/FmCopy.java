package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.OscillatorParams.*;

import studio.overdub.dsp.osc.FmPair;

/** A sine whose phase another sine moves. What is to move it besides does not. */
final class FmCopy implements OscillatorCopy {
  private static final double TURNS = 1 / (2 * Math.PI);
  private static final double MOST_FEEDBACK = .5;

  private final FmPair pair = new FmPair();

  @Override
  public void start(double[] values, int first, double cycles, double phase) {
    pair.set(cycles, values[first + RATIO], TURNS * values[first + INDEX], MOST_FEEDBACK * values[first + FEEDBACK]);
    pair.start(phase);
  }

  @Override
  public void control(double[] values, int first, double cycles) {
    pair.glide(cycles, values[first + RATIO], TURNS * values[first + INDEX], MOST_FEEDBACK * values[first + FEEDBACK]);
  }

  @Override
  public void add(float[] out, int frames, float gain, float[] modulator, float depth) {
    pair.add(out, 0, frames, gain);
  }
}
