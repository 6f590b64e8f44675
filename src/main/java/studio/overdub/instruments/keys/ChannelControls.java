package studio.overdub.instruments.keys;

import studio.overdub.midi.Message;

/**
 * The controllers of a channel that instruments of recorded sound answer: volume (7), pan (10), expression (11),
 * sustain (64), pitch bend and its range (RPN 0). Until a controller is moved, sound passes as it is. Allocates
 * nothing.
 */
public final class ChannelControls {
  private static final int DATA_ENTRY = 6;
  private static final int VOLUME = 7;
  private static final int PAN = 10;
  private static final int EXPRESSION = 11;
  private static final int SUSTAIN = 64;
  private static final int RPN_FINE = 100;
  private static final int RPN_COARSE = 101;
  private static final int RESET_CONTROLLERS = 121;
  private static final int NONE = 127;
  private static final double FULL = 4294967295.0;

  private double volume;
  private double pan;
  private double expression;
  private double bend;
  private double bendRange;
  private boolean sustain;
  private int rpnCoarse;
  private int rpnFine;
  private int version;

  /** Controllers that nobody has moved. */
  public ChannelControls() {
    reset();
  }

  /** As if nobody had moved any. */
  public void reset() {
    volume = 1;
    pan = 0;
    forgetBendRange();
    resetControllers();
  }

  /** Reset All Controllers, which leaves volume and pan (RP-015). */
  private void resetControllers() {
    expression = 1;
    bend = 0;
    sustain = false;
    rpnCoarse = NONE;
    rpnFine = NONE;
    version++;
  }

  /** Takes a message; what is none of these controllers is passed over. */
  public void take(long message) {
    if (Message.is(message, Message.PITCH_BEND)) {
      bend = centred(message);
      version++;
    } else if (Message.is(message, Message.CONTROL)) {
      control(message);
      version++;
    }
  }

  private void control(long message) {
    switch (Message.controller(message)) {
      case VOLUME -> volume = proportion(message);
      case PAN -> pan = centred(message);
      case EXPRESSION -> expression = proportion(message);
      case SUSTAIN -> sustain = Message.value7(message) >= 64;
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

  /** Changes whenever a controller does. */
  public int version() {
    return version;
  }

  /** Volume and expression as a gain: each in square, as General MIDI 2 has it. */
  public double gain() {
    double both = volume * expression;
    return both * both;
  }

  /** -1 left to 1 right. */
  public double pan() {
    return pan;
  }

  /** The bend in semitones, where a device's own setting says how far a full bend goes. */
  public double bend(double range) {
    return bend * (bendRange >= 0 ? bendRange : range);
  }

  /** Forgets a bend range set by message: the device's own setting counts again. */
  public void forgetBendRange() {
    bendRange = -1;
  }

  /** Whether the sustain pedal is down. */
  public boolean sustain() {
    return sustain;
  }
}
