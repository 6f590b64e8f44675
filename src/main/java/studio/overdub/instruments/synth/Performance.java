package studio.overdub.instruments.synth;

import studio.overdub.dsp.Elementary;
import studio.overdub.midi.Message;

/**
 * What the player does besides striking keys: bend, wheel, pedals, pressure, and the mixing controllers. Without MPE zones
 * all channels are one; with them each note listens to its own channel and its zone's master.
 */
final class Performance {
  private static final int WHEEL = 1;
  private static final int BREATH = 2;
  private static final int DATA_ENTRY = 6;
  private static final int VOLUME = 7;
  private static final int PAN = 10;
  private static final int EXPRESSION = 11;
  private static final int SUSTAIN = 64;
  private static final int RESONANCE = 71;
  private static final int SLIDE = 74;
  private static final int RPN_FINE = 100;
  private static final int RPN_COARSE = 101;
  private static final int RESET_CONTROLLERS = 121;
  private static final int CHANNELS = 16;
  private static final double FULL = 4294967295.0;
  private static final double RESONANCE_RANGE = .8;
  private static final double NOTE_BEND_RANGE = 48;
  private static final int BY_MESSAGE = 0;
  private static final int UPPER_ZONE = 2;

  private final ChannelState[] channels = new ChannelState[CHANNELS];
  private final Zones zones = new Zones();
  private int setting;
  private double volume;
  private double pan;
  private double expression;
  private double resonance;
  private boolean sustain;
  private int tuningPrograms;

  /**
   * Controllers that nobody has moved.
   *
   * @param mpe the value of the parameter that sets the zones
   */
  Performance(int mpe) {
    for (int i = 0; i < CHANNELS; i++) {
      channels[i] = new ChannelState();
    }
    reset(mpe);
  }

  /** As a MIDI device stands when it is switched on. */
  void reset(int mpe) {
    volume = 100 / 127d;
    pan = 0;
    resonance = 0;
    expression = 1;
    sustain = false;
    setZones(mpe);
  }

  /** Sets the zones as the parameter says. */
  void setZones(int mpe) {
    setting = mpe;
    zones.reset();
    if (mpe != BY_MESSAGE) {
      zones.set(mpe == UPPER_ZONE ? CHANNELS - 1 : 0, CHANNELS - 1);
    }
    for (ChannelState channel : channels) {
      channel.reset();
    }
  }

  /** Whether this channel belongs to single notes. */
  boolean member(int channel) {
    return zones.masterOf(channel) >= 0;
  }

  private ChannelState own(int channel) {
    return channels[zones.active() ? channel : 0];
  }

  private ChannelState master(int channel) {
    int master = zones.masterOf(channel);
    return master < 0 ? own(channel) : channels[master];
  }

  /** Takes a message that is no note. */
  void take(long message) {
    ChannelState state = own(Message.channel(message));
    switch (Message.opcode(message)) {
      case Message.PITCH_BEND -> state.bend = centred(message);
      case Message.CHANNEL_PRESSURE -> state.pressure = proportion(message);
      case Message.POLY_PRESSURE -> state.keyPressure[Message.key(message)] = proportion(message);
      case Message.PER_NOTE_BEND -> state.keyBend[Message.key(message)] = centred(message);
      case Message.CONTROL -> control(message, state);
      default -> { }
    }
  }

  private void control(long message, ChannelState state) {
    switch (Message.controller(message)) {
      case WHEEL -> state.wheel = proportion(message);
      case BREATH -> state.breath = proportion(message);
      case VOLUME -> volume = proportion(message);
      case PAN -> pan = centred(message);
      case EXPRESSION -> expression = proportion(message);
      case SUSTAIN -> sustain = Message.value7(message) >= 64;
      case RESONANCE -> resonance = RESONANCE_RANGE * centred(message);
      case SLIDE -> state.slide = centred(message);
      case RPN_COARSE -> state.rpnCoarse = Message.value7(message);
      case RPN_FINE -> state.rpnFine = Message.value7(message);
      case DATA_ENTRY -> register(Message.channel(message), Message.value7(message), state);
      case RESET_CONTROLLERS -> {
        state.resetControllers();
        expression = 1;
        sustain = false;
      }
      default -> { }
    }
  }

  /** Bend range (RPN 0), tuning program (3), MPE configuration (6). */
  private void register(int channel, int value, ChannelState state) {
    if (state.chosen(0, 0)) {
      setBendRange(channel, value);
    } else if (state.chosen(0, 3)) {
      tuningPrograms = value;
    } else if (state.chosen(0, 6) && Zones.canBeMaster(channel) && setting == BY_MESSAGE) {
      zones.set(channel, value);
      for (ChannelState each : channels) {
        each.reset();
      }
    }
  }

  /** A range given to one member counts for all members of its zone. */
  private void setBendRange(int channel, int semitones) {
    int master = zones.masterOf(channel);
    if (master < 0) {
      own(channel).bendRange = semitones;
      return;
    }
    for (int i = 0; i < CHANNELS; i++) {
      if (zones.masterOf(i) == master) {
        channels[i].bendRange = semitones;
      }
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

  /** Forgets bend ranges set by message: the parameter counts again. */
  void forgetBendRange() {
    for (ChannelState channel : channels) {
      channel.bendRange = -1;
    }
  }

  /** How far a note is bent, in semitones, where the parameter says how far a full bend goes. */
  double bend(int channel, int key, double range) {
    ChannelState own = own(channel);
    ChannelState master = master(channel);
    double whole = master.bend * (master.bendRange >= 0 ? master.bendRange : range);
    double note = own.keyBend[key] * NOTE_BEND_RANGE;
    if (own != master) {
      note += own.bend * (own.bendRange >= 0 ? own.bendRange : NOTE_BEND_RANGE);
    }
    return whole + note;
  }

  /** The wheel that bends a note, -1 to 1. */
  double bendWheel(int channel) {
    ChannelState own = own(channel);
    ChannelState master = master(channel);
    return own == master ? own.bend : Math.clamp(own.bend + master.bend, -1, 1);
  }

  double wheel(int channel) {
    return master(channel).wheel;
  }

  double breath(int channel) {
    return master(channel).breath;
  }

  double expression() {
    return expression;
  }

  /** The pressure on a note, 0 to 1: that of its key, its channel or its zone, whichever is greatest. */
  double pressure(int channel, int key) {
    ChannelState own = own(channel);
    return Math.max(master(channel).pressure, Math.max(own.pressure, own.keyPressure[key]));
  }

  /** Controller 74, of the note and its zone: -1 to 1. */
  double slide(int channel) {
    ChannelState own = own(channel);
    ChannelState master = master(channel);
    return own == master ? own.slide : Math.clamp(own.slide + master.slide, -1, 1);
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

  /** What to add to the resonance. */
  double resonance() {
    return resonance;
  }

  boolean sustain() {
    return sustain;
  }

  /** The tuning program that was chosen last. */
  int tuningProgram() {
    return tuningPrograms;
  }
}
