package studio.overdub.soundfont;

import java.util.List;

/**
 * One modulator of SoundFont 2.04 (section 8.2): the amount, scaled by two controller sources, is added to a generator.
 *
 * @param source the first controller, packed as in the file: index 6-0, MIDI controller bit 7, direction bit 8,
 *     polarity bit 9, curve 15-10
 * @param destination a generator's number, or with bit 15 set the index of another modulator of the zone
 * @param amount in the destination's unit
 * @param amountSource the second controller, packed likewise; 0 is the constant 1
 * @param transform 0 linear, 2 absolute value
 * @param inputs the modulators whose sum is the first source, where that is the link; else empty
 */
public record Modulator(
    int source, int destination, int amount, int amountSource, int transform, List<Modulator> inputs) {
  public static final int NO_CONTROLLER = 0;
  public static final int NOTE_ON_VELOCITY = 2;
  public static final int NOTE_ON_KEY = 3;
  public static final int POLY_PRESSURE = 10;
  public static final int CHANNEL_PRESSURE = 13;
  public static final int PITCH_WHEEL = 14;
  public static final int PITCH_WHEEL_SENSITIVITY = 16;
  public static final int LINK = 127;

  /** The bit that makes a source's index a MIDI controller number. */
  public static final int MIDI_CONTROLLER = 1 << 7;

  /** The bit that makes a source run from greatest to least. */
  public static final int NEGATIVE = 1 << 8;

  /** The bit that makes a source run from -1 to 1 instead of 0 to 1. */
  public static final int BIPOLAR = 1 << 9;

  public static final int LINEAR = 0;
  public static final int CONCAVE = 1;
  public static final int CONVEX = 2;
  public static final int SWITCH = 3;

  public static final int TRANSFORM_LINEAR = 0;
  public static final int TRANSFORM_ABSOLUTE = 2;

  /**
   * Velocity to filter cutoff (section 8.4.2). Told apart by identity: fonts expect players to leave it out, so a
   * player asks for it by name.
   */
  public static final Modulator VELOCITY_TO_CUTOFF =
      new Modulator(0x0102, Generator.INITIAL_FILTER_CUTOFF.ordinal(), -2400, 0, 0);

  /** The ten default modulators of section 8.4, at the amounts that players use: CC10 moves the pan by 500. */
  public static final List<Modulator> DEFAULTS =
      List.of(
          new Modulator(0x0502, Generator.INITIAL_ATTENUATION.ordinal(), 960, 0, 0),
          VELOCITY_TO_CUTOFF,
          new Modulator(0x000D, Generator.VIB_LFO_TO_PITCH.ordinal(), 50, 0, 0),
          new Modulator(0x0081, Generator.VIB_LFO_TO_PITCH.ordinal(), 50, 0, 0),
          new Modulator(0x0587, Generator.INITIAL_ATTENUATION.ordinal(), 960, 0, 0),
          new Modulator(0x028A, Generator.PAN.ordinal(), 500, 0, 0),
          new Modulator(0x058B, Generator.INITIAL_ATTENUATION.ordinal(), 960, 0, 0),
          new Modulator(0x00DB, Generator.REVERB_SEND.ordinal(), 200, 0, 0),
          new Modulator(0x00DD, Generator.CHORUS_SEND.ordinal(), 200, 0, 0),
          new Modulator(0x020E, Generator.FINE_TUNE.ordinal(), 12700, 0x0010, 0));

  public Modulator {
    inputs = List.copyOf(inputs);
  }

  /** A modulator that controllers alone feed. */
  public Modulator(int source, int destination, int amount, int amountSource, int transform) {
    this(source, destination, amount, amountSource, transform, List.of());
  }

  /** The controller's number in a packed source. */
  public static int index(int source) {
    return source & 127;
  }

  /** The curve of a packed source, {@link #LINEAR} to {@link #SWITCH}; higher numbers mean nothing. */
  public static int curve(int source) {
    return source >>> 10 & 63;
  }

  /**
   * Whether this has the same sources and destination as another, and so takes its place (section 9.5.1). Of those that
   * others feed, the others must be the same in that sense too.
   */
  public boolean supersedes(Modulator other) {
    boolean same = source == other.source && destination == other.destination && amountSource == other.amountSource;
    if (!same || inputs.size() != other.inputs.size()) {
      return false;
    }
    for (int i = 0; i < inputs.size(); i++) {
      if (!inputs.get(i).supersedes(other.inputs.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same modulator with another amount. */
  public Modulator withAmount(int newAmount) {
    return new Modulator(source, destination, newAmount, amountSource, transform, inputs);
  }

  /** The same modulator fed by others. */
  Modulator withInputs(List<Modulator> others) {
    return new Modulator(source, destination, amount, amountSource, transform, others);
  }

  /** Whether its first source is other modulators. */
  public boolean isFed() {
    return isLink(source);
  }

  /** Whether a packed source is the sum of other modulators. */
  private static boolean isLink(int source) {
    return (source & MIDI_CONTROLLER) == 0 && index(source) == LINK;
  }

  /** Which of the sound controllers 70 to 79 it reads, itself or through what feeds it: bit n for controller 70 + n. */
  int soundControllers() {
    int bits = soundController(source) | soundController(amountSource);
    for (Modulator input : inputs) {
      bits |= input.soundControllers();
    }
    return bits;
  }

  private static int soundController(int source) {
    int number = index(source) - 70;
    return (source & MIDI_CONTROLLER) != 0 && number >= 0 && number < 10 ? 1 << number : 0;
  }

  /** Whether sources, destination and transform are ones that the specification defines. */
  public boolean isLegal() {
    return hasLegalSources() && destination < Generator.COUNT && Generator.of(destination).isValue();
  }

  /** Whether sources and transform are ones that the specification defines; a link that nothing feeds is none. */
  boolean hasLegalSources() {
    boolean first = isFed() ? curve(source) <= SWITCH && !inputs.isEmpty() : isLegalSource(source);
    return first && isLegalSource(amountSource) && (transform == TRANSFORM_LINEAR || transform == TRANSFORM_ABSOLUTE);
  }

  private static boolean isLegalSource(int source) {
    int index = index(source);
    if (curve(source) > SWITCH) {
      return false;
    }
    if ((source & MIDI_CONTROLLER) != 0) {
      // Section 8.2.1: bank select, data entry, their LSBs, parameter numbers and mode messages are no sources.
      return !(index == 0 || index == 6 || index >= 32 && index <= 63 || index >= 98 && index <= 101 || index >= 120);
    }
    return switch (index) {
      case NO_CONTROLLER, NOTE_ON_VELOCITY, NOTE_ON_KEY, POLY_PRESSURE, CHANNEL_PRESSURE, PITCH_WHEEL,
          PITCH_WHEEL_SENSITIVITY -> true;
      default -> false;
    };
  }
}
