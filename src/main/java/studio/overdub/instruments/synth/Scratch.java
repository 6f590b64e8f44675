package studio.overdub.instruments.synth;

import studio.overdub.dsp.ControlGrid;

/** Room for one cell of sound on its way through a voice; all voices of an instrument use the same, one by one. */
final class Scratch {
  /** What each oscillator gives: left and right. */
  final float[][][] oscillators = new float[SynthParams.OSCILLATORS][2][ControlGrid.FRAMES];

  /** What the sub oscillator gives, alike on both sides. */
  final float[][] sub = new float[2][ControlGrid.FRAMES];

  /** Noise, or a product of two oscillators: left and right. */
  final float[][] centre = new float[2][ControlGrid.FRAMES];

  /** What goes into each filter: left and right. */
  final float[][][] filters = new float[SynthParams.FILTERS][2][ControlGrid.FRAMES];

  /** What went into a filter, to be mixed with what comes out: left and right. */
  final float[][] dry = new float[2][ControlGrid.FRAMES];

  /** The course of the loudness envelope. */
  final float[] loudness = new float[ControlGrid.FRAMES];

  /** What is only needed for a moment. */
  final float[] spare = new float[ControlGrid.FRAMES];
}
