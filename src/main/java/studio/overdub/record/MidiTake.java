package studio.overdub.record;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The MIDI messages of a recording with the frames of the song they came at. Its memory is taken when it is made:
 * adding may be done on the audio thread, by one thread, while another reads what is there.
 */
public final class MidiTake {
  private final long[] messages;
  private final long[] songFrames;
  private final AtomicInteger size = new AtomicInteger();
  private volatile boolean overflowed;

  /** A take of at most {@code capacity} messages. */
  public MidiTake(int capacity) {
    messages = new long[capacity];
    songFrames = new long[capacity];
  }

  /**
   * Adds a message; where there is no room it is left out.
   *
   * @param message packed ({@link studio.overdub.midi.Message})
   * @param songFrame the frame of the song that was heard when it was played; may be negative
   */
  public void add(long message, long songFrame) {
    int next = size.getPlain();
    if (next == messages.length) {
      overflowed = true;
      return;
    }
    messages[next] = message;
    songFrames[next] = songFrame;
    size.setRelease(next + 1);
  }

  /** How many messages are there. */
  public int size() {
    return size.getAcquire();
  }

  /** The message at an index below {@link #size}. */
  public long message(int index) {
    return messages[index];
  }

  /** The frame of the song of the message at an index below {@link #size}. */
  public long songFrame(int index) {
    return songFrames[index];
  }

  /** Whether messages were left out. */
  public boolean overflowed() {
    return overflowed;
  }
}
