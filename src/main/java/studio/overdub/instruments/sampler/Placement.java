package studio.overdub.instruments.sampler;

import studio.overdub.device.Block;
import studio.overdub.soundfont.Generator;

/** How much of a voice goes to left, right and the effect sends. Where that changes it moves evenly over a tick. */
final class Placement {
  private static final int OUTPUTS = 4;
  private static final int PAN_STEPS = 1000;
  private static final double[] PAN_LEFT = new double[PAN_STEPS + 1];

  static {
    for (int i = 0; i <= PAN_STEPS; i++) {
      PAN_LEFT[i] = StrictMath.cos(StrictMath.PI / 2 * i / PAN_STEPS);
    }
    PAN_LEFT[PAN_STEPS] = 0;
  }

  private final double[] before = new double[OUTPUTS];
  private final double[] shares = new double[OUTPUTS];
  private boolean moves;

  /** Takes pan, at constant power, and sends. */
  void aim(VoiceParameters parameters, Sound sound) {
    double pan = Math.clamp(parameters.value(Generator.PAN), -500, 500) + 500;
    aim(Block.LEFT, sound.left() * left(pan));
    aim(Block.RIGHT, sound.right() * left(PAN_STEPS - pan));
    aim(Block.REVERB, sound.reverb() * Math.clamp(parameters.value(Generator.REVERB_SEND), 0, 1000) / 1000);
    aim(Block.CHORUS, sound.chorus() * Math.clamp(parameters.value(Generator.CHORUS_SEND), 0, 1000) / 1000);
  }

  private void aim(int output, double share) {
    shares[output] = share;
    moves |= share != before[output];
  }

  private static double left(double pan) {
    int step = (int) Math.min(pan, PAN_STEPS - 1);
    return PAN_LEFT[step] + (pan - step) * (PAN_LEFT[step + 1] - PAN_LEFT[step]);
  }

  /** Whether the next tick goes from one placement to another. */
  boolean moves() {
    return moves;
  }

  /** Stands where it was aimed at. */
  void arrive() {
    System.arraycopy(shares, 0, before, 0, OUTPUTS);
    moves = false;
  }

  /** Adds what was laid from a frame to another while nothing moved. */
  void add(VoiceSum out, int from, int to) {
    if (from >= to) {
      return;
    }
    double left = before[Block.LEFT];
    double right = before[Block.RIGHT];
    if (left == right) {
      out.add(from, to, VoiceSum.BOTH, left);
    } else {
      out.add(from, to, Block.LEFT, left);
      out.add(from, to, Block.RIGHT, right);
    }
    for (int i = Block.REVERB; i < out.outputs(); i++) {
      out.add(from, to, i, before[i]);
    }
  }

  /** Adds the tick that was laid at a frame while the placement moved. */
  void addMoving(VoiceSum out, int at) {
    for (int i = 0; i < out.outputs(); i++) {
      out.addMoving(at, i, before[i], shares[i]);
    }
  }
}
