package studio.overdub.instruments.sampler;

import studio.overdub.instruments.sampling.SincTable;

/** Memory that the voices of one processor share while they render. */
final class Scratch {
  /** The furthest that a voice steps from frame to frame: seven octaves up. */
  static final int MOST_STEP = 128;

  final float[] window;
  final short[] frames;

  /** A voice's audio and the ramp of its levels, laid where they are in the block. */
  final float[] line;

  final float[] ramp;

  Scratch(int maxFrames) {
    line = new float[maxFrames];
    ramp = new float[maxFrames];
    int length = Voice.TICK * MOST_STEP + SincTable.MOST_TAPS + 2;
    window = new float[length];
    frames = new short[length];
  }
}
