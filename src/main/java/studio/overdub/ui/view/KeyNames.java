package studio.overdub.ui.view;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.overdub.song.KeySignature;

/** The names of keys: "B♭4"; 60 is C4, as the piano roll's keyboard shows it. */
public final class KeyNames {
  private static final String[] SHARPS = {"C", "C♯", "D", "D♯", "E", "F", "F♯", "G", "G♯", "A", "A♯", "B"};
  private static final String[] FLATS = {"C", "D♭", "D", "E♭", "E", "F", "G♭", "G", "A♭", "A", "B♭", "B"};

  private static final Pattern NAME = Pattern.compile("([a-g])([#b\u266f\u266d]?)(-?\\d{1,2})");

  private KeyNames() {}

  /** The name of a key (0 to 127), spelt with flats where the song's key has flats. */
  public static String of(int key, Optional<KeySignature> in) {
    boolean flats = in.map(signature -> signature.fifths() < 0).orElse(false);
    return (flats ? FLATS : SHARPS)[key % 12] + (key / 12 - 1);
  }

  /** The key of a name such as "Bb4", "f#3" or "C-1"; empty for what is none. */
  public static OptionalDouble parse(String text) {
    Matcher name = NAME.matcher(text.strip().toLowerCase(Locale.ROOT).replace('\u2212', '-'));
    if (!name.matches()) {
      return OptionalDouble.empty();
    }
    int step = "c d ef g a b".indexOf(name.group(1));
    int sign = name.group(2).isEmpty() ? 0 : "#\u266f".contains(name.group(2)) ? 1 : -1;
    int key = (Integer.parseInt(name.group(3)) + 1) * 12 + step + sign;
    return key < 0 || key > 127 ? OptionalDouble.empty() : OptionalDouble.of(key);
  }

  /** Whether a key is black on the keyboard. */
  public static boolean black(int key) {
    return (0b010101001010 >> key % 12 & 1) == 1;
  }
}
