package studio.overdub.song;

import studio.overdub.base.TimelineTick;

/**
 * A change of key.
 *
 * @param at from where on
 * @param fifths sharps (positive) or flats (negative), -7 to 7
 * @param minor whether the key is minor
 */
public record KeySignature(TimelineTick at, int fifths, boolean minor) {
  private static final String[] MAJOR = {
    "C♭", "G♭", "D♭", "A♭", "E♭", "B♭", "F", "C", "G", "D", "A", "E", "B", "F♯", "C♯"
  };
  private static final String[] MINOR = {
    "A♭", "E♭", "B♭", "F", "C", "G", "D", "A", "E", "B", "F♯", "C♯", "G♯", "D♯", "A♯"
  };

  /** The key's name: "D minor". */
  public String name() {
    return minor ? MINOR[fifths + 7] + " minor" : MAJOR[fifths + 7] + " major";
  }

  /** The pitch class of the tonic: 0 is C. */
  public int tonic() {
    return Math.floorMod(fifths * 7 + (minor ? 9 : 0), 12);
  }

  /** Whether a pitch class (0 is C) belongs to the key's scale. */
  public boolean contains(int pitchClass) {
    int degree = Math.floorMod(pitchClass - fifths * 7, 12);
    return (0b101010110101 >> degree & 1) == 1;
  }
}
