package studio.overdub.format.smf;

import java.util.Arrays;
import studio.overdub.base.Bytes;

/**
 * The events of one MTrk chunk in order, over three arrays so that a million of them stay small. Its end of track is
 * not an event but {@link #end}.
 *
 * <p>An event's bytes are its whole message without lengths and running status: {@code 90 3C 40},
 * {@code FF 51 07 A1 20}, {@code F0 7E 7F 09 01 F7}, and {@code F7 ...} for an escape or the continuation of a split
 * message.
 */
public final class SmfTrack {
  private final byte[] data;
  private final int[] ends;
  private final long[] ticks;
  private final int size;
  private final long end;

  /** Takes the arrays as they are; what lies in them beyond {@code size} events is spare. */
  private SmfTrack(byte[] data, int[] ends, long[] ticks, int size, long end) {
    this.data = data;
    this.ends = ends;
    this.ticks = ticks;
    this.size = size;
    this.end = end;
  }

  /** The number of events. */
  public int size() {
    return size;
  }

  /** Where the track ends, in pulses; at or after its last event. */
  public long end() {
    return end;
  }

  /** When an event is due, in pulses from the track's start. */
  public long tick(int event) {
    return ticks[event];
  }

  private int begin(int event) {
    return event == 0 ? 0 : ends[event - 1];
  }

  /** The first byte of an event: 0x80 to 0xEF, 0xF0, 0xF7 or 0xFF. */
  public int status(int event) {
    return data[begin(event)] & 0xff;
  }

  /** The number of bytes of an event, its status included. */
  public int length(int event) {
    return ends[event] - begin(event);
  }

  /** A byte of an event, 0 to 255; index 0 is the status. */
  public int at(int event, int index) {
    return data[begin(event) + index] & 0xff;
  }

  /** Whether an event is a channel message. */
  public boolean isChannel(int event) {
    return status(event) < 0xF0;
  }

  /** Whether an event is a meta event of the given type. */
  public boolean isMeta(int event, int type) {
    return status(event) == 0xFF && at(event, 1) == type;
  }

  /** A channel message as {@code status << 16 | data1 << 8 | data2}, its second data byte 0 where it has one alone. */
  public int message(int event) {
    int from = begin(event);
    int data2 = ends[event] - from > 2 ? data[from + 2] : 0;
    return (data[from] & 0xff) << 16 | data[from + 1] << 8 | data2;
  }

  /** A copy of an event's bytes. */
  public Bytes bytes(int event) {
    return Bytes.of(data, begin(event), length(event));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SmfTrack track
        && end == track.end
        && size == track.size
        && Arrays.equals(ticks, 0, size, track.ticks, 0, size)
        && Arrays.equals(ends, 0, size, track.ends, 0, size)
        && Arrays.equals(data, 0, begin(size), track.data, 0, begin(size));
  }

  @Override
  public int hashCode() {
    return 31 * Integer.hashCode(size) + Long.hashCode(end);
  }

  @Override
  public String toString() {
    return "SmfTrack[" + size() + " events, end " + end + "]";
  }

  /** Gathers a track event by event, in order of time. */
  public static final class Builder {
    private static final int SPARE = 64;
    /**
     * Bytes of a file for each event where notes are close: a short pause, two bytes of data, now and then a status.
     */
    private static final int USUAL = 4;

    private byte[] data;
    private int[] ends;
    private long[] ticks;
    private int bytes;
    private int size;

    /** A track of unknown size. */
    public Builder() {
      this(0);
    }

    /** A track that takes {@code length} bytes of a file, which is a guess at the room it needs. */
    public Builder(int length) {
      data = new byte[length + SPARE];
      ends = new int[length / USUAL + SPARE];
      ticks = new long[length / USUAL + SPARE];
    }

    private void reserve(int more) {
      if (size == ticks.length) {
        ticks = Arrays.copyOf(ticks, size + (size >> 1));
        ends = Arrays.copyOf(ends, ticks.length);
      }
      if (bytes + more > data.length) {
        data = Arrays.copyOf(data, Math.max(bytes + more, data.length + (data.length >> 1)));
      }
    }

    /** Adds a channel message, packed as in {@link SmfTrack#message}. */
    public void addChannel(long tick, int message) {
      reserve(3);
      int status = message >> 16;
      data[bytes++] = (byte) status;
      data[bytes++] = (byte) (message >> 8 & 127);
      if (ChannelMessages.dataBytes(status) == 2) {
        data[bytes++] = (byte) (message & 127);
      }
      seal(tick);
    }

    /** Adds an event of a leading byte and {@code length} bytes of {@code source}. */
    public void add(long tick, int first, byte[] source, int from, int length) {
      reserve(length + 1);
      data[bytes++] = (byte) first;
      System.arraycopy(source, from, data, bytes, length);
      bytes += length;
      seal(tick);
    }

    /** Adds an event by all its bytes. */
    public void add(long tick, Bytes event) {
      byte[] all = event.toArray();
      add(tick, all[0], all, 1, all.length - 1);
    }

    /** Adds an event of another track at its tick. */
    public void addFrom(SmfTrack track, int event) {
      addFrom(track, event, track.ticks[event]);
    }

    /** Adds an event of another track at a tick. */
    public void addFrom(SmfTrack track, int event, long tick) {
      int from = track.begin(event);
      int length = track.ends[event] - from;
      reserve(length);
      System.arraycopy(track.data, from, data, bytes, length);
      bytes += length;
      seal(tick);
    }

    private void seal(long tick) {
      ticks[size] = tick;
      ends[size++] = bytes;
    }

    /** The tick of the last event; 0 for none. */
    public long lastTick() {
      return size == 0 ? 0 : ticks[size - 1];
    }

    /** The track, ending at {@code end} or with its last event, whichever is later; the builder is used up then. */
    public SmfTrack build(long end) {
      boolean wasteful = size + SPARE < ticks.length - (ticks.length >> 2);
      return wasteful
          ? new SmfTrack(
              Arrays.copyOf(data, bytes), Arrays.copyOf(ends, size), Arrays.copyOf(ticks, size), size,
              Math.max(end, lastTick()))
          : new SmfTrack(data, ends, ticks, size, Math.max(end, lastTick()));
    }
  }
}
