package studio.overdub.device;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The one declaration of a parameter, read by panels, automation, presets, command line, song file and MIDI learn.
 *
 * <p>Values are stored plain, in their unit, never as knob positions.
 *
 * @param id never changes and is never given to another meaning: "filter.cutoff"
 * @param label what people read: "Cutoff"
 * @param unit what the number counts
 * @param min the least value
 * @param max the greatest value
 * @param defaultValue where it stands in a fresh device
 * @param curve how a knob's travel spreads over the range
 * @param choices for {@link Unit#CHOICE}, the choice's names in order of value; else empty
 * @param description what it does, in one sentence, for tooltips and reference pages; may be empty
 */
public record ParamSpec(
    String id,
    String label,
    Unit unit,
    double min,
    double max,
    double defaultValue,
    Curve curve,
    List<String> choices,
    String description) {

  /** How knob travel maps to the value. */
  public enum Curve {
    LINEAR,
    /** Equal ratios a step; the minimum must be above 0. */
    LOGARITHMIC,
    /** Value grows with the square of travel: fine at the low end, and may reach 0. */
    SQUARE,
    /** Whole numbers, evenly spread. */
    WHOLE
  }

  public ParamSpec {
    choices = List.copyOf(choices);
    if (!(min <= defaultValue && defaultValue <= max) || curve == Curve.LOGARITHMIC && min <= 0) {
      throw new IllegalArgumentException("The range of parameter " + id + " makes no sense");
    }
  }

  /** A parameter that nothing is said about. */
  public ParamSpec(
      String id,
      String label,
      Unit unit,
      double min,
      double max,
      double defaultValue,
      Curve curve,
      List<String> choices) {
    this(id, label, unit, min, max, defaultValue, curve, choices, "");
  }

  /** The same, with a sentence that says what it does. */
  public ParamSpec withDescription(String sentence) {
    return new ParamSpec(id, label, unit, min, max, defaultValue, curve, choices, sentence);
  }

  /** The same in a device that calls it something else and has another default. */
  public ParamSpec as(String otherId, double otherDefault) {
    return new ParamSpec(otherId, label, unit, min, max, otherDefault, curve, choices, description);
  }

  /** A parameter whose knob moves evenly over the range. */
  public static ParamSpec linear(String id, String label, Unit unit, double min, double max, double defaultValue) {
    return new ParamSpec(id, label, unit, min, max, defaultValue, Curve.LINEAR, List.of());
  }

  /** A parameter whose knob moves by equal ratios, such as a frequency. */
  public static ParamSpec logarithmic(String id, String label, Unit unit, double min, double max, double defaultValue) {
    return new ParamSpec(id, label, unit, min, max, defaultValue, Curve.LOGARITHMIC, List.of());
  }

  /** A parameter that is fine near 0, such as an envelope time. */
  public static ParamSpec square(String id, String label, Unit unit, double min, double max, double defaultValue) {
    return new ParamSpec(id, label, unit, min, max, defaultValue, Curve.SQUARE, List.of());
  }

  /** A whole number. */
  public static ParamSpec whole(String id, String label, Unit unit, int min, int max, int defaultValue) {
    return new ParamSpec(id, label, unit, min, max, defaultValue, Curve.WHOLE, List.of());
  }

  /** A choice among names; the value is the index. */
  public static ParamSpec choice(String id, String label, int defaultIndex, String... choices) {
    return new ParamSpec(
        id, label, Unit.CHOICE, 0, choices.length - 1, defaultIndex, Curve.LINEAR, List.of(choices));
  }

  /** A parameter that is on or off. */
  public static ParamSpec onOff(String id, String label, boolean on) {
    return new ParamSpec(id, label, Unit.SWITCH, 0, 1, on ? 1 : 0, Curve.LINEAR, List.of());
  }

  /** Whether the value jumps between whole numbers. */
  public boolean stepped() {
    return unit == Unit.CHOICE || unit == Unit.SWITCH || curve == Curve.WHOLE;
  }

  /** The nearest value that is allowed; the default for what is no number. */
  public double clamp(double value) {
    if (Double.isNaN(value)) {
      return defaultValue;
    }
    double inside = Math.clamp(value, min, max);
    return stepped() ? Math.rint(inside) : inside;
  }

  /** The knob position, 0 to 1, of a value. */
  public double toTravel(double value) {
    double v = clamp(value);
    if (max == min) {
      return 0;
    }
    return switch (curve) {
      case LINEAR, WHOLE -> (v - min) / (max - min);
      case LOGARITHMIC -> StrictMath.log(v / min) / StrictMath.log(max / min);
      case SQUARE -> StrictMath.sqrt((v - min) / (max - min));
    };
  }

  /** The value at a knob position of 0 to 1. */
  public double fromTravel(double travel) {
    double t = Math.clamp(travel, 0, 1);
    return clamp(
        switch (curve) {
          case LINEAR, WHOLE -> min + t * (max - min);
          case LOGARITHMIC -> min * StrictMath.pow(max / min, t);
          case SQUARE -> min + t * t * (max - min);
        });
  }

  /** The value as people read it: "1.20 kHz", "-6.0 dB", "Low-pass", "L20". */
  public String format(double value) {
    double v = clamp(value);
    return switch (unit) {
      case CHOICE -> choices.get((int) v);
      case SWITCH -> v == 0 ? "Off" : "On";
      case PERCENT -> Math.round(v * 100) + " %";
      case PAN -> pan(v);
      case HERTZ -> v >= 1000 ? number(v / 1000, 2) + " kHz" : number(v, v < 10 ? 2 : 1) + " Hz";
      case SECONDS -> v < 1 ? number(v * 1000, v < .01 ? 1 : 0) + " ms" : number(v, 2) + " s";
      case DECIBELS -> number(v, 1) + " dB";
      case CENTS, SEMITONES, NONE -> (number(v, v == Math.rint(v) ? 0 : 2) + " " + unit.symbol()).strip();
    };
  }

  private static String pan(double v) {
    long side = Math.round(Math.abs(v) * 50);
    return side == 0 ? "C" : (v < 0 ? "L" : "R") + side;
  }

  private static String number(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.matches("-0(\\.0+)?") ? text.substring(1) : text;
  }

  /** Reads what {@link #format} writes, and plain numbers in the unit; empty where the text means nothing here. */
  public OptionalDouble parse(String text) {
    String t = text.strip();
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).equalsIgnoreCase(t)) {
        return OptionalDouble.of(i);
      }
    }
    String lower = t.toLowerCase(Locale.ROOT).replace('\u2212', '-');
    if (unit == Unit.SWITCH && (lower.equals("on") || lower.equals("off"))) {
      return OptionalDouble.of(lower.equals("on") ? 1 : 0);
    }
    if (unit == Unit.PAN && lower.matches("c|[lr]\\d+")) {
      return OptionalDouble.of(
          lower.equals("c") ? 0 : Double.parseDouble(lower.substring(1)) / 50 * (lower.charAt(0) == 'l' ? -1 : 1));
    }
    var matcher = java.util.regex.Pattern.compile("([-+]?[0-9]*\\.?[0-9]+(?:e[-+]?\\d+)?)\\s*([a-z%]*)").matcher(lower);
    if (!matcher.matches()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(matcher.group(1));
    return switch (matcher.group(2)) {
      case "khz", "k" -> OptionalDouble.of(clamp(number * 1000));
      case "ms" -> OptionalDouble.of(clamp(number / 1000));
      case "%" -> OptionalDouble.of(clamp(number / 100));
      default -> OptionalDouble.of(clamp(number));
    };
  }
}
