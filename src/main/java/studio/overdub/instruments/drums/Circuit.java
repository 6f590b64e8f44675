package studio.overdub.instruments.drums;

import java.util.List;
import java.util.stream.Stream;
import studio.overdub.device.ParamSpec;

/** The ways of making a stroke's sound. Pieces of one circuit differ by their parameters alone. */
enum Circuit {
  /** A sine that falls in pitch, with a click and noise: kicks, toms, congas. */
  MEMBRANE(MembraneVoice.PARAMS, MembraneVoice::new),
  /** Two sines and noise: snares. */
  SNARE(SnareVoice.PARAMS, SnareVoice::new),
  /** Bursts of noise and the room behind them. */
  CLAP(ClapVoice.PARAMS, ClapVoice::new),
  /** Six squares out of tune with each other, and noise: hats, cymbals, jingles. */
  METAL(MetalVoice.PARAMS, MetalVoice::new),
  /** Two squares: cowbells. */
  BELL(BellVoice.PARAMS, BellVoice::new),
  /** Two short sines: rims and claves. */
  WOOD(WoodVoice.PARAMS, WoodVoice::new),
  /** Beads in a shell. */
  SHAKER(ShakerVoice.PARAMS, ShakerVoice::new);

  /** Makes a voice of a circuit. */
  interface Maker {
    PieceVoice make(Piece piece, Patch patch, double sampleRate);
  }

  private final List<ParamSpec> params;
  private final Maker maker;

  Circuit(List<ParamSpec> own, Maker maker) {
    params = Stream.concat(own.stream(), PieceVoice.COMMON.stream()).toList();
    this.maker = maker;
  }

  /** The circuit's parameters, without the piece's name; those common to all circuits last. */
  List<ParamSpec> params() {
    return params;
  }

  PieceVoice make(Piece piece, Patch patch, double sampleRate) {
    return maker.make(piece, patch, sampleRate);
  }
}
