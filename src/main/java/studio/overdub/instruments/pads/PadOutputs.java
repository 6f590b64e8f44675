package studio.overdub.instruments.pads;

import java.util.Arrays;
import studio.overdub.device.Block;

/** Where the rack's outputs are in the block that is being played. Audio thread only, once made. */
final class PadOutputs {
  private final float[][] left = new float[1 + PadParams.OUTPUTS][];
  private final float[][] right = new float[1 + PadParams.OUTPUTS][];

  /** Clears the outputs of a block, of which nothing has been played yet. */
  void begin(Block block) {
    for (int output = 0; output <= PadParams.OUTPUTS; output++) {
      left[output] = block.output(output, 0);
      right[output] = block.output(output, 1);
      if (output > 0 && left[output] != left[0]) {
        Arrays.fill(left[output], 0, block.frames(), 0);
        Arrays.fill(right[output], 0, block.frames(), 0);
      }
    }
  }

  float[] left(int output) {
    return left[output];
  }

  float[] right(int output) {
    return right[output];
  }
}
