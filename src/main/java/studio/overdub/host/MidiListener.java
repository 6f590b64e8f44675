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

  /**
   * A system exclusive message came in, on the same threads.
   *
   * @param bytes the whole of it, with F0 and F7
   */
  default void hearSysex(byte[] bytes) {}
}
