package studio.overdub.ui.view;

import java.util.Optional;
import studio.overdub.song.KeySignature;

/** The names of keys: "B♭4"; 60 is C4, as the piano roll's keyboard shows it. */
public final class KeyNames {
  private static final String[] SHARPS = {"C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B"};
  private static final String[] FLATS = {"C", "D♭", "D", "E♭", "E", "F", "G♭", "G", "A♭", "A", "B♭", "B"};

  private KeyNames() {}

  /** The name of a key (0 to 127), spelt with flats where the song's key has flats. */
  public static String of(int key, Optional<KeySignature> in) {
    boolean flats = in.map(signature -> signature.fifths() < 0).orElse(false);
    return (flats ? FLATS : SHARPS)[key % 12] + (key / 12 - 1);
  }

  /** Whether a key is black on the keyboard. */
  public static boolean black(int key) {
    return (0b010101001010 >> key % 12 & 1) == 1;
  }
}
