package studio.overdub.soundfont;

import java.util.EnumSet;
import java.util.Set;

/** What the amounts of generators count (section 8.1.3), and what they come to in units that people know. */
public enum GeneratorUnit {
  FRAMES("frames"),
  COARSE_FRAMES("frames"),
  CENTS("cents"),
  SEMITONES("semitones"),
  ABSOLUTE_CENTS("Hz"),
  TIMECENTS("s"),
  TIMECENTS_A_KEY("timecents a key"),
  CENTS_A_KEY("cents a key"),
  CENTIBELS("dB"),
  TENTHS_OF_A_PERCENT("%"),
  NUMBER("");

  /** The frequency of absolute cent 0. */
  private static final double CENT_ZERO = 440 * StrictMath.pow(2, -69 / 12.0);

  private static final Set<Generator> PERCENT =
      EnumSet.of(Generator.CHORUS_SEND, Generator.REVERB_SEND, Generator.PAN, Generator.MOD_ENV_SUSTAIN);
  private static final Set<Generator> DECIBEL =
      EnumSet.of(
          Generator.INITIAL_FILTER_Q, Generator.MOD_LFO_TO_VOLUME, Generator.VOL_ENV_SUSTAIN,
          Generator.INITIAL_ATTENUATION);
  private static final Set<Generator> HERTZ =
      EnumSet.of(Generator.INITIAL_FILTER_CUTOFF, Generator.MOD_LFO_FREQUENCY, Generator.VIB_LFO_FREQUENCY);

  private final String label;

  GeneratorUnit(String label) {
    this.label = label;
  }

  /** The unit of a generator. */
  public static GeneratorUnit of(Generator generator) {
    String name = generator.name();
    if (PERCENT.contains(generator)) {
      return TENTHS_OF_A_PERCENT;
    }
    if (DECIBEL.contains(generator)) {
      return CENTIBELS;
    }
    if (HERTZ.contains(generator)) {
      return ABSOLUTE_CENTS;
    }
    if (name.endsWith("COARSE_OFFSET")) {
      return COARSE_FRAMES;
    }
    if (name.endsWith("OFFSET")) {
      return FRAMES;
    }
    if (name.startsWith("KEY_TO_")) {
      return TIMECENTS_A_KEY;
    }
    if (generator == Generator.FINE_TUNE || name.contains("_TO_")) {
      return CENTS;
    }
    if (name.endsWith("_DELAY") || name.contains("_ENV_")) {
      return TIMECENTS;
    }
    return switch (generator) {
      case COARSE_TUNE -> SEMITONES;
      case SCALE_TUNING -> CENTS_A_KEY;
      default -> NUMBER;
    };
  }

  /** What people write behind a value: "dB"; empty for mere numbers. */
  public String label() {
    return label;
  }

  /** An instrument's amount in the unit of the label. */
  public double value(int amount) {
    return switch (this) {
      case COARSE_FRAMES -> 32768.0 * amount;
      case ABSOLUTE_CENTS -> CENT_ZERO * StrictMath.pow(2, amount / 1200.0);
      case TIMECENTS -> StrictMath.pow(2, amount / 1200.0);
      case CENTIBELS, TENTHS_OF_A_PERCENT -> amount / 10.0;
      default -> amount;
    };
  }

  /** What a preset's amount, added to an instrument's, comes to: frequencies and times are multiplied by it. */
  public double factor(int amount) {
    return this == ABSOLUTE_CENTS || this == TIMECENTS ? StrictMath.pow(2, amount / 1200.0) : value(amount);
  }

  /** The label of a preset's value. */
  public String factorLabel() {
    return this == ABSOLUTE_CENTS || this == TIMECENTS ? "times" : label;
  }
}
