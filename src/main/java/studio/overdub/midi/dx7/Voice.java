package studio.overdub.midi.dx7;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One voice: 145 numbers and a name of up to ten characters. Immutable.
 *
 * @see VoiceParameter#ALL
 */
public final class Voice {
  /** Bytes of a voice in a single voice message. */
  public static final int BYTES = 155;

  /** Bytes of a voice in a bank. */
  public static final int PACKED_BYTES = 128;

  /** How many characters a name has room for. */
  public static final int NAME_LENGTH = 10;

  private static final int NAME = 145;

  private final byte[] bytes;
  private final int repaired;

  private Voice(byte[] bytes) {
    int outside = 0;
    for (int i = 0; i < NAME; i++) {
      int most = VoiceParameter.ALL.get(i).most();
      if (bytes[i] < 0 || bytes[i] > most) {
        bytes[i] = (byte) Math.clamp(bytes[i], 0, most);
        outside++;
      }
    }
    this.bytes = bytes;
    repaired = outside;
  }

  /** The voice in the data of a single voice message, from {@code offset} on; a number that is too great is limited. */
  public static Voice of(byte[] data, int offset) {
    return new Voice(Arrays.copyOfRange(data, offset, offset + BYTES));
  }

  /** The voice packed into 128 bytes of a bank, from {@code offset} on; a number that is too great is limited. */
  public static Voice ofPacked(byte[] data, int offset) {
    return new Voice(Packing.unpack(data, offset));
  }

  /**
   * The voice that these values make.
   *
   * @param name its first ten characters are taken; those the DX7 cannot show become spaces
   * @param values what people read, by {@link VoiceParameter#id}; those not named are 0 as they are sent
   */
  public static Voice of(String name, Map<String, Double> values) {
    byte[] bytes = new byte[BYTES];
    for (int i = 0; i < NAME; i++) {
      VoiceParameter parameter = VoiceParameter.ALL.get(i);
      double value = values.getOrDefault(parameter.id(), (double) parameter.shift()) - parameter.shift();
      bytes[i] = (byte) Math.clamp(Math.round(value), 0, parameter.most());
    }
    for (int i = 0; i < NAME_LENGTH; i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      bytes[NAME + i] = (byte) (printable(c) ? c : ' ');
    }
    return new Voice(bytes);
  }

  private static boolean printable(int c) {
    return c >= ' ' && c < 127;
  }

  /** The number of a parameter as it is sent. */
  public int sent(int parameter) {
    return bytes[parameter];
  }

  /** The values that people read, by {@link VoiceParameter#id}. */
  public Map<String, Double> values() {
    Map<String, Double> values = new LinkedHashMap<>();
    for (int i = 0; i < NAME; i++) {
      VoiceParameter parameter = VoiceParameter.ALL.get(i);
      values.put(parameter.id(), (double) bytes[i] + parameter.shift());
    }
    return values;
  }

  /** The name without spaces at its end; empty where there is none. */
  public String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < NAME_LENGTH; i++) {
      name.append(printable(bytes[NAME + i]) ? (char) bytes[NAME + i] : ' ');
    }
    return name.toString().strip();
  }

  /** How many numbers were too great and were limited when the voice was read. */
  public int repaired() {
    return repaired;
  }

  /** The data of a single voice message: 155 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The voice as a bank holds it: 128 bytes. */
  public byte[] packed() {
    return Packing.pack(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Voice voice && Arrays.equals(bytes, voice.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return name();
  }
}
