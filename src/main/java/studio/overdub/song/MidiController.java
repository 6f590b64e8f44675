package studio.overdub.song;

/** Something on a MIDI device that is moved by hand and sends where it stands. */
public sealed interface MidiController {
  /** A controller of 7 bits, 0 to 119. */
  record Control(int number) implements MidiController {}

  /** A pair of controllers with 14 bits, named by its coarse one, 0 to 31; the fine one's number is greater by 32. */
  record FineControl(int number) implements MidiController {}

  /** A non-registered parameter with 14 bits, 0 to 16382. */
  record Nrpn(int number) implements MidiController {}

  /** The pitch bend wheel. */
  record PitchBend() implements MidiController {}

  /** Pressure on the whole keyboard. */
  record ChannelPressure() implements MidiController {}
}
