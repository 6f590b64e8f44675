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
  private static final double SOFT_PEDAL_CENTS = -1200;

  /** At and below this many timecents a stage takes no time (section 8.1.3). */
  private static final double NO_TIME = -12000;

  private static final double LEAST_ATTACK_SECONDS = 0.001;
  private static final int ROOT_UNSET = -1;
  private static final int FULL_LEVEL = 127;

  /** What a controller sums to at the most, as the input of a linked modulator. */
  private static final double MOST_CONTROLLER = 127;

  /** What of a stereo pair the right side decides: the pitch and all that moves it. */
  private static final boolean[] OF_PITCH = new boolean[Generator.COUNT];

  static {
    for (Generator generator :
        new Generator[] {
          Generator.MOD_LFO_TO_PITCH, Generator.VIB_LFO_TO_PITCH, Generator.MOD_ENV_TO_PITCH, Generator.MOD_LFO_DELAY,
          Generator.MOD_LFO_FREQUENCY, Generator.VIB_LFO_DELAY, Generator.VIB_LFO_FREQUENCY, Generator.MOD_ENV_DELAY,
          Generator.MOD_ENV_ATTACK, Generator.MOD_ENV_HOLD, Generator.MOD_ENV_DECAY, Generator.MOD_ENV_SUSTAIN,
          Generator.MOD_ENV_RELEASE, Generator.KEY_TO_MOD_ENV_HOLD, Generator.KEY_TO_MOD_ENV_DECAY,
          Generator.COARSE_TUNE, Generator.FINE_TUNE, Generator.SCALE_TUNING, Generator.OVERRIDING_ROOT_KEY
        }) {
      OF_PITCH[generator.ordinal()] = true;
    }
  }

  private final double[] values = new double[Generator.COUNT];
  private Region region;
  private Region pitchRegion;
  private Part part;
  private Sound sound;
  private int played;
  private int key;
  private int velocity;
  private boolean soft;
  private long noteNumber;
  private int tuningEpoch;
  private double tuning;
  private double pitch;
  private double attenuation;
  private double rateRatio;

  /**
   * Takes a region's values for a note.
   *
   * @param pitch the region that decides the pitch
   */
  void start(Region region, Region pitch, Part part, int key, int velocity, long noteNumber, Sound sound) {
    this.region = region;
    this.pitchRegion = pitch;
    this.part = part;
    this.sound = sound;
    this.noteNumber = noteNumber;
    int forcedVelocity = region.generator(Generator.VELOCITY);
    this.velocity = forcedVelocity > 0 && forcedVelocity < 128 ? forcedVelocity : velocity;
    this.soft = part.pedal(Part.SOFT);
    this.rateRatio = (double) pitch.sample().rate() / sound.sampleRate();
    moveTo(key);
  }

  /** Goes over to another key. */
  void moveTo(int newKey) {
    played = newKey;
    int forcedKey = region.generator(Generator.KEY_NUMBER);
    key = forcedKey >= 0 && forcedKey < 128 ? forcedKey : newKey;
    tune();
    refresh();
  }

  private void tune() {
    tuningEpoch = part.tuning().table().epoch(played);
    tuning = part.tuning().table().cents(played);
  }

  /** Adds up generators and modulators anew, controllers having moved. */
  void refresh() {
    if (tuningEpoch != part.tuning().table().epoch(played)) {
      tune();
    }
    begin();
    values[Generator.INITIAL_ATTENUATION.ordinal()] *= ATTENUATION_FACTOR;
    if (part.movesSounds()) {
      SoundControllers.add(values, part, region);
    }
    modulate(region, pitchRegion == region, false);
    if (pitchRegion != region) {
      modulate(pitchRegion, false, true);
    }
    if (!part.matrix().isNeutral()) {
      part.matrix().add(values, part, played);
    }
    attenuation = Math.max(region.leastAttenuation(), value(Generator.INITIAL_ATTENUATION));
    if (soft) {
      attenuation += SOFT_PEDAL_CENTIBELS;
      values[Generator.INITIAL_FILTER_CUTOFF.ordinal()] += SOFT_PEDAL_CENTS;
    }
    if (part.isRandomPan()) {
      values[Generator.PAN.ordinal()] = anywhere();
    }
    pitch = pitchCents();
    if (part.drums() != null) {
      edit(part.drums());
    }
  }

  /** Takes what the font says, with what numbers have put in its place. */
  private void begin() {
    boolean neutral = part.generators().isNeutral();
    if (neutral && pitchRegion == region) {
      for (int g = 0; g < Generator.COUNT; g++) {
        values[g] = region.generator(g);
      }
      return;
    }
    for (int g = 0; g < Generator.COUNT; g++) {
      values[g] = part.generators().value(g, (OF_PITCH[g] ? pitchRegion : region).generator(g));
    }
  }

  /** Adds a region's modulators: all, or those that decide the pitch of a pair, or those that do not. */
  private void modulate(Region from, boolean all, boolean ofPitch) {
    for (int i = 0; i < from.modulatorCount(); i++) {
      Modulator modulator = from.modulator(i);
      boolean counts = modulator != Modulator.VELOCITY_TO_CUTOFF || sound.velocityFilter();
      if (counts && (all || OF_PITCH[modulator.destination()] == ofPitch)) {
        values[modulator.destination()] += output(modulator) * depth(modulator);
      }
    }
  }

  /** Registered parameter 5 scales what the modulation wheel does to the pitch. */
  private double depth(Modulator modulator) {
    boolean wheel = (modulator.source() & 0xff) == (Modulator.MIDI_CONTROLLER | Part.MODULATION);
    boolean vibrato =
        modulator.destination() == Generator.VIB_LFO_TO_PITCH.ordinal()
            || modulator.destination() == Generator.MOD_LFO_TO_PITCH.ordinal();
    return wheel && vibrato ? part.modulationDepth() / Part.USUAL_DEPTH : 1;
  }

  private double output(Modulator modulator) {
    double first =
        modulator.isFed()
            ? ModulatorSource.shape(modulator.source(), sum(modulator))
            : ModulatorSource.value(modulator.source(), part, key, played, velocity);
    double amount =
        modulator.amount() * first * ModulatorSource.value(modulator.amountSource(), part, key, played, velocity);
    return modulator.transform() == Modulator.TRANSFORM_ABSOLUTE ? Math.abs(amount) : amount;
  }

  /** What linked modulators give together, as a controller. */
  private double sum(Modulator modulator) {
    double sum = 0;
    for (int i = 0; i < modulator.inputs().size(); i++) {
      sum += output(modulator.inputs().get(i));
    }
    return Math.clamp(sum, 0, MOST_CONTROLLER);
  }

  private double pitchCents() {
    Sample sample = pitchRegion.sample();
    int root = pitchRegion.generator(Generator.OVERRIDING_ROOT_KEY);
    int rootKey = root > ROOT_UNSET && root < 128 ? root : sample.rootKey();
    boolean drums = part.drums() != null;
    return (key - rootKey) * centsPerKey()
        + 100 * clamped(Generator.COARSE_TUNE)
        + value(Generator.FINE_TUNE)
        + sample.correction()
        + tuning * centsPerKey() / 100
        + part.tuning().cents(key, drums)
        + sound.tuningCents()
        + (drums ? 0 : sound.transpositionCents());
  }

  /** Takes what a drum setup says of the key. */
  private void edit(DrumSetup drums) {
    pitch += 100 * (drums.get(DrumSetup.COARSE, played, 64) - 64) + drums.get(DrumSetup.FINE, played, 64) - 64;
    int level = drums.get(DrumSetup.LEVEL, played, FULL_LEVEL);
    attenuation += 2 * Curves.attenuation((double) level / FULL_LEVEL);
    SoundControllers.add(values, drums, played);
    values[Generator.REVERB_SEND.ordinal()] *= drums.get(DrumSetup.REVERB, played, FULL_LEVEL) / (double) FULL_LEVEL;
    values[Generator.CHORUS_SEND.ordinal()] *= drums.get(DrumSetup.CHORUS, played, FULL_LEVEL) / (double) FULL_LEVEL;
    int pan = drums.get(DrumSetup.PAN, played);
    if (pan != DrumSetup.UNSET) {
      double place = pan == 0 ? anywhere() : (pan - 64) * (500.0 / 63);
      boolean mono = region.sample().type() == Sample.MONO;
      values[Generator.PAN.ordinal()] = mono ? place : value(Generator.PAN) + place;
    }
  }

  /** A place between left and right that the number of the note decides. */
  private double anywhere() {
    long mixed = (noteNumber + 1) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
    return (mixed >>> 32) * (1000.0 / (1L << 32)) - 500;
  }

  /** A generator's value with modulators, unclamped. */
  double value(Generator generator) {
    return values[generator.ordinal()];
  }

  /** A generator's value with modulators, within the range of section 8.1.3. */
  private double clamped(Generator generator) {
    return Math.clamp(values[generator.ordinal()], generator.min(), generator.max());
  }

  /** A generator's value as a whole number. */
  long whole(Generator generator) {
    return (long) values[generator.ordinal()];
  }

  /** How far keys are apart, in cents. */
  double centsPerKey() {
    return clamped(Generator.SCALE_TUNING);
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
    return seconds(generator, value(generator)) * sound.sampleRate();
  }

  private static double seconds(Generator generator, double timecents) {
    return timecents <= NO_TIME ? 0 : Curves.seconds(Math.min(timecents, generator.max()));
  }

  /** The vibrato's delay in frames. */
  double vibratoDelay() {
    return stretched(Generator.VIB_LFO_DELAY, value(Generator.VIB_LFO_DELAY), travel(SoundControllers.VIBRATO_DELAY));
  }

  private double travel(int soundController) {
    return !part.movesSounds() ? 0 : SoundControllers.travel(soundController, part, region);
  }

  /** A stage in frames with what a sound controller makes of it. */
  private double stretched(Generator generator, double timecents, double travel) {
    return SoundControllers.stretch(seconds(generator, timecents), travel) * sound.sampleRate();
  }

  /** A frequency generator in cycles a frame. */
  double cyclesPerFrame(Generator generator) {
    return Curves.hertz(clamped(generator)) / sound.sampleRate();
  }

  /** Sets the volume envelope. */
  void shapeVolume(Envelope envelope) {
    double attack = travel(SoundControllers.ATTACK) + drumTravel(DrumSetup.ATTACK);
    double decay = travel(SoundControllers.DECAY) + drumTravel(DrumSetup.DECAY);
    envelope.shape(
        frames(Generator.VOL_ENV_DELAY),
        Math.max(
            LEAST_ATTACK_SECONDS * sound.sampleRate(),
            stretched(Generator.VOL_ENV_ATTACK, value(Generator.VOL_ENV_ATTACK), attack)),
        stretched(Generator.VOL_ENV_HOLD, byKey(Generator.VOL_ENV_HOLD, Generator.KEY_TO_VOL_ENV_HOLD), 0),
        stretched(Generator.VOL_ENV_DECAY, byKey(Generator.VOL_ENV_DECAY, Generator.KEY_TO_VOL_ENV_DECAY), decay),
        sustain(),
        stretched(
            Generator.VOL_ENV_RELEASE, value(Generator.VOL_ENV_RELEASE), travel(SoundControllers.RELEASE)));
  }

  private double drumTravel(int field) {
    return part.drums() == null ? 0 : (part.drums().get(field, played, 64) - 64) / 64.0;
  }

  /** Sets the modulation envelope. */
  void shapeModulation(Envelope envelope) {
    envelope.shape(
        frames(Generator.MOD_ENV_DELAY),
        frames(Generator.MOD_ENV_ATTACK),
        stretched(Generator.MOD_ENV_HOLD, byKey(Generator.MOD_ENV_HOLD, Generator.KEY_TO_MOD_ENV_HOLD), 0),
        stretched(Generator.MOD_ENV_DECAY, byKey(Generator.MOD_ENV_DECAY, Generator.KEY_TO_MOD_ENV_DECAY), 0),
        Math.clamp(1 - value(Generator.MOD_ENV_SUSTAIN) / 1000, 0, 1),
        frames(Generator.MOD_ENV_RELEASE));
  }

  private double byKey(Generator time, Generator perKey) {
    return value(time) + (60 - key) * clamped(perKey);
  }
}
