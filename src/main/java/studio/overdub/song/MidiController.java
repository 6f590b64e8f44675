package studio.overdub.song;

/** Something on a MIDI device that is moved or pressed by hand. */
public sealed interface MidiController {
  /** A controller of 7 bits, 0 to 119, that sends where it stands. */
  record Control(int number) implements MidiController {}

  /** A pair of controllers with 14 bits, named by its coarse one, 0 to 31; the fine one's number is greater by 32. */
  record FineControl(int number) implements MidiController {}

  /** A knob without ends, on a controller of 0 to 119, that sends how far it was turned. */
  record Encoder(int number, Encoding encoding) implements MidiController {}

  /** A non-registered parameter with 14 bits, 0 to 16382. */
  record Nrpn(int number) implements MidiController {}

  /** The pitch bend wheel. */
  record PitchBend() implements MidiController {}

  /** Pressure on the whole keyboard. */
  record ChannelPressure() implements MidiController {}

  /** A pad, button or key that sends a note, 0 to 127. */
  record Note(int key) implements MidiController {}

  /** How an encoder says in 7 bits how many steps it was turned, and which way. */
  enum Encoding {
    /** 1 and on to the right, 127 and down to the left. */
    TWOS_COMPLEMENT,
    /** 65 and on to the right, 63 and down to the left. */
    OFFSET,
    /** 1 and on to the right, 65 and on to the left. */
    SIGN_MAGNITUDE;

    private static final int SIGN = 64;

    /** The steps, positive to the right, that a value of 0 to 127 says. */
    public int steps(int value) {
      return switch (this) {
        case TWOS_COMPLEMENT -> value < SIGN ? value : value - 2 * SIGN;
        case OFFSET -> value - SIGN;
        case SIGN_MAGNITUDE -> value < SIGN ? value : SIGN - value;
      };
    }
  }
}
