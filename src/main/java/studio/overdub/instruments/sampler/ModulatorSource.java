package studio.overdub.instruments.sampler;

import studio.overdub.soundfont.Modulator;

/** Turns a controller into what a modulator multiplies its amount with (SoundFont 2.04, sections 8.2 and 9.5.3). */
final class ModulatorSource {
  private ModulatorSource() {}

  /**
   * The value of a packed source for a note: 0 to 1, or -1 to 1 where bipolar.
   *
   * @param key the key as the region has it, which may be forced
   * @param played the key that was played, whose pressure counts
   */
  static double value(int source, Part part, int key, int played, int velocity) {
    int index = Modulator.index(source);
    if ((source & Modulator.MIDI_CONTROLLER) != 0) {
      return shape(source, part.controller(index));
    }
    return switch (index) {
      case Modulator.NO_CONTROLLER -> 1;
      case Modulator.NOTE_ON_VELOCITY -> shape(source, velocity);
      case Modulator.NOTE_ON_KEY -> shape(source, key);
      case Modulator.POLY_PRESSURE -> shape(source, part.keyPressureOf(played));
      case Modulator.CHANNEL_PRESSURE -> shape(source, part.channelPressure());
      case Modulator.PITCH_WHEEL -> shape(source, part.bend());
      // So that the default amount of 12700 cents gives a semitone for each of range.
      case Modulator.PITCH_WHEEL_SENSITIVITY -> shape(source, part.bendRange() * (128.0 / 127));
      default -> 0;
    };
  }

  /** Bends a controller of 0 to 128 as a packed source says. */
  static double shape(int source, double x) {
    boolean negative = (source & Modulator.NEGATIVE) != 0;
    if ((source & Modulator.BIPOLAR) == 0) {
      return unipolar(Modulator.curve(source), negative, x);
    }
    double y = (negative ? 64 - x : x - 64) / 64;
    double size = switch (Modulator.curve(source)) {
      case Modulator.LINEAR -> Math.abs(y);
      case Modulator.CONCAVE -> Curves.concave(127 * Math.abs(y));
      case Modulator.CONVEX -> Curves.convex(127 * Math.abs(y));
      default -> 1;
    };
    // The switch turns at 64: a falling one is up below it, a rising one from it on.
    boolean below = y < 0 || negative && y == 0 && Modulator.curve(source) == Modulator.SWITCH;
    return below ? -size : size;
  }

  private static double unipolar(int curve, boolean negative, double x) {
    double rising = negative ? Math.max(0, 127 - x) : x;
    return switch (curve) {
      case Modulator.LINEAR -> rising / 128;
      case Modulator.CONCAVE -> Curves.concave(rising);
      case Modulator.CONVEX -> Curves.convex(rising);
      default -> x >= 64 == negative ? 0 : 1;
    };
  }
}
