package studio.overdub.soundfont.sfz;

import java.util.List;
import java.util.Locale;

/** Reads the values of opcodes, telling of those that make no sense. */
final class Values {
  private static final String NOTES = "c d ef g a b";

  /** What {@code polyphony} may say besides a number; each stands for a negative one. */
  static final List<String> MONO_MODES =
      List.of("legato_last", "legato_high", "legato_low", "mono_last", "mono_high", "mono_low");

  /** Other words for choices. */
  private static final String[][] SYNONYMS = {
    {"lpf_2p_sv", "lpf_2p"}, {"hpf_2p_sv", "hpf_2p"}, {"bpf_2p_sv", "bpf_2p"}, {"brf_2p_sv", "brf_2p"},
    {"peq", "pkf_2p"}, {"lpf_4p_sv", "lpf_4p"}, {"hpf_4p_sv", "hpf_4p"}, {"none", "off"},
    {"lsh_2p", "lsh"}, {"hsh_2p", "hsh"},
  };

  private final Notices notices;
  private final SfzText text;

  Values(Notices notices, SfzText text) {
    this.notices = notices;
    this.text = text;
  }

  /** The value of an opcode of the table, within its range; no number where it has none. */
  double of(Opcode opcode, String name, String value, int keyOffset) {
    if (opcode == Opcode.POLYPHONY && MONO_MODES.contains(value.toLowerCase(Locale.ROOT))) {
      return -1 - MONO_MODES.indexOf(value.toLowerCase(Locale.ROOT));
    }
    if (opcode == Opcode.PITCH_KEYCENTER && value.equals("sample")) {
      return Double.POSITIVE_INFINITY;
    }
    double number =
        switch (opcode.type()) {
          case NUMBER -> number(name, value);
          case KEY -> key(name, value, keyOffset);
          case SWITCH -> onOff(name, value);
          case CHOICE -> choice(opcode, name, value);
        };
    if (number < opcode.min() || number > opcode.max()) {
      notices.add(
          text.where(),
          name + " goes from " + plain(opcode.min()) + " to " + plain(opcode.max()) + "; " + SfzText.shortened(value)
              + " counts as the nearest");
      return Math.clamp(number, opcode.min(), opcode.max());
    }
    return number;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  /** How several controllers make one value: 1 where they are multiplied, 0 where they are added. */
  double combining(String name, String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (!lower.equals("mult") && !lower.equals("add")) {
      wrong(name, value, "left out");
      return Double.NaN;
    }
    return lower.equals("mult") ? 1 : 0;
  }

  /** The number that a text begins with; no number, and a notice, where there is none. */
  double number(String name, String value) {
    int end = numberEnd(value);
    if (end < value.length()) {
      wrong(name, value, end == 0 ? "left out" : "read as " + value.substring(0, end));
    }
    if (end == 0) {
      return Double.NaN;
    }
    double number = Double.parseDouble(value.substring(0, end));
    return Double.isFinite(number) ? number : Double.NaN;
  }

  /** Where the number at the start of a text ends. */
  private static int numberEnd(String value) {
    int at = value.startsWith("-") || value.startsWith("+") ? 1 : 0;
    int whole = digits(value, at);
    int end = whole;
    if (end < value.length() && value.charAt(end) == '.') {
      end = digits(value, end + 1);
    }
    boolean any = whole > at || end > whole + 1;
    if (any && end < value.length() && (value.charAt(end) | 32) == 'e') {
      int sign = end + 1 < value.length() && "+-".indexOf(value.charAt(end + 1)) >= 0 ? end + 2 : end + 1;
      int exponent = digits(value, sign);
      end = exponent > sign ? exponent : end;
    }
    return any ? end : 0;
  }

  private static int digits(String value, int from) {
    int i = from;
    while (i < value.length() && value.charAt(i) >= '0' && value.charAt(i) <= '9') {
      i++;
    }
    return i;
  }

  private void wrong(String name, String value, String done) {
    notices.add(text.where(), "this is no value of " + name + ", " + done + ": " + SfzText.shortened(value));
  }

  /** A key by number or by its name; -1 stands for none. */
  double key(String name, String value, int offset) {
    String lower = value.toLowerCase(Locale.ROOT);
    char letter = lower.isEmpty() ? ' ' : lower.charAt(0);
    if (letter < 'a' || letter > 'g') {
      double number = number(name, value);
      return number == -1 || Double.isNaN(number) ? number : number + offset;
    }
    int at = 1;
    int semitone = NOTES.indexOf(letter);
    if (at < lower.length() && (lower.charAt(at) == '#' || lower.charAt(at) == 'b')) {
      semitone += lower.charAt(at++) == '#' ? 1 : -1;
    }
    String octave = lower.substring(at);
    if (!octave.matches("-?[0-9]{1,2}")) {
      wrong(name, value, "left out");
      return Double.NaN;
    }
    return 12 * (Integer.parseInt(octave) + 1) + semitone + offset;
  }

  private double onOff(String name, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "on", "1", "true", "yes" -> 1;
      case "off", "0", "false", "no" -> 0;
      default -> {
        wrong(name, value, "left out");
        yield Double.NaN;
      }
    };
  }

  private double choice(Opcode opcode, String name, String value) {
    String word = value.toLowerCase(Locale.ROOT);
    int found = opcode.choices().indexOf(word);
    for (int i = 0; found < 0 && i < SYNONYMS.length; i++) {
      if (SYNONYMS[i][0].equals(word)) {
        found = opcode.choices().indexOf(SYNONYMS[i][1]);
      }
    }
    if (found < 0) {
      wrong(name, value, "left out");
      return Double.NaN;
    }
    return found;
  }
}
