package studio.overdub.song;

/**
 * Where a track's notes go by MIDI: drums by custom on channel 10.
 *
 * @param port 0 to 127
 * @param channel 0 to 15 (people read 1 to 16)
 */
public record MidiAddress(int port, int channel) {
  /** Port 0, channel 1. */
  public static final MidiAddress DEFAULT = new MidiAddress(0, 0);

  /** The channel that General MIDI keeps for drums. */
  public static final int DRUMS = 9;
}
