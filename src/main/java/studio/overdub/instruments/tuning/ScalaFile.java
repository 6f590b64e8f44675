package studio.overdub.instruments.tuning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.StudioException;

/**
 * Reads the files of the program Scala: scales (.scl) and keyboard mappings (.kbm), after the format's description at
 * huygens-fokker.org/scala. Lines that begin with an exclamation mark are remarks. What is wrong is refused by name,
 * line and reason.
 */
public final class ScalaFile {
  private static final int MOST_DEGREES = 4096;
  private static final int MOST_KEYS = 128;
  private static final long LARGEST_FILE = 1 << 20;
  private static final String REMEDY = "Choose another file, or correct this line.";

  private final String name;
  private final List<String> lines = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private int next;

  private ScalaFile(String name, String text) {
    this.name = name;
    String[] all = text.split("\r\n|\n|\r", -1);
    for (int i = 0; i < all.length; i++) {
      if (!all[i].startsWith("!")) {
        lines.add(all[i]);
        numbers.add(i + 1);
      }
    }
  }

  /**
   * The tuning that settings ask for.
   *
   * @param scale the path of a .scl file, or its text where it has more than one line; blank for equal temperament
   * @param mapping as {@code scale}, of a .kbm file; blank for every key the next degree
   */
  public static Tuning tuning(String scale, String mapping) throws StudioException {
    if (scale.isBlank() && mapping.isBlank()) {
      return Tuning.EQUAL;
    }
    Scale read = scale.isBlank() ? Scale.EQUAL : open(scale, "the scale").scale();
    KeyboardMap map = mapping.isBlank() ? KeyboardMap.LINEAR : open(mapping, "the keyboard mapping").map();
    return Tuning.of(read, map);
  }

  /** Reads a scale; {@code name} stands in messages. */
  public static Scale scale(String name, String text) throws StudioException {
    return new ScalaFile(name, text).scale();
  }

  /** Reads a keyboard mapping; {@code name} stands in messages. */
  public static KeyboardMap map(String name, String text) throws StudioException {
    return new ScalaFile(name, text).map();
  }

  private static ScalaFile open(String setting, String what) throws StudioException {
    if (setting.contains("\n")) {
      return new ScalaFile(what, setting);
    }
    try {
      Path file = Path.of(setting.strip());
      if (Files.size(file) > LARGEST_FILE) {
        throw new StudioException("The file is too large for a tuning", setting, "Choose another file.");
      }
      return new ScalaFile(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
    } catch (IOException | InvalidPathException e) {
      throw new StudioException("The file of " + what + " cannot be read", setting, "Choose another file.");
    }
  }

  private Scale scale() throws StudioException {
    String description = line("a description").strip();
    int count = whole("the number of notes", 1, MOST_DEGREES);
    List<Double> cents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cents.add(pitch(word("note " + (i + 1) + " of " + count)));
    }
    return new Scale(description, cents);
  }

  private KeyboardMap map() throws StudioException {
    int size = whole("the size of the map", 0, MOST_KEYS);
    int first = whole("the first key", 0, MOST_KEYS - 1);
    int last = whole("the last key", 0, MOST_KEYS - 1);
    int middle = whole("the middle key", 0, MOST_KEYS - 1);
    int reference = whole("the reference key", 0, MOST_KEYS - 1);
    double hertz = hertz(word("the reference frequency"));
    int octave = whole("the degree of the octave", 0, MOST_DEGREES);
    List<Integer> degrees = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      degrees.add(degree());
    }
    KeyboardMap map = new KeyboardMap(first, last, middle, reference, hertz, octave, degrees);
    if (size > 0 && degrees.get(Math.floorMod(reference - middle, size)) == KeyboardMap.UNMAPPED) {
      throw wrong("The reference key " + reference + " is not mapped");
    }
    return map;
  }

  /** The next entry of the map; those left out at the end are silent. */
  private int degree() throws StudioException {
    if (next == lines.size() || lines.get(next).isBlank()) {
      return KeyboardMap.UNMAPPED;
    }
    String word = word("a degree");
    return word.equalsIgnoreCase("x")
        ? KeyboardMap.UNMAPPED
        : whole(word, "a degree or x", -MOST_DEGREES, MOST_DEGREES);
  }

  private String line(String what) throws StudioException {
    if (next == lines.size()) {
      int last = lines.isEmpty() ? 1 : numbers.getLast();
      throw new StudioException("The file ends before " + what, name + ", line " + last, REMEDY);
    }
    return lines.get(next++);
  }

  /** The first word of the next line; what follows it is a remark. */
  private String word(String what) throws StudioException {
    String text = line(what).strip();
    if (text.isEmpty()) {
      throw wrong("The line is empty where " + what + " should stand");
    }
    return text.split("[\\s!]", 2)[0];
  }

  private int whole(String what, int min, int max) throws StudioException {
    return whole(word(what), what, min, max);
  }

  private int whole(String word, String what, int min, int max) throws StudioException {
    try {
      int value = Integer.parseInt(word);
      if (min <= value && value <= max) {
        return value;
      }
      throw wrong(value + " is not within " + min + " and " + max + ", for " + what);
    } catch (NumberFormatException e) {
      throw wrong("\"" + word + "\" is no whole number, for " + what);
    }
  }

  private double hertz(String word) throws StudioException {
    double hertz = number(word);
    if (!(hertz > 0 && hertz < 1e6)) {
      throw wrong("\"" + word + "\" is no frequency");
    }
    return hertz;
  }

  /** Cents where there is a point, else a ratio or a whole number. */
  private double pitch(String word) throws StudioException {
    if (word.contains(".")) {
      double cents = number(word);
      if (Math.abs(cents) > 1e5) {
        throw wrong("\"" + word + "\" is no interval that can be heard");
      }
      return cents;
    }
    int slash = word.indexOf('/');
    double above = number(slash < 0 ? word : word.substring(0, slash));
    double below = slash < 0 ? 1 : number(word.substring(slash + 1));
    if (!(above > 0 && below > 0)) {
      throw wrong("\"" + word + "\" is no ratio of two positive numbers");
    }
    return 1200 * StrictMath.log(above / below) / StrictMath.log(2);
  }

  private double number(String word) throws StudioException {
    if (!word.matches("[-+]?\\d{0,15}\\.?\\d{0,15}") || !word.matches(".*\\d.*")) {
      throw wrong("\"" + word + "\" is no number");
    }
    return Double.parseDouble(word);
  }

  private StudioException wrong(String reason) {
    return new StudioException(reason, name + ", line " + numbers.get(next - 1), REMEDY);
  }
}
