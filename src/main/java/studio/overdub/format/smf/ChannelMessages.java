package studio.overdub.format.smf;

import studio.overdub.base.Bytes;

/** Channel messages of MIDI 1.0, packed as {@code status << 16 | data1 << 8 | data2}. */
public final class ChannelMessages {
  private ChannelMessages() {}

  /** How many data bytes follow a channel status, 1 or 2. */
  public static int dataBytes(int status) {
    return (status & 0xE0) == 0xC0 ? 1 : 2;
  }

  /** Packs a message. */
  public static int pack(int status, int data1, int data2) {
    return status << 16 | data1 << 8 | data2;
  }

  /** Whether it is a note-on that begins a note. */
  public static boolean isNoteOn(int message) {
    return (message & 0xF00000) == 0x900000 && (message & 127) != 0;
  }

  /** Whether it ends a note: a note-off, or a note-on of velocity 0. */
  public static boolean isNoteOff(int message) {
    return (message & 0xF00000) == 0x800000 || (message & 0xF00000) == 0x900000 && (message & 127) == 0;
  }

  /** The same message, a note-on of velocity 0 written as the note-off it stands for. */
  public static int normal(int message) {
    return (message & 0xF00000) == 0x900000 && (message & 127) == 0 ? message - 0x100000 | 64 : message;
  }

  /** The channel, 0 to 15. */
  public static int channel(int message) {
    return message >> 16 & 15;
  }

  /** The same message on another channel. */
  public static int withChannel(int message, int channel) {
    return message & 0xF0FFFF | channel << 16;
  }

  /** The first data byte. */
  public static int data1(int message) {
    return message >> 8 & 127;
  }

  /** The second data byte. */
  public static int data2(int message) {
    return message & 127;
  }

  /** The message's bytes, status first. */
  public static Bytes bytes(int message) {
    return dataBytes(message >> 16) == 1
        ? Bytes.of((byte) (message >> 16), (byte) (message >> 8))
        : Bytes.of((byte) (message >> 16), (byte) (message >> 8), (byte) message);
  }

  /** The message of these bytes, or -1 where they are no whole channel message. */
  public static int ofBytes(Bytes bytes) {
    if (bytes.size() < 2 || bytes.at(0) < 0x80 || bytes.at(0) >= 0xF0
        || bytes.size() != 1 + dataBytes(bytes.at(0)) || bytes.at(1) > 127
        || bytes.size() == 3 && bytes.at(2) > 127) {
      return -1;
    }
    return pack(bytes.at(0), bytes.at(1), bytes.size() == 3 ? bytes.at(2) : 0);
  }
}
