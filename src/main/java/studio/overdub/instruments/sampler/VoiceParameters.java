package studio.overdub.instruments.sampler;

import studio.overdub.soundfont.Generator;
import studio.overdub.soundfont.Modulator;
import studio.overdub.soundfont.Region;
import studio.overdub.soundfont.Sample;

/** The generators of a sounding region with all modulators added, and what they mean in frames, levels and steps. */
final class VoiceParameters {
  /** E-mu's hardware attenuates by four tenths of what the generator says, and fonts are made for that. */
  private static final double ATTENUATION_FACTOR = 0.4;

  private static final double SOFT_PEDAL_CENTIBELS = 40;

  /** At and below this many timecents a stage takes no time (section 8.1.3). */
  private static final double NO_TIME = -12000;

  private static final double MOST_SECONDS = 102;
  private static final double LEAST_ATTACK_SECONDS = 0.001;
  private static final int ROOT_UNSET = -1;

  private final double[] values = new double[Generator.COUNT];
  private Region region;
  private Part part;
  private Sound sound;
  private int key;
  private int velocity;
  private boolean soft;
  private double pitch;
  private double attenuation;
  private double rateRatio;

  /** Takes a region's values for a note. */
  void start(Region region, Part part, int key, int velocity, Sound sound) {
    this.region = region;
    this.part = part;
    this.sound = sound;
    int forcedKey = region.generator(Generator.KEY_NUMBER);
    int forcedVelocity = region.generator(Generator.VELOCITY);
    this.key = forcedKey >= 0 && forcedKey < 128 ? forcedKey : key;
    this.velocity = forcedVelocity > 0 && forcedVelocity < 128 ? forcedVelocity : velocity;
    this.soft = part.pedal(Part.SOFT);
    this.rateRatio = (double) region.sample().rate() / sound.sampleRate();
    refresh();
  }

  /** Adds up generators and modulators anew, controllers having moved. */
  void refresh() {
    for (int g = 0; g < Generator.COUNT; g++) {
      values[g] = region.generator(g) + part.offset(g);
    }
    double raised = ATTENUATION_FACTOR * values[Generator.INITIAL_ATTENUATION.ordinal()];
    values[Generator.INITIAL_ATTENUATION.ordinal()] = raised;
    for (int i = 0; i < region.modulatorCount(); i++) {
      Modulator modulator = region.modulator(i);
      if (modulator != Modulator.VELOCITY_TO_CUTOFF || sound.velocityFilter()) {
        values[modulator.destination()] += output(modulator);
      }
    }
    attenuation = Math.max(0, value(Generator.INITIAL_ATTENUATION)) + (soft ? SOFT_PEDAL_CENTIBELS : 0);
    pitch = pitchCents();
  }

  private double output(Modulator modulator) {
    double amount =
        modulator.amount()
            * ModulatorSource.value(modulator.source(), part, key, velocity)
            * ModulatorSource.value(modulator.amountSource(), part, key, velocity);
    return modulator.transform() == Modulator.TRANSFORM_ABSOLUTE ? Math.abs(amount) : amount;
  }

  private double pitchCents() {
    Sample sample = region.sample();
    int root = region.generator(Generator.OVERRIDING_ROOT_KEY);
    int rootKey = root > ROOT_UNSET && root < 128 ? root : sample.rootKey();
    return (key - rootKey) * Math.clamp(value(Generator.SCALE_TUNING), 0, 1200)
        + 100 * value(Generator.COARSE_TUNE)
        + value(Generator.FINE_TUNE)
        + sample.correction()
        + part.tuningCents()
        + sound.tuningCents();
  }

  /** A generator's value with modulators, unclamped. */
  double value(Generator generator) {
    return values[generator.ordinal()];
  }

  /** A generator's value as a whole number. */
  long whole(Generator generator) {
    return (long) values[generator.ordinal()];
  }

  /** The pitch above the sample's own, in cents, without LFOs and envelope. */
  double pitch() {
    return pitch;
  }

  /** Attenuation in centibels, without LFO and envelope. */
  double attenuation() {
    return attenuation;
  }

  /** The volume envelope's sustain level, 0 to 1. */
  double sustain() {
    return Math.clamp(1 - value(Generator.VOL_ENV_SUSTAIN) / 1000, 0, 1);
  }

  /** How far a voice steps through its sample in a frame, 32 bits of fraction, at a pitch in cents. */
  long step(double cents) {
    double ratio = Math.min(Scratch.MOST_STEP - 1, rateRatio * Curves.exp2(Math.clamp(cents, -24000, 24000) / 1200));
    return (long) (ratio * (1L << 32) + 0.5);
  }

  /** A time generator in frames. */
  double frames(Generator generator) {
    return frames(value(generator));
  }

  private double frames(double timecents) {
    if (timecents <= NO_TIME) {
      return 0;
    }
    return Math.min(MOST_SECONDS, Curves.seconds(Math.min(timecents, 8000))) * sound.sampleRate();
  }

  /** A frequency generator in cycles a frame. */
  double cyclesPerFrame(Generator generator) {
    return Curves.hertz(Math.clamp(value(generator), -16000, 4500)) / sound.sampleRate();
  }

  /** Sets the volume envelope. */
  void shapeVolume(Envelope envelope) {
    envelope.shape(
        frames(Generator.VOL_ENV_DELAY),
        Math.max(LEAST_ATTACK_SECONDS * sound.sampleRate(), frames(Generator.VOL_ENV_ATTACK)),
        frames(byKey(Generator.VOL_ENV_HOLD, Generator.KEY_TO_VOL_ENV_HOLD)),
        frames(byKey(Generator.VOL_ENV_DECAY, Generator.KEY_TO_VOL_ENV_DECAY)),
        sustain(),
        frames(Generator.VOL_ENV_RELEASE));
  }

  /** Sets the modulation envelope. */
  void shapeModulation(Envelope envelope) {
    envelope.shape(
        frames(Generator.MOD_ENV_DELAY),
        frames(Generator.MOD_ENV_ATTACK),
        frames(byKey(Generator.MOD_ENV_HOLD, Generator.KEY_TO_MOD_ENV_HOLD)),
        frames(byKey(Generator.MOD_ENV_DECAY, Generator.KEY_TO_MOD_ENV_DECAY)),
        Math.clamp(1 - value(Generator.MOD_ENV_SUSTAIN) / 1000, 0, 1),
        frames(Generator.MOD_ENV_RELEASE));
  }

  private double byKey(Generator time, Generator perKey) {
    return value(time) + (60 - key) * value(perKey);
  }
}
