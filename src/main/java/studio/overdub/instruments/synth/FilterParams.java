package studio.overdub.instruments.synth;

import static studio.overdub.device.ParamSpec.choice;
import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.logarithmic;
import static studio.overdub.device.Unit.DECIBELS;
import static studio.overdub.device.Unit.HERTZ;
import static studio.overdub.device.Unit.PERCENT;
import static studio.overdub.device.Unit.SEMITONES;

/** The parameters of a filter, and the place of each behind the filter's first. */
final class FilterParams {
  static final int TYPE = 0;
  static final int CUTOFF = 1;
  static final int RESONANCE = 2;
  static final int TRACKING = 3;
  static final int ENVELOPE = 4;
  static final int VELOCITY = 5;
  static final int PRESSURE = 6;
  static final int SLIDE = 7;
  static final int DRIVE = 8;
  static final int MORPH = 9;
  static final int MIX = 10;
  static final int COUNT = 11;

  private FilterParams() {}

  /** The parameters of filter {@code n}, counted from 1. */
  static Section section(int n) {
    boolean first = n == 1;
    return new Section.Builder("Filter " + n, "filter" + n + ".")
        .add(choice("type", "Filter", first ? 2 : 0, FilterModels.NAMES), "The model of the filter.")
        .add(logarithmic("cutoff", "Cutoff", HERTZ, 20, 20000, 4000), "Where the filter begins to take away.")
        .add(linear("resonance", "Resonance", PERCENT, 0, 1, .1),
            "How much it stresses the cutoff; at the top it sings by itself.")
        .add(linear("tracking", "Key tracking", PERCENT, 0, 1, .5), "How far the cutoff follows the keys.")
        .add(linear("envelope", "Envelope", SEMITONES, -96, 96, first ? 12 : 0), "How far envelope 2 moves the cutoff.")
        .add(linear("velocity", "Velocity", SEMITONES, 0, 48, first ? 12 : 0), "How much darker soft notes are.")
        .add(linear("pressure", "Pressure", SEMITONES, 0, 48, first ? 12 : 0), "How far pressure opens the filter.")
        .add(linear("slide", "Slide", SEMITONES, 0, 48, first ? 48 : 0),
            "How far slide or brightness, controller 74, opens and closes the filter.")
        .add(linear("drive", "Drive", DECIBELS, 0, 36, 0), "How hard the sound is driven into the filter.")
        .add(linear("morph", "Morph", PERCENT, 0, 1, .5), "The vowel of the formant filter, from a to u.")
        .add(linear("mix", "Mix", PERCENT, 0, 1, 1), "How much of the sound is filtered.")
        .build();
  }
}
