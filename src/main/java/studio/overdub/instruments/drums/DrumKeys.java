package studio.overdub.instruments.drums;

/**
 * Which piece a key strikes: the Percussion Key Map of General MIDI 1. Where two keys share a piece, as the six toms
 * of the map do with three, they differ in pitch and length. Whistles alone have no piece.
 */
final class DrumKeys {
  private static final Piece[] PIECES = new Piece[128];
  private static final double[] SEMITONES = new double[128];
  private static final double[] LENGTHS = new double[128];

  static {
    key(35, Piece.KICK, -2, 1.2);
    key(36, Piece.KICK, 0, 1);
    key(37, Piece.RIM, 0, 1);
    key(38, Piece.SNARE, 0, 1);
    key(39, Piece.CLAP, 0, 1);
    key(40, Piece.SNARE, 2, .8);
    key(41, Piece.LOW_TOM, -2, 1.1);
    key(42, Piece.CLOSED_HAT, 0, 1);
    key(43, Piece.LOW_TOM, 0, 1);
    key(44, Piece.PEDAL_HAT, 0, 1);
    key(45, Piece.MID_TOM, 0, 1);
    key(46, Piece.OPEN_HAT, 0, 1);
    key(47, Piece.MID_TOM, 2, .95);
    key(48, Piece.HIGH_TOM, 0, 1);
    key(49, Piece.CRASH, 0, 1);
    key(50, Piece.HIGH_TOM, 2, .95);
    key(51, Piece.RIDE, 0, 1);
    key(52, Piece.CRASH, -4, .8);
    key(53, Piece.RIDE, 5, .8);
    key(54, Piece.TAMBOURINE, 0, 1);
    key(55, Piece.CRASH, 5, .4);
    key(56, Piece.COWBELL, 0, 1);
    key(57, Piece.CRASH, -1.5, 1.1);
    key(58, Piece.TAMBOURINE, -9, 2.2);
    key(59, Piece.RIDE, -2, 1.1);
    key(60, Piece.CONGA, 12, .6);
    key(61, Piece.CONGA, 7, .6);
    key(62, Piece.CONGA, 5, .35);
    key(63, Piece.CONGA, 5, 1);
    key(64, Piece.CONGA, 0, 1.1);
    key(65, Piece.HIGH_TOM, 7, .8);
    key(66, Piece.HIGH_TOM, 4, .8);
    key(67, Piece.COWBELL, 7, .7);
    key(68, Piece.COWBELL, 2, .8);
    key(69, Piece.MARACAS, -4, 1.3);
    key(70, Piece.MARACAS, 0, 1);
    key(73, Piece.MARACAS, -7, .8);
    key(74, Piece.MARACAS, -7, 2.6);
    key(75, Piece.CLAVES, 0, 1);
    key(76, Piece.CLAVES, -12, .8);
    key(77, Piece.CLAVES, -17, .8);
    key(78, Piece.CONGA, 10, .25);
    key(79, Piece.CONGA, 9, .8);
    key(80, Piece.RIDE, 12, .15);
    key(81, Piece.RIDE, 12, .8);
    key(82, Piece.MARACAS, 2, 1.6);
  }

  private DrumKeys() {}

  private static void key(int key, Piece piece, double semitones, double length) {
    PIECES[key] = piece;
    SEMITONES[key] = semitones;
    LENGTHS[key] = length;
  }

  /** The piece that a key strikes, or null. */
  static Piece piece(int key) {
    return PIECES[key];
  }

  /** How far the key tunes its piece. */
  static double semitones(int key) {
    return SEMITONES[key];
  }

  /** How many times as long as its piece says the key sounds. */
  static double length(int key) {
    return LENGTHS[key];
  }
}
