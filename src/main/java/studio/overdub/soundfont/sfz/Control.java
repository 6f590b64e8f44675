package studio.overdub.soundfont.sfz;

import java.util.TreeMap;

/** What stands under {@code <control>}: how the rest is to be read, and where controllers stand at first. */
final class Control {
  private static final int OCTAVE = 12;

  private final Values values;
  private final Notices notices;
  private final SfzText text;
  private final TreeMap<Integer, Double> controllers = new TreeMap<>();
  private final TreeMap<Integer, String> labels = new TreeMap<>();
  private String defaultPath = "";
  private int noteOffset;
  private int octaveOffset;
  private int switchOffset;
  private int switchOctave;

  Control(Values values, Notices notices, SfzText text) {
    this.values = values;
    this.notices = notices;
    this.text = text;
  }

  /** What stands before the names of samples. */
  String defaultPath() {
    return defaultPath;
  }

  /** What is added to keys. */
  int keyOffset() {
    return noteOffset + OCTAVE * octaveOffset;
  }

  /** What is added to the keys of an opcode: key switches have an offset more. */
  int offset(String name) {
    return keyOffset() + (name.startsWith("sw_") ? switchOffset + OCTAVE * switchOctave : 0);
  }

  /** Where controllers stand at first, 0 to 1, by number. */
  TreeMap<Integer, Double> controllers() {
    return controllers;
  }

  /** What controllers are called, by number. */
  TreeMap<Integer, String> labels() {
    return labels;
  }

  void set(String name, String value) {
    if (!takes(name, value) && !KnownOpcodes.describes(name) && !KnownOpcodes.isLeftOut(name)) {
      notices.add(text.where(), "there is no such opcode: " + SfzText.shortened(name));
    }
  }

  /** Takes an opcode if it is one of control, wherever it stands. */
  boolean takes(String name, String value) {
    switch (name) {
      case "default_path" -> defaultPath = value;
      case "note_offset" -> noteOffset = whole(name, value);
      case "sw_note_offset" -> switchOffset = whole(name, value);
      case "sw_octave_offset" -> switchOctave = whole(name, value);
      case "octave_offset" -> octaveOffset = whole(name, value);
      default -> {
        return numbered(name, value);
      }
    }
    return true;
  }

  private boolean numbered(String name, String value) {
    String skeleton = name.replaceAll("[0-9]+$", "#");
    int number = skeleton.equals(name) ? -1 : number(name.substring(skeleton.length() - 1));
    if (number < 0 || number >= Controller.VELOCITY_TRACK) {
      return false;
    }
    switch (skeleton) {
      case "set_cc#" -> controller(number, values.number(name, value) / 127);
      case "set_hdcc#", "set_realcc#" -> controller(number, values.number(name, value));
      case "label_cc#" -> labels.put(number, value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void controller(int number, double value) {
    if (!Double.isNaN(value)) {
      controllers.put(number, Math.clamp(value, 0, 1));
    }
  }

  private static int number(String digits) {
    return digits.length() > 4 ? -1 : Integer.parseInt(digits);
  }

  private int whole(String name, String value) {
    double number = values.number(name, value);
    return Double.isNaN(number) ? 0 : Math.clamp(Math.round(number), -127, 127);
  }
}
