package studio.overdub.instruments.drums;

import studio.overdub.dsp.Elementary;
import studio.overdub.instruments.drums.circuit.CircuitValues;
import studio.overdub.instruments.keys.ChannelControls;

/** Where all parameters stand now, and the channel's controllers. */
final class Patch {
  private static final Piece[] PIECES = Piece.values();

  private final double[] fresh;
  private final double[] values;
  private final int[] versions = new int[PIECES.length];
  private final ChannelControls controls = new ChannelControls();
  private int solos;

  Patch(double[] values) {
    fresh = values.clone();
    this.values = values.clone();
    count();
  }

  /** As it was made. */
  void reset() {
    System.arraycopy(fresh, 0, values, 0, values.length);
    for (int i = 0; i < versions.length; i++) {
      versions[i]++;
    }
    count();
    controls.reset();
  }

  private void count() {
    solos = 0;
    for (Piece piece : PIECES) {
      solos += mix(piece, PieceVoice.SOLO) > 0 ? 1 : 0;
    }
  }

  /** Moves a parameter. */
  void set(int index, double value) {
    if (index < values.length) {
      values[index] = MachineParams.ALL.get(index).clamp(value);
      if (index < MachineParams.SHARED) {
        versions[MachineParams.pieceOf(index)]++;
        count();
      }
    }
  }

  double get(int index) {
    return values[index];
  }

  /** A parameter that every piece has, by its place in {@link PieceVoice#MIX}. */
  double mix(Piece piece, int param) {
    return values[MachineParams.mix(piece, param)];
  }

  /** Whether mutes and solos let a piece be heard. */
  boolean audible(Piece piece) {
    return mix(piece, PieceVoice.MUTE) == 0 && (solos == 0 || mix(piece, PieceVoice.SOLO) > 0);
  }

  /** The gain of the machine's own level and the channel's volume and pan, to a side: -1 or 1. */
  double masterGain(int side) {
    return Math.min(1, 1 + side * controls.pan()) * controls.gain()
        * Elementary.decibelsToGain(values[MachineParams.LEVEL]);
  }

  /** The parameters of a piece's circuit. */
  CircuitValues of(Piece piece) {
    return new CircuitValues() {
      private final int first = MachineParams.first(piece);

      @Override
      public double get(int param) {
        return values[first + param];
      }

      @Override
      public int version() {
        return versions[piece.ordinal()];
      }
    };
  }

  /** The channel's controllers. */
  ChannelControls controls() {
    return controls;
  }
}
