package studio.overdub.instruments.sampler;

import java.util.Arrays;

/**
 * Where the controllers of a MIDI part stand, as the sources of modulators read them, and what else moves all its
 * voices. A change raises {@link #version}, by which voices notice it.
 */
final class Part {
  static final int BANK = 0;
  static final int MODULATION = 1;
  static final int PORTAMENTO_TIME = 5;
  static final int DATA_ENTRY = 6;
  static final int VOLUME = 7;
  static final int BALANCE = 8;
  static final int PAN = 10;
  static final int EXPRESSION = 11;
  static final int BANK_LSB = 32;
  static final int DATA_ENTRY_LSB = 38;
  static final int SUSTAIN = 64;
  static final int PORTAMENTO = 65;
  static final int SOSTENUTO = 66;
  static final int SOFT = 67;
  static final int LEGATO = 68;
  static final int PORTAMENTO_SOURCE = 84;
  static final int REVERB_SEND = 91;
  static final int CHORUS_SEND = 93;
  static final int DATA_INCREMENT = 96;
  static final int DATA_DECREMENT = 97;
  static final int NRPN_LSB = 98;
  static final int NRPN_MSB = 99;
  static final int RPN_LSB = 100;
  static final int RPN_MSB = 101;

  /** How many registered parameters there are: bend range to modulation depth. */
  static final int REGISTERED = 6;

  /** What half a semitone of modulation depth range is: the amount of the default modulator, in cents. */
  static final double USUAL_DEPTH = 50;

  private static final int BEND_CENTRE = 8192;

  private final int[] controllers = new int[128];
  private final int[] keyPressure = new int[128];
  private final int[] registered = new int[REGISTERED];
  private final GeneratorSettings generators = new GeneratorSettings();
  private final PartTuning tuning = new PartTuning();
  private final DrumSetup[] drumSetups = new DrumSetup[SystemExclusive.DRUM_SETUPS];
  private final ParameterNumbers numbers = new ParameterNumbers(this);
  private ControllerMatrix matrix = new ControllerMatrix();
  private int version;
  private int channelPressure;
  private int bend;
  private double bendRange;
  private double modulationDepth;
  private boolean movesSounds;
  private boolean randomPan;
  private boolean isDrums;
  private int drumSetup;

  Part() {
    for (int i = 0; i < drumSetups.length; i++) {
      drumSetups[i] = new DrumSetup();
    }
    reset();
  }

  /** Everything as a fresh part has it. */
  void reset() {
    Arrays.fill(controllers, 0);
    set(BANK, 0);
    set(VOLUME, 100);
    set(BALANCE, 64);
    set(PAN, 64);
    for (int sound = 70; sound <= 79; sound++) {
      set(sound, 64);
    }
    // General MIDI 2, section 3.3: reverb send 40, chorus send 0.
    set(REVERB_SEND, 40);
    tuning.reset();
    for (DrumSetup setup : drumSetups) {
      setup.reset();
    }
    drumSetup = 0;
    movesSounds = false;
    randomPan = false;
    registered(0, 2 << 7);
    registered(1, 64 << 7);
    registered(2, 64 << 7);
    registered(3, 0);
    registered(4, 0);
    registered(5, 64);
    resetControllers();
  }

  /**
   * Reset all controllers, as RP-015 says: volume, pan, sends, sounds and registered parameters stay. Generators go
   * back to what the font says, as sound cards and players have it.
   */
  void resetControllers() {
    generators.reset();
    set(MODULATION, 0);
    set(EXPRESSION, 127);
    for (int pedal = 64; pedal <= 69; pedal++) {
      set(pedal, 0);
    }
    Arrays.fill(keyPressure, 0);
    channelPressure = 0;
    bend = BEND_CENTRE;
    numbers.forget();
    version++;
  }

  private void set(int controller, int value) {
    controllers[controller] = value << 7;
  }

  /** Takes a control change; mode messages (120 and up) are the processor's. */
  void control(int controller, int value) {
    if (controller >= 32 && controller < 64) {
      controllers[controller - 32] = controllers[controller - 32] & ~127 | value;
    }
    randomPan &= controller != PAN;
    set(controller, value);
    movesSounds |= controller >= SoundControllers.RESONANCE && controller <= SoundControllers.VIBRATO_DELAY;
    numbers.control(controller, value);
    version++;
  }

  void bend(int value) {
    bend = value;
    version++;
  }

  void channelPressure(int value) {
    channelPressure = value;
    version++;
  }

  void keyPressure(int key, int value) {
    keyPressure[key] = value;
    version++;
  }

  /** Sets registered parameter 0 to 5 to 14 bits of data. */
  void registered(int number, int value) {
    registered[number] = value;
    double fraction = (value - BEND_CENTRE) * (100.0 / BEND_CENTRE);
    switch (number) {
      case 0 -> bendRange = (value >> 7) + (value & 127) / 100.0;
      case 1 -> tuning.fine(fraction);
      case 2 -> tuning.coarse((value >> 7) - 64);
      case 3 -> tuning.table().program(value >> 7);
      case 4 -> tuning.table().bank(value >> 7);
      default -> modulationDepth = value * (100.0 / 128);
    }
    version++;
  }

  /** The 14 bits of registered parameter 0 to 5. */
  int registered(int number) {
    return registered[number];
  }

  /** In semitones; negative where XG bends the other way. */
  void bendRange(double semitones) {
    bendRange = semitones;
    version++;
  }

  double bendRange() {
    return bendRange;
  }

  /** How far the modulation wheel moves the pitch at most, in cents. */
  void modulationDepth(double cents) {
    modulationDepth = cents;
    version++;
  }

  double modulationDepth() {
    return modulationDepth;
  }

  PartTuning tuning() {
    return tuning;
  }

  GeneratorSettings generators() {
    return generators;
  }

  /** Whether one of controllers 71 to 78 was ever set. */
  boolean movesSounds() {
    return movesSounds;
  }

  /** Has every note sound somewhere else, until the pan is set. */
  void randomPan() {
    randomPan = true;
    version++;
  }

  boolean isRandomPan() {
    return randomPan;
  }

  /** Has controllers move what a matrix says. */
  void matrix(ControllerMatrix other) {
    if (matrix != other) {
      matrix = other;
      version++;
    }
  }

  ControllerMatrix matrix() {
    return matrix;
  }

  /** Whether the part plays a drum kit. */
  void drums(boolean on) {
    isDrums = on;
    version++;
  }

  /** Chooses the drum setup that counts while the part is drums; the first, if there are not so many. */
  void chooseDrumSetup(int index) {
    drumSetup = index < drumSetups.length ? index : 0;
    version++;
  }

  /** A drum setup by number. */
  DrumSetup drumSetup(int index) {
    return drumSetups[index];
  }

  /** What was said of the kit's instruments; null where the part is no drums. */
  DrumSetup drums() {
    return isDrums ? drumSetups[drumSetup] : null;
  }

  /** Marks something outside as changed that voices must take up. */
  void touch() {
    version++;
  }

  /** Grows with every change. */
  int version() {
    return version;
  }

  /** A controller, 0 to just below 128; its LSB counts as the fraction. */
  double controller(int number) {
    return controllers[number] * (1.0 / 128);
  }

  boolean pedal(int controller) {
    return controllers[controller] >= 64 << 7;
  }

  double keyPressureOf(int key) {
    return keyPressure[key];
  }

  double channelPressure() {
    return channelPressure;
  }

  /** The bend, 0 to just below 128, centre 64. */
  double bend() {
    return bend * (1.0 / 128);
  }
}
