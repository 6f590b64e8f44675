package studio.overdub.instruments.sampler;

import java.util.Arrays;

/**
 * What GS, XG and GM2 say of single instruments of a drum kit, by key. Values are those of the messages, 0 to 127, or
 * {@link #UNSET} where the font has its way. Audio thread; takes its memory when made.
 */
final class DrumSetup {
  /** Nothing was said. */
  static final int UNSET = Integer.MIN_VALUE;

  /** In semitones, 64 as in the font. */
  static final int COARSE = 0;

  /** In cents, 64 as in the font. */
  static final int FINE = 1;

  /** 127 as in the font; as controller 7. */
  static final int LEVEL = 2;

  /** 1 left, 64 centre, 127 right; 0 anywhere. */
  static final int PAN = 3;

  /** Shares of what the part sends, 127 all. */
  static final int REVERB = 4;

  static final int CHORUS = 5;

  /** As the sound controllers, 64 as in the font. */
  static final int CUTOFF = 6;

  static final int RESONANCE = 7;
  static final int ATTACK = 8;
  static final int DECAY = 9;

  /** Instruments of one group above 0 cut one another off. */
  static final int GROUP = 10;

  /** 0 where the end of the key does not end the sound. */
  static final int NOTE_OFF = 11;

  private static final int FIELDS = 12;

  private final int[][] values = new int[FIELDS][128];

  DrumSetup() {
    reset();
  }

  /** As the font has it. */
  void reset() {
    for (int[] field : values) {
      Arrays.fill(field, UNSET);
    }
  }

  void set(int field, int key, int value) {
    values[field][key] = value;
  }

  /** A field's value for a key, or {@link #UNSET}. */
  int get(int field, int key) {
    return values[field][key];
  }

  /** A field's value for a key, or what counts where nothing was said. */
  int get(int field, int key, int otherwise) {
    int value = values[field][key];
    return value == UNSET ? otherwise : value;
  }

  /** The field that a GS or XG drum NRPN with this MSB sets; -1 where it sets none. */
  static int fieldOfNrpn(int msb) {
    return switch (msb) {
      case 0x14 -> CUTOFF;
      case 0x15 -> RESONANCE;
      case 0x16 -> ATTACK;
      case 0x17 -> DECAY;
      case 0x18 -> COARSE;
      case 0x19 -> FINE;
      case 0x1A -> LEVEL;
      case 0x1C -> PAN;
      case 0x1D -> REVERB;
      case 0x1E -> CHORUS;
      default -> -1;
    };
  }
}
