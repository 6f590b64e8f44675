package studio.overdub.instruments.sampler;

import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.instruments.sampling.SincReader;

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

  /** What reads by a sinc, null where nothing does. */
  final SincReader sinc;

  Scratch(Interpolation interpolation) {
    sinc = interpolation == Interpolation.SINC ? new SincReader(MOST_STEP) : null;
    window = new float[Voice.TICK * MOST_STEP + 1024];
    frames = new short[Math.max(window.length, sinc == null ? 0 : sinc.window().length)];
  }
}
