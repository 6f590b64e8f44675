package studio.overdub.midi.dx7;

import java.util.List;

/**
 * The system exclusive messages of the DX7, F0 to F7. What asks about a message allocates nothing, so a device may ask
 * on the audio thread.
 */
public final class VoiceMessage {
  /** How many voices a bank has. */
  public static final int BANK_VOICES = 32;

  /** Where the data begins in a message of a voice or of a bank. */
  public static final int DATA = 6;

  private static final int FRAME = 8;
  private static final int EXCLUSIVE = 0xf0;
  private static final int END = 0xf7;
  private static final int YAMAHA = 0x43;
  private static final int PARAMETER_LENGTH = 7;
  private static final int VOICE_GROUP = 0;
  private static final int FUNCTION_GROUP = 2;

  private VoiceMessage() {}

  /** The kinds of messages there are. */
  public enum Kind {
    /** A voice in 155 bytes. */
    VOICE(0, Voice.BYTES),
    /** 32 packed voices. */
    BANK(9, BANK_VOICES * Voice.PACKED_BYTES);

    private final int format;
    private final int size;

    Kind(int format, int size) {
      this.format = format;
      this.size = size;
    }

    /** Bytes of a whole message. */
    public int length() {
      return size + FRAME;
    }

    private boolean heads(byte[] bytes, int from, int to) {
      return to - from >= DATA
          && yamaha(bytes, from, 0)
          && bytes[from + 3] == format
          && bytes[from + 4] == size >> 7
          && bytes[from + 5] == (size & 127);
    }
  }

  /** What can be wrong with a message that says it is a voice or a bank. */
  public enum Fault {
    NONE,
    /** It begins otherwise. */
    HEADER,
    /** It ends too early or too late. */
    LENGTH,
    /** A byte of its data is above 127. */
    HIGH_BIT,
    /** The sum is not the one that it states. */
    CHECKSUM
  }

  private static boolean yamaha(byte[] bytes, int from, int status) {
    return (bytes[from] & 0xff) == EXCLUSIVE && bytes[from + 1] == YAMAHA && (bytes[from + 2] & 0xf0) == status << 4;
  }

  /** What is wrong with the message of this kind in {@code bytes} from {@code from} up to {@code to}. */
  public static Fault fault(Kind kind, byte[] bytes, int from, int to) {
    if (!kind.heads(bytes, from, to)) {
      return Fault.HEADER;
    }
    if (to - from != kind.length() || (bytes[to - 1] & 0xff) != END) {
      return Fault.LENGTH;
    }
    int sum = 0;
    for (int i = from + DATA; i < to - 1; i++) {
      if (bytes[i] < 0) {
        return Fault.HIGH_BIT;
      }
      sum += bytes[i];
    }
    return (sum & 127) == 0 ? Fault.NONE : Fault.CHECKSUM;
  }

  /** Whether these bytes are a whole, undamaged message of this kind. */
  public static boolean is(Kind kind, byte[] bytes) {
    return fault(kind, bytes, 0, bytes.length) == Fault.NONE;
  }

  /** Whether these bytes change one parameter of a voice or of the functions. */
  public static boolean isParameter(byte[] bytes) {
    return bytes.length == PARAMETER_LENGTH
        && yamaha(bytes, 0, 1)
        && (group(bytes) == VOICE_GROUP || isFunction(bytes))
        && bytes[4] >= 0
        && bytes[5] >= 0
        && (bytes[6] & 0xff) == END;
  }

  /** Whether a change of a parameter concerns the functions, not the voice. */
  public static boolean isFunction(byte[] bytes) {
    return group(bytes) == FUNCTION_GROUP;
  }

  private static int group(byte[] bytes) {
    return bytes[3] >> 2;
  }

  /** The parameter's number, of a change of a parameter. */
  public static int parameter(byte[] bytes) {
    return (bytes[3] & 3) << 7 | bytes[4];
  }

  /** The number that is sent, of a change of a parameter. */
  public static int value(byte[] bytes) {
    return bytes[5];
  }

  /** The message of one voice on MIDI channel 1. */
  public static byte[] ofVoice(Voice voice) {
    return message(Kind.VOICE, voice.bytes());
  }

  /**
   * The message of a bank on MIDI channel 1.
   *
   * @param voices up to 32; the rest of the bank is filled with {@code blank}
   */
  public static byte[] ofBank(List<Voice> voices, Voice blank) {
    if (voices.size() > BANK_VOICES) {
      throw new IllegalArgumentException("A bank has no room for " + voices.size() + " voices");
    }
    byte[] data = new byte[BANK_VOICES * Voice.PACKED_BYTES];
    for (int i = 0; i < BANK_VOICES; i++) {
      byte[] packed = (i < voices.size() ? voices.get(i) : blank).packed();
      System.arraycopy(packed, 0, data, i * Voice.PACKED_BYTES, packed.length);
    }
    return message(Kind.BANK, data);
  }

  private static byte[] message(Kind kind, byte[] data) {
    byte[] message = new byte[kind.length()];
    message[0] = (byte) EXCLUSIVE;
    message[1] = YAMAHA;
    message[3] = (byte) kind.format;
    message[4] = (byte) (kind.size >> 7);
    message[5] = (byte) (kind.size & 127);
    System.arraycopy(data, 0, message, DATA, data.length);
    int sum = 0;
    for (byte b : data) {
      sum += b;
    }
    message[message.length - 2] = (byte) (-sum & 127);
    message[message.length - 1] = (byte) END;
    return message;
  }
}
