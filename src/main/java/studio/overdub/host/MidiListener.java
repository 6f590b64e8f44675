package studio.overdub.host;

/** Hears what comes in at a MIDI port. */
@FunctionalInterface
public interface MidiListener {
  /**
   * A channel message came in. Called on a thread of the system's, one port at a time.
   *
   * @param message packed ({@link studio.overdub.midi.Message})
   * @param nanos when it came in, as {@link System#nanoTime} counts
   */
  void hear(long message, long nanos);
}
