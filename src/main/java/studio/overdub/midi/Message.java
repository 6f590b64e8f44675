package studio.overdub.midi;

/**
 * A channel voice message in one long, so that queues and plans are arrays of primitives.
 *
 * <p>The layout is that of a MIDI 2.0 channel voice Universal MIDI Packet (M2-104-UM, section 4.2):
 *
 * <pre>
 * 63-60 type | 59-56 group | 55-52 opcode | 51-48 channel | 47-32 index | 31-0 value
 * </pre>
 *
 * Index is the key (bits 14 to 8), controller number (bits 14 to 8) or the like; value is a 32-bit controller value, or
 * a 16-bit velocity in its upper half. MIDI 1.0 values widen and narrow without loss ({@link Scaling}).
 */
public final class Message {
  /** Packet type of a channel voice message. */
  public static final int TYPE_VOICE = 4;

  /** Packet type of a reference to system exclusive bytes kept in the event list beside the packets. */
  public static final int TYPE_SYSEX = 5;

  public static final int PER_NOTE_BEND = 0x6;
  public static final int NOTE_OFF = 0x8;
  public static final int NOTE_ON = 0x9;
  public static final int POLY_PRESSURE = 0xA;
  public static final int CONTROL = 0xB;
  public static final int PROGRAM = 0xC;
  public static final int CHANNEL_PRESSURE = 0xD;
  public static final int PITCH_BEND = 0xE;

  private Message() {}

  private static long voice(int opcode, int channel, int index, int value) {
    return (long) TYPE_VOICE << 60 | (long) opcode << 52 | (long) channel << 48 | (long) index << 32
        | value & 0xffff_ffffL;
  }

  /** A note-on. Velocity 1 to 127; 0 makes a note-off, as in MIDI 1.0. */
  public static long noteOn(int channel, int key, int velocity) {
    return velocity == 0
        ? noteOff(channel, key, 64)
        : voice(NOTE_ON, channel, key << 8, Scaling.widen(velocity, 7, 16) << 16);
  }

  /** A note-off with a release velocity of 0 to 127. */
  public static long noteOff(int channel, int key, int velocity) {
    return voice(NOTE_OFF, channel, key << 8, Scaling.widen(velocity, 7, 16) << 16);
  }

  /** A control change, value 0 to 127. */
  public static long control(int channel, int controller, int value) {
    return voice(CONTROL, channel, controller << 8, Scaling.widen(value, 7, 32));
  }

  /** A program change, program 0 to 127. */
  public static long program(int channel, int program) {
    return voice(PROGRAM, channel, 0, program << 24);
  }

  /** Channel pressure, 0 to 127. */
  public static long channelPressure(int channel, int value) {
    return voice(CHANNEL_PRESSURE, channel, 0, Scaling.widen(value, 7, 32));
  }

  /** Pressure of one key, 0 to 127. */
  public static long polyPressure(int channel, int key, int value) {
    return voice(POLY_PRESSURE, channel, key << 8, Scaling.widen(value, 7, 32));
  }

  /** Pitch bend as MIDI 1.0 writes it: 0 to 16383, centre 8192. */
  public static long pitchBend(int channel, int value) {
    return voice(PITCH_BEND, channel, 0, Scaling.widen(value, 14, 32));
  }

  /** A reference to the system exclusive bytes at {@code index} of the list that carries this message. */
  public static long sysex(int index) {
    return (long) TYPE_SYSEX << 60 | index;
  }

  /**
   * Packs the MIDI 1.0 channel message with the given status byte (0x80 to 0xEF) and data bytes.
   *
   * @param data2 ignored for the two-byte messages
   */
  public static long ofBytes(int status, int data1, int data2) {
    int channel = status & 15;
    return switch (status >> 4 & 15) {
      case NOTE_OFF -> noteOff(channel, data1, data2);
      case NOTE_ON -> noteOn(channel, data1, data2);
      case POLY_PRESSURE -> polyPressure(channel, data1, data2);
      case CONTROL -> control(channel, data1, data2);
      case PROGRAM -> program(channel, data1);
      case CHANNEL_PRESSURE -> channelPressure(channel, data1);
      case PITCH_BEND -> pitchBend(channel, data1 | data2 << 7);
      default -> throw new IllegalArgumentException("Not a channel message: status " + Integer.toHexString(status));
    };
  }

  /** The packet type: {@link #TYPE_VOICE}, {@link #TYPE_SYSEX} or one that a device contract adds. */
  public static int type(long message) {
    return (int) (message >>> 60);
  }

  /** One of the opcodes above. */
  public static int opcode(long message) {
    return (int) (message >>> 52) & 15;
  }

  /** The channel, 0 to 15. */
  public static int channel(long message) {
    return (int) (message >>> 48) & 15;
  }

  /** The same message on another channel. */
  public static long withChannel(long message, int channel) {
    return message & ~(15L << 48) | (long) channel << 48;
  }

  /** The key of a note message, 0 to 127. */
  public static int key(long message) {
    return (int) (message >>> 40) & 127;
  }

  /** The controller of a control change, 0 to 127. */
  public static int controller(long message) {
    return (int) (message >>> 40) & 127;
  }

  /** The velocity of a note message, 0 to 127. */
  public static int velocity(long message) {
    return (int) (message >>> 25) & 127;
  }

  /** The velocity of a note message, 0 to 65535. */
  public static int velocity16(long message) {
    return (int) (message >>> 16) & 0xffff;
  }

  /** The 7-bit value of a control change or pressure. */
  public static int value7(long message) {
    return (int) (message >>> 25) & 127;
  }

  /** The 32-bit value, unsigned in an int. */
  public static int value32(long message) {
    return (int) message;
  }

  /** The program of a program change. */
  public static int programOf(long message) {
    return (int) (message >>> 24) & 127;
  }

  /** The bend as 0 to 16383, centre 8192. */
  public static int bend14(long message) {
    return (int) (message >>> 18) & 0x3fff;
  }

  /** The index that {@link #sysex} packed. */
  public static int sysexIndex(long message) {
    return (int) message;
  }

  /** Whether this is a channel voice message with the given opcode. */
  public static boolean is(long message, int opcode) {
    return type(message) == TYPE_VOICE && opcode(message) == opcode;
  }
}
