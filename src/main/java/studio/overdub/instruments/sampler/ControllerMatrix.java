package studio.overdub.instruments.sampler;

import java.util.Arrays;
import studio.overdub.soundfont.Generator;

/**
 * What GS, XG and General MIDI 2 let controllers do to a part besides the font's modulators: five sources, each moving
 * six things. Values are those of the messages. Audio thread; takes its memory when made.
 */
final class ControllerMatrix {
  static final int WHEEL = 0;
  static final int CHANNEL_PRESSURE = 1;
  static final int KEY_PRESSURE = 2;

  /** The first of two controllers whose numbers are set. */
  static final int FREE = 3;

  /** In semitones, 64 none. */
  static final int PITCH = 0;

  /** 64 none, 9600 cents to either side. */
  static final int CUTOFF = 1;

  /** 64 none, nothing to twice the amplitude. */
  static final int AMPLITUDE = 2;

  /** The vibrato's depth, 127 for 600 cents. */
  static final int LFO_PITCH = 3;

  /** 127 for 2400 cents. */
  static final int LFO_CUTOFF = 4;

  /** 127 for 12 dB. */
  static final int LFO_AMPLITUDE = 5;

  /** How many things a source moves. */
  static final int FIELDS = 6;

  private static final int SOURCES = 5;
  private static final int[] NEUTRAL = {64, 64, 64, 0, 0, 0};

  private final int[][] values = new int[SOURCES][FIELDS];
  private final int[] controllers = new int[2];
  private boolean neutral;

  ControllerMatrix() {
    reset();
  }

  /** Nothing moves; the free controllers are 16 and 17. */
  void reset() {
    for (int[] source : values) {
      System.arraycopy(NEUTRAL, 0, source, 0, FIELDS);
    }
    controllers[0] = 16;
    controllers[1] = 17;
    neutral = true;
  }

  void set(int source, int field, int value) {
    values[source][field] = value;
    neutral &= value == NEUTRAL[field];
  }

  /** Sets the number of the first or second free controller, 0 to 119. */
  void controller(int free, int number) {
    controllers[free] = Math.min(number, 119);
  }

  /** Whether nothing was ever said. */
  boolean isNeutral() {
    return neutral;
  }

  /** Adds what a part's controllers move in units of generators; pitch goes to the fine tuning. */
  void add(double[] generators, Part part, int key) {
    double wheel = part.controller(Part.MODULATION);
    for (int i = 0; i < SOURCES; i++) {
      double value =
          switch (i) {
            case WHEEL -> wheel;
            case CHANNEL_PRESSURE -> part.channelPressure();
            case KEY_PRESSURE -> part.keyPressureOf(key);
            default -> part.controller(controllers[i - FREE]);
          };
      if (value > 0 && !Arrays.equals(values[i], NEUTRAL)) {
        add(generators, values[i], value / 127);
      }
    }
  }

  private static void add(double[] generators, int[] fields, double share) {
    move(generators, Generator.FINE_TUNE, 100 * (fields[PITCH] - 64) * share);
    move(generators, Generator.INITIAL_FILTER_CUTOFF, 150.0 * (fields[CUTOFF] - 64) * share);
    double amplitude = 1 + (fields[AMPLITUDE] - 64) / 64.0 * share;
    move(generators, Generator.INITIAL_ATTENUATION, Curves.attenuation(amplitude));
    move(generators, Generator.VIB_LFO_TO_PITCH, fields[LFO_PITCH] * (600.0 / 127) * share);
    move(generators, Generator.MOD_LFO_TO_FILTER_CUTOFF, fields[LFO_CUTOFF] * (2400.0 / 127) * share);
    move(generators, Generator.MOD_LFO_TO_VOLUME, fields[LFO_AMPLITUDE] * (120.0 / 127) * share);
  }

  private static void move(double[] generators, Generator generator, double amount) {
    generators[generator.ordinal()] += amount;
  }
}
