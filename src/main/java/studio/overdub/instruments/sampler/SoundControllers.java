package studio.overdub.instruments.sampler;

import studio.overdub.soundfont.Generator;
import studio.overdub.soundfont.Region;

/**
 * Controllers 71 to 78 as General MIDI 2 and the makers' dialects have them: each moves what the font says, and 64
 * leaves it. MIDI names what they move and leaves how far to the instrument; the laws are here.
 *
 * <p>Where a font's own modulators read one of them, they alone count.
 */
final class SoundControllers {
  static final int RESONANCE = 71;
  static final int RELEASE = 72;
  static final int ATTACK = 73;
  static final int CUTOFF = 74;
  static final int DECAY = 75;
  static final int VIBRATO_RATE = 76;
  static final int VIBRATO_DEPTH = 77;
  static final int VIBRATO_DELAY = 78;

  /** How far full travel goes to either side. */
  private static final double CUTOFF_CENTS = 6000;

  private static final double RESONANCE_CENTIBELS = 200;
  private static final double RATE_CENTS = 2400;
  private static final double DEPTH_CENTS = 100;
  private static final double TIME_OCTAVES = 5;

  /** Longer times grow from no less than this, so that what begins at once can be made to begin slowly. */
  private static final double LEAST_SECONDS = 1.0 / 64;

  private SoundControllers() {}

  /** Where a controller stands for a region: -1 to just below 1; 0 where the region has a modulator for it. */
  static double travel(int controller, Part part, Region region) {
    boolean modulated = (region.soundControllers() >> controller - 70 & 1) != 0;
    return modulated ? 0 : (part.controller(controller) - 64) / 64;
  }

  /** Adds what is moved in the unit of its generator. */
  static void add(double[] values, Part part, Region region) {
    values[Generator.INITIAL_FILTER_CUTOFF.ordinal()] += CUTOFF_CENTS * travel(CUTOFF, part, region);
    values[Generator.INITIAL_FILTER_Q.ordinal()] += RESONANCE_CENTIBELS * travel(RESONANCE, part, region);
    values[Generator.VIB_LFO_FREQUENCY.ordinal()] += RATE_CENTS * travel(VIBRATO_RATE, part, region);
    double depth = travel(VIBRATO_DEPTH, part, region);
    int pitch = Generator.VIB_LFO_TO_PITCH.ordinal();
    values[pitch] = depth < 0 ? values[pitch] * (1 + depth) : values[pitch] + DEPTH_CENTS * depth;
  }

  /** Adds what a drum setup says of a key's filter. */
  static void add(double[] values, DrumSetup drums, int key) {
    double cutoff = (drums.get(DrumSetup.CUTOFF, key, 64) - 64) / 64.0;
    double resonance = (drums.get(DrumSetup.RESONANCE, key, 64) - 64) / 64.0;
    values[Generator.INITIAL_FILTER_CUTOFF.ordinal()] += CUTOFF_CENTS * cutoff;
    values[Generator.INITIAL_FILTER_Q.ordinal()] += RESONANCE_CENTIBELS * resonance;
  }

  /** A stage's length in seconds with a controller's travel: 32 times at one end, a 32nd at the other. */
  static double stretch(double seconds, double travel) {
    if (travel == 0) {
      return seconds;
    }
    double ratio = Curves.exp2(TIME_OCTAVES * travel);
    return travel < 0 ? seconds * ratio : (seconds + LEAST_SECONDS) * ratio - LEAST_SECONDS;
  }
}
