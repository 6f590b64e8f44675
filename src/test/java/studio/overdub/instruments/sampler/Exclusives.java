package studio.overdub.instruments.sampler;

/** System exclusive messages for tests. */
final class Exclusives {
  private Exclusives() {}

  /** A message from numbers of 0 to 255, F0 and F7 among them. */
  static byte[] of(int... bytes) {
    byte[] message = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      message[i] = (byte) bytes[i];
    }
    return message;
  }

  /** A GS data set: address and data, with its checksum. */
  static byte[] gs(int... body) {
    byte[] message = new byte[body.length + 7];
    int[] head = {0xF0, 0x41, 0x10, 0x42, 0x12};
    int sum = 0;
    for (int i = 0; i < 5; i++) {
      message[i] = (byte) head[i];
    }
    for (int i = 0; i < body.length; i++) {
      message[5 + i] = (byte) body[i];
      sum += body[i];
    }
    message[message.length - 2] = (byte) (128 - sum % 128 & 127);
    message[message.length - 1] = (byte) 0xF7;
    return message;
  }

  /** An XG parameter change: address and data. */
  static byte[] xg(int... body) {
    byte[] message = new byte[body.length + 5];
    int[] head = {0xF0, 0x43, 0x10, 0x4C};
    for (int i = 0; i < 4; i++) {
      message[i] = (byte) head[i];
    }
    for (int i = 0; i < body.length; i++) {
      message[4 + i] = (byte) body[i];
    }
    message[message.length - 1] = (byte) 0xF7;
    return message;
  }

  /** A message whose last byte but one is all before it but F0, exclusively ored. */
  static byte[] checked(int... bytes) {
    byte[] message = of(bytes);
    int sum = 0;
    for (int i = 1; i < message.length - 2; i++) {
      sum ^= message[i];
    }
    message[message.length - 2] = (byte) (sum & 127);
    return message;
  }
}
