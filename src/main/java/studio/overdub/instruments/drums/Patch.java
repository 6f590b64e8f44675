package studio.overdub.instruments.drums;

import studio.overdub.instruments.keys.ChannelControls;

/** Where all parameters stand now, and the channel's controllers. */
final class Patch {
  private final double[] fresh;
  private final double[] values;
  private final int[] versions = new int[Piece.values().length];
  private final ChannelControls controls = new ChannelControls();

  Patch(double[] values) {
    fresh = values.clone();
    this.values = values.clone();
  }

  /** As it was made. */
  void reset() {
    System.arraycopy(fresh, 0, values, 0, values.length);
    for (int i = 0; i < versions.length; i++) {
      versions[i]++;
    }
    controls.reset();
  }

  /** Moves a parameter. */
  void set(int index, double value) {
    if (index < values.length) {
      values[index] = MachineParams.ALL.get(index).clamp(value);
      if (index < MachineParams.SHARED) {
        versions[MachineParams.pieceOf(index)]++;
      }
    }
  }

  double get(int index) {
    return values[index];
  }

  /** Changes whenever a parameter of a piece does. */
  int version(Piece piece) {
    return versions[piece.ordinal()];
  }

  /** The channel's controllers. */
  ChannelControls controls() {
    return controls;
  }
}
