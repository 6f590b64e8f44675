package studio.overdub.device;

import java.util.Arrays;
import studio.overdub.midi.Message;

/**
 * The events of one block, in the order they happen. Reused block after block; grows only when asked to hold more than
 * it was made for, which is done off the audio thread.
 */
public final class EventList {
  private int[] offsets;
  private long[] messages;
  private byte[][] sysex;
  private int size;
  private int sysexSize;
  private int[] asideOffsets;
  private long[] asideMessages;
  private int asideSize;

  /** An empty list with room for {@code capacity} events, eight of them system exclusive. */
  public EventList(int capacity) {
    this(capacity, 8);
  }

  /** An empty list with room for {@code capacity} events, {@code sysexCapacity} of them system exclusive. */
  public EventList(int capacity, int sysexCapacity) {
    offsets = new int[capacity];
    messages = new long[capacity];
    sysex = new byte[sysexCapacity][];
    asideOffsets = new int[capacity];
    asideMessages = new long[capacity];
  }

  /** The number of events. */
  public int size() {
    return size;
  }

  /** How many events fit. */
  public int capacity() {
    return offsets.length;
  }

  /** When event {@code i} happens: frames after the block's first. */
  public int offset(int i) {
    return offsets[i];
  }

  /** Event {@code i}, packed as {@link Message} or {@link ParamEvent}. */
  public long message(int i) {
    return messages[i];
  }

  /** The system exclusive bytes, F0 to F7, that {@link Message#sysex} refers to. Not to be changed. */
  public byte[] sysex(long message) {
    return sysex[Message.sysexIndex(message)];
  }

  /** Forgets all events. */
  public void clear() {
    Arrays.fill(sysex, 0, sysexSize, null);
    size = 0;
    sysexSize = 0;
    asideSize = 0;
  }

  /**
   * Puts all events aside and leaves the list empty, to be written anew by what reads them there; the bytes of system
   * exclusive messages stay. What was put aside before is forgotten.
   */
  public void setAside() {
    int[] offsetsBefore = asideOffsets;
    long[] messagesBefore = asideMessages;
    asideOffsets = offsets;
    asideMessages = messages;
    asideSize = size;
    offsets = offsetsBefore;
    messages = messagesBefore;
    size = 0;
  }

  /** How many events were put aside. */
  public int asideSize() {
    return asideSize;
  }

  /** When event {@code i} of those put aside happens. */
  public int asideOffset(int i) {
    return asideOffsets[i];
  }

  /** Event {@code i} of those put aside. */
  public long asideMessage(int i) {
    return asideMessages[i];
  }

  /** Adds back what was put aside, each event behind all at its frame or earlier. */
  public void takeBack() {
    for (int i = 0; i < asideSize; i++) {
      add(asideOffsets[i], asideMessages[i]);
    }
    asideSize = 0;
  }

  /** How many system exclusive messages fit. */
  public int sysexCapacity() {
    return sysex.length;
  }

  /** Makes every event happen {@code frames} earlier; none may happen before that. */
  public void advance(int frames) {
    for (int i = 0; i < size; i++) {
      offsets[i] -= frames;
    }
  }

  /**
   * Adds an event behind all that happen at the same frame or earlier.
   *
   * @return false if the list is full, and the event was left out
   */
  public boolean add(int offset, long message) {
    if (size == offsets.length) {
      return false;
    }
    int at = size++;
    while (at > 0 && offsets[at - 1] > offset) {
      offsets[at] = offsets[at - 1];
      messages[at] = messages[at - 1];
      at--;
    }
    offsets[at] = offset;
    messages[at] = message;
    return true;
  }

  /** Adds a system exclusive message; as {@link #add}. */
  public boolean addSysex(int offset, byte[] bytes) {
    if (sysexSize == sysex.length || !add(offset, Message.sysex(sysexSize))) {
      return false;
    }
    sysex[sysexSize++] = bytes;
    return true;
  }
}
