package studio.overdub.instruments.sampler;

import java.util.Arrays;
import studio.overdub.soundfont.Generator;

/**
 * Where the controllers of a MIDI part stand, as the sources of modulators read them. A change raises {@link #version},
 * by which voices notice it.
 */
final class Part {
  static final int BANK = 0;
  static final int MODULATION = 1;
  static final int DATA_ENTRY = 6;
  static final int VOLUME = 7;
  static final int BALANCE = 8;
  static final int PAN = 10;
  static final int EXPRESSION = 11;
  static final int BANK_LSB = 32;
  static final int DATA_ENTRY_LSB = 38;
  static final int SUSTAIN = 64;
  static final int SOSTENUTO = 66;
  static final int SOFT = 67;
  static final int REVERB_SEND = 91;
  static final int CHORUS_SEND = 93;
  static final int NRPN_LSB = 98;
  static final int NRPN_MSB = 99;
  static final int RPN_LSB = 100;
  static final int RPN_MSB = 101;

  private static final int BEND_CENTRE = 8192;

  private final int[] controllers = new int[128];
  private final int[] keyPressure = new int[128];

  /** What NRPNs add to generators (section 9.6). */
  private final double[] offsets = new double[Generator.COUNT];

  private final ParameterNumbers numbers = new ParameterNumbers(this);
  private int version;
  private int channelPressure;
  private int bend;
  private double bendRange;
  private double tuning;
  private double transposition;

  Part() {
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
    bendRange = 2;
    tuning = 0;
    transposition = 0;
    Arrays.fill(offsets, 0);
    resetControllers();
  }

  /** Reset all controllers, as RP-015 says: volume, pan, sends, sounds and parameters stay. */
  void resetControllers() {
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
    set(controller, value);
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

  void bendRange(double semitones) {
    bendRange = semitones;
    version++;
  }

  double bendRange() {
    return bendRange;
  }

  /** Fine tuning in cents. */
  void tuning(double cents) {
    tuning = cents;
    version++;
  }

  /** Coarse tuning in semitones. */
  void transposition(double semitones) {
    transposition = semitones;
    version++;
  }

  void offset(int generator, double amount) {
    offsets[generator] = amount;
    version++;
  }

  /** What NRPNs add to a generator. */
  double offset(int generator) {
    return offsets[generator];
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

  /** What RPN 1 and 2 add to the pitch, in cents. */
  double tuningCents() {
    return tuning + 100 * transposition;
  }
}
