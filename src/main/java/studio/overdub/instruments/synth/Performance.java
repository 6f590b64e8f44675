package studio.overdub.instruments.synth;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;
import studio.overdub.midi.Message;

/** What the player does besides striking keys: bend, wheel, pedals, pressure, and the mixing controllers. */
final class Performance {
  private static final int WHEEL = 1;
  private static final int DATA_ENTRY = 6;
  private static final int VOLUME = 7;
  private static final int PAN = 10;
  private static final int EXPRESSION = 11;
  private static final int SUSTAIN = 64;
  private static final int RESONANCE = 71;
  private static final int BRIGHTNESS = 74;
  private static final int RPN_FINE = 100;
  private static final int RPN_COARSE = 101;
  private static final int RESET_CONTROLLERS = 121;
  private static final double FULL = 4294967295.0;
  private static final double BRIGHTNESS_OCTAVES = 4;
  private static final double RESONANCE_RANGE = .8;
  private static final int NONE = 127;

  private final double[] keyPressure = new double[128];
  private double bend;
  private double wheel;
  private double volume;
  private double pan;
  private double expression;
  private double brightness;
  private double resonance;
  private double pressure;
  private double bendRange;
  private boolean sustain;
  private int rpnCoarse;
  private int rpnFine;

  Performance() {
    reset();
  }

  /** As a MIDI device stands when it is switched on. */
  void reset() {
    volume = 100 / 127d;
    pan = 0;
    brightness = 0;
    resonance = 0;
    bendRange = -1;
    resetControllers();
  }

  /** Reset All Controllers, which leaves volume, pan and sound controllers (RP-015). */
  private void resetControllers() {
    Arrays.fill(keyPressure, 0);
    bend = 0;
    wheel = 0;
    expression = 1;
    pressure = 0;
    sustain = false;
    rpnCoarse = NONE;
    rpnFine = NONE;
  }

  /** Takes a message that is no note. */
  void take(long message) {
    switch (Message.opcode(message)) {
      case Message.PITCH_BEND -> bend = centred(message);
      case Message.CHANNEL_PRESSURE -> pressure = proportion(message);
      case Message.POLY_PRESSURE -> keyPressure[Message.key(message)] = proportion(message);
      case Message.CONTROL -> control(message);
      default -> { }
    }
  }

  private void control(long message) {
    switch (Message.controller(message)) {
      case WHEEL -> wheel = proportion(message);
      case VOLUME -> volume = proportion(message);
      case PAN -> pan = centred(message);
      case EXPRESSION -> expression = proportion(message);
      case SUSTAIN -> sustain = Message.value7(message) >= 64;
      case RESONANCE -> resonance = RESONANCE_RANGE * centred(message);
      case BRIGHTNESS -> brightness = BRIGHTNESS_OCTAVES * centred(message);
      case RPN_COARSE -> rpnCoarse = Message.value7(message);
      case RPN_FINE -> rpnFine = Message.value7(message);
      case DATA_ENTRY -> {
        if (rpnCoarse == 0 && rpnFine == 0) {
          bendRange = Message.value7(message);
        }
      }
      case RESET_CONTROLLERS -> resetControllers();
      default -> { }
    }
  }

  private static double proportion(long message) {
    return (Message.value32(message) & 0xffff_ffffL) / FULL;
  }

  /** -1 to 1, exactly 0 at the centre. */
  private static double centred(long message) {
    long value = (Message.value32(message) & 0xffff_ffffL) - 0x8000_0000L;
    return value / (value < 0 ? 2147483648.0 : 2147483647.0);
  }

  /** Forgets a bend range set by message: the parameter counts again. */
  void forgetBendRange() {
    bendRange = -1;
  }

  /** The bend in semitones, where the parameter says how far a full bend goes. */
  double bend(double range) {
    return bend * (bendRange >= 0 ? bendRange : range);
  }

  double wheel() {
    return wheel;
  }

  /** Volume and expression as a gain: each in square, as General MIDI 2 has it. */
  double gain() {
    double both = volume * expression;
    return both * both;
  }

  /** The left gain at equal power. */
  double left() {
    return Elementary.cosine((pan + 1) / 8) * 1.4142135623730951;
  }

  /** The right gain at equal power. */
  double right() {
    return Elementary.sine((pan + 1) / 8) * 1.4142135623730951;
  }

  /** Octaves to open the filter. */
  double brightness() {
    return brightness;
  }

  /** What to add to the resonance. */
  double resonance() {
    return resonance;
  }

  double pressure(int key) {
    return Math.max(pressure, keyPressure[key]);
  }

  boolean sustain() {
    return sustain;
  }
}
