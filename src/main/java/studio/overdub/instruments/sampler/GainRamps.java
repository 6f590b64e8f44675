package studio.overdub.instruments.sampler;

import studio.overdub.device.Block;
import studio.overdub.soundfont.Generator;

/** The levels at which a voice goes to left, right and the effect sends, moving evenly over each tick. */
final class GainRamps {
  private static final int OUTPUTS = 4;
  private static final int PAN_STEPS = 1000;
  private static final double[] PAN_LEFT = new double[PAN_STEPS + 1];

  static {
    for (int i = 0; i <= PAN_STEPS; i++) {
      PAN_LEFT[i] = StrictMath.cos(StrictMath.PI / 2 * i / PAN_STEPS);
    }
    PAN_LEFT[PAN_STEPS] = 0;
  }

  private final double[] places = new double[OUTPUTS];
  private final float[] start = new float[OUTPUTS];
  private final float[] end = new float[OUTPUTS];

  /** Nothing sounds. */
  void silence() {
    for (int i = 0; i < OUTPUTS; i++) {
      start[i] = 0;
      end[i] = 0;
    }
  }

  /** Takes pan, at constant power, and sends. */
  void place(VoiceParameters parameters, Sound sound) {
    double pan = Math.clamp(parameters.value(Generator.PAN), -500, 500) + 500;
    places[Block.LEFT] = sound.left() * left(pan);
    places[Block.RIGHT] = sound.right() * left(PAN_STEPS - pan);
    places[Block.REVERB] = sound.reverb() * Math.clamp(parameters.value(Generator.REVERB_SEND), 0, 1000) / 1000;
    places[Block.CHORUS] = sound.chorus() * Math.clamp(parameters.value(Generator.CHORUS_SEND), 0, 1000) / 1000;
  }

  private static double left(double pan) {
    int step = (int) Math.min(pan, PAN_STEPS - 1);
    return PAN_LEFT[step] + (pan - step) * (PAN_LEFT[step + 1] - PAN_LEFT[step]);
  }

  /** Sets where the levels are to be at the end of the tick that begins now. */
  void aim(double amplitude) {
    for (int i = 0; i < OUTPUTS; i++) {
      start[i] = end[i];
      end[i] = (float) (amplitude * places[i]);
    }
  }

  /** Adds the tick that was laid at a frame to all outputs, multiplied with a factor. */
  void add(VoiceSum out, int at, double factor) {
    boolean left = sounds(Block.LEFT);
    boolean right = sounds(Block.RIGHT);
    if (left && right) {
      out.add(
          at, Block.LEFT, factor * start[Block.LEFT], factor * end[Block.LEFT],
          Block.RIGHT, factor * start[Block.RIGHT], factor * end[Block.RIGHT]);
    } else if (left || right) {
      int side = left ? Block.LEFT : Block.RIGHT;
      out.add(at, side, factor * start[side], factor * end[side]);
    }
    for (int i = Block.REVERB; i < out.outputs(); i++) {
      if (sounds(i)) {
        out.add(at, i, factor * start[i], factor * end[i]);
      }
    }
  }

  private boolean sounds(int output) {
    return start[output] != 0 || end[output] != 0;
  }
}
