package studio.overdub.ui.view.device;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.ParamSpec.Curve;
import studio.overdub.device.Unit;
import studio.overdub.ui.view.KeyNames;

/**
 * A parameter as its control needs it.
 *
 * @param spec its declaration
 */
public record Parameter(ParamSpec spec) {
  private static final int MOST_CHOICES = 40;
  private static final double USUAL_STEP = .02;

  /**
   * The DX7 names its breakpoints from A-1, C3 being 39 (table of its voice's parameters), whichever key keeps its
   * level.
   */
  private static final int FIRST_BREAKPOINT = 9;

  /** What controls a parameter. */
  public enum Kind {
    KNOB,
    CHOICE,
    SWITCH
  }

  /** What controls it. */
  public Kind kind() {
    return switch (spec.unit()) {
      case CHOICE -> Kind.CHOICE;
      case SWITCH -> Kind.SWITCH;
      default -> Kind.KNOB;
    };
  }

  /** The id, which never changes. */
  public String id() {
    return spec.id();
  }

  /** What people read. */
  public String label() {
    return spec.label();
  }

  /** Whether its value is a key, which people read by name. */
  private boolean isKey() {
    return spec.unit() == Unit.NONE && (spec.id().equals("root") || spec.id().startsWith("key.") || isBreakpoint());
  }

  private boolean isBreakpoint() {
    return spec.id().endsWith("scaling.breakpoint");
  }

  /** The key whose name a value of 0 has. */
  private int lowestKey() {
    return isBreakpoint() ? FIRST_BREAKPOINT : 0;
  }

  /** The names of a choice's values, in order. */
  public List<String> choices() {
    return spec.choices();
  }

  /** Where a fresh device has it. */
  public double defaultValue() {
    return spec.defaultValue();
  }

  /** The place, 0 to 1, of a value. */
  public double toTravel(double value) {
    return spec.toTravel(value);
  }

  /** The value at a place, 0 to 1. */
  public double fromTravel(double travel) {
    return isKey() ? Math.rint(spec.fromTravel(travel)) : spec.fromTravel(travel);
  }

  /** How far a notch of the wheel goes, as travel: one at a time for keys and whole numbers. */
  public double step() {
    return isKey() || spec.curve() == Curve.WHOLE ? 1 / (spec.max() - spec.min()) : USUAL_STEP;
  }

  /** What it is and how far it goes: "Cutoff, 20.0 Hz to 20.00 kHz, 8.00 kHz at first". */
  public String describe() {
    return spec.description().isEmpty() ? range() : spec.description() + " " + range();
  }

  private String range() {
    return switch (kind()) {
      case KNOB ->
          label() + ", " + format(spec.min()) + " to " + format(spec.max()) + ", " + format(defaultValue())
              + " at first";
      case CHOICE ->
          choices().size() <= MOST_CHOICES ? label() + ": " + String.join(", ", choices()) : label();
      case SWITCH -> label() + ", " + format(defaultValue()).toLowerCase(Locale.ROOT) + " at first";
    };
  }

  /** The value as people read it. */
  public String format(double value) {
    if (kind() == Kind.CHOICE) {
      return spec.format(value);
    }
    return isKey()
        ? KeyNames.of(lowestKey() + (int) Math.round(spec.clamp(value)), Optional.empty()).replace('-', '\u2212')
        : spec.format(value).replace('-', '\u2212');
  }

  /** What a typed text means. */
  public OptionalDouble parse(String text) {
    OptionalDouble key = isKey() ? KeyNames.parse(text) : OptionalDouble.empty();
    return key.isPresent() ? OptionalDouble.of(spec.clamp(key.getAsDouble() - lowestKey())) : spec.parse(text);
  }

  /** Where the arc of its knob begins: the middle for what goes both ways evenly, else the least. */
  public double origin() {
    boolean bothWays = spec.unit() == Unit.PAN || spec.min() < 0 && spec.max() == -spec.min();
    return bothWays && (spec.curve() == Curve.LINEAR || spec.curve() == Curve.WHOLE) ? .5 : 0;
  }
}
