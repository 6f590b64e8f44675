package studio.overdub.instruments.sampler;

import studio.overdub.instruments.sampling.SincTable;

/** Memory that the voices of one processor share while they render. */
final class Scratch {
  /** The furthest that a voice steps from frame to frame: seven octaves up. */
  static final int MOST_STEP = 128;

  /** How many frames are copied at once where a tick needs less. */
  static final int AHEAD = 4096;

  final float[] window;
  final short[] frames;

  /** A tick of the voice that is being played. */
  final float[] audio = new float[Voice.TICK];

  Scratch() {
    int length = Voice.TICK * MOST_STEP + 4 * SincTable.MOST_TAPS + 1024;
    window = new float[length];
    frames = new short[length];
  }
}
