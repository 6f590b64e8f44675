package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.OscillatorParams.*;

import studio.overdub.dsp.osc.Wavetable;
import studio.overdub.dsp.osc.WavetableOscillator;

/** A wave read from a wavetable. */
final class TableCopy implements OscillatorCopy {
  private static final double HEADROOM = 4;

  private final Wavetable[] tables;
  private final WavetableOscillator oscillator;

  /**
   * A copy.
   *
   * @param tables the table of each oscillator
   */
  TableCopy(Wavetable[] tables) {
    this.tables = tables;
    oscillator = new WavetableOscillator(tables[0]);
  }

  @Override
  public void start(double[] values, int first, double cycles, double phase) {
    oscillator.table(tables[(first - SynthParams.osc(0)) / COUNT]);
    oscillator.headroom(values[first + CROSS] > 0 ? HEADROOM : 1);
    oscillator.pitch(cycles);
    oscillator.position(values[first + POSITION]);
    oscillator.start(phase);
  }

  @Override
  public void control(double[] values, int first, double cycles) {
    oscillator.headroom(values[first + CROSS] > 0 ? HEADROOM : 1);
    oscillator.glide(cycles);
    oscillator.glidePosition(values[first + POSITION]);
  }

  @Override
  public void add(float[] out, int frames, float gain, float[] modulator, float depth) {
    oscillator.addModulated(out, 0, frames, gain, modulator, depth);
  }
}
