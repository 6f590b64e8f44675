package studio.overdub.soundfont;

import java.util.List;

/**
 * A preset zone crossed with an instrument zone: everything that a voice needs to know. Immutable, shared by all who
 * play the font.
 */
public final class Region {
  private final int lowKey;
  private final int highKey;
  private final int lowVelocity;
  private final int highVelocity;
  private final Sample sample;
  private final short[] generators;
  private final Modulator[] modulators;
  private final int soundControllers;
  private final int leastAttenuation;

  Region(
      int[] bounds, Sample sample, short[] generators, List<Modulator> modulators, int leastAttenuation) {
    this.lowKey = bounds[0];
    this.highKey = bounds[1];
    this.lowVelocity = bounds[2];
    this.highVelocity = bounds[3];
    this.sample = sample;
    this.generators = generators;
    this.leastAttenuation = leastAttenuation;
    this.modulators = modulators.toArray(Modulator[]::new);
    int read = 0;
    for (Modulator modulator : this.modulators) {
      read |= modulator.soundControllers();
    }
    this.soundControllers = read;
  }

  /** Whether a note of this key and velocity sounds this region. */
  public boolean matches(int key, int velocity) {
    return key >= lowKey && key <= highKey && velocity >= lowVelocity && velocity <= highVelocity;
  }

  public int lowKey() {
    return lowKey;
  }

  public int highKey() {
    return highKey;
  }

  public int lowVelocity() {
    return lowVelocity;
  }

  public int highVelocity() {
    return highVelocity;
  }

  /** The sample it plays. */
  public Sample sample() {
    return sample;
  }

  /** The sum of what instrument and preset say about a generator; not clamped, since modulators are added yet. */
  public int generator(Generator generator) {
    return generators[generator.ordinal()];
  }

  /** As {@link #generator(Generator)}, by number. */
  public int generator(int number) {
    return generators[number];
  }

  /** What attenuations sum to at the least, in centibels: 0, or less where gains above 0 dB count (DLS). */
  public int leastAttenuation() {
    return leastAttenuation;
  }

  /** Which of the sound controllers 70 to 79 its modulators read: bit n for controller 70 + n. */
  public int soundControllers() {
    return soundControllers;
  }

  /** How many modulators act on it, the default ones among them. */
  public int modulatorCount() {
    return modulators.length;
  }

  /** One of its modulators. */
  public Modulator modulator(int i) {
    return modulators[i];
  }
}
