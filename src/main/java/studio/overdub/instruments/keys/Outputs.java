package studio.overdub.instruments.keys;

import java.util.Arrays;
import studio.overdub.device.Block;

/** Where an instrument's outputs are in the block that is being played. Audio thread only, once made. */
public final class Outputs {
  private final float[][] left;
  private final float[][] right;

  /**
   * The outputs of an instrument, before its first block.
   *
   * @param further how many it has besides the main one
   */
  public Outputs(int further) {
    left = new float[1 + further][];
    right = new float[1 + further][];
  }

  /** Clears the further outputs of a block, of which nothing has been played yet. */
  public void begin(Block block) {
    for (int output = 0; output < left.length; output++) {
      left[output] = block.output(output, 0);
      right[output] = block.output(output, 1);
      if (apart(output)) {
        Arrays.fill(left[output], 0, block.frames(), 0);
        Arrays.fill(right[output], 0, block.frames(), 0);
      }
    }
  }

  /** Whether an output leads past the main one. */
  public boolean apart(int output) {
    return left[output] != left[0];
  }

  /** The left side of an output. */
  public float[] left(int output) {
    return left[output];
  }

  /** The right side of an output. */
  public float[] right(int output) {
    return right[output];
  }
}
