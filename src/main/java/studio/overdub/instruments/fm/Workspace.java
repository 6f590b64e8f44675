package studio.overdub.instruments.fm;

import studio.overdub.midi.dx7.Algorithm;

/** What the notes of one device write into by turns: a cell of each operator at the highest rate. */
final class Workspace {
  private static final int SAMPLES = FmVoice.CELL << OutputBus.RATES - 1;

  final float[][] operators = new float[Algorithm.OPERATORS][SAMPLES];
  final float[] modulation = new float[SAMPLES];
  final float[] mix = new float[SAMPLES];
}
