package studio.overdub.format.smf;

/**
 * Reads one MTrk chunk, and finds out where the next chunk begins when its length is wrong.
 *
 * <p>Running status is kept across meta events and system exclusive, which the specification forbids to writers but
 * which readers meet.
 */
final class SmfTrackReader {
  private final byte[] file;
  private final int chunk;
  private final int fileEnd;
  private final Damage damage;
  private final SmfTrack.Builder events;
  private int limit;
  private int at;
  private long tick;
  private int running;
  private int next;
  private boolean ended;
  private boolean stopped;
  private boolean atStatus;

  /** @param room how many bytes of the file its events are likely to take */
  SmfTrackReader(byte[] file, int chunk, int fileEnd, int room, Damage damage) {
    this.file = file;
    this.chunk = chunk;
    this.fileEnd = fileEnd;
    this.damage = damage;
    events = new SmfTrack.Builder(room);
  }

  /** Where the search for the next chunk goes on; valid after {@link #read}. */
  int next() {
    return next;
  }

  SmfTrack read() {
    at = chunk + 8;
    long declared = at + SmfReader.u32(file, chunk + 4);
    limit = (int) Math.min(declared, fileEnd);
    if (declared > fileEnd) {
      damage.met(chunk + 4, "the track's length reaches beyond the end of the file");
    }
    while (!ended && !stopped) {
      if (!has(1)) {
        damage.met(at, "the track has no end of track");
        break;
      }
      readEvent();
    }
    next = findNext(declared);
    return events.build(tick);
  }

  private int findNext(long declared) {
    if (at == declared) {
      return at;
    }
    if (at < declared && SmfReader.is(file, at, fileEnd, "MTrk")) {
      damage.met(chunk + 4, "the track is shorter than its length says");
      return at;
    }
    boolean declaredFits =
        declared == fileEnd || declared < fileEnd && SmfReader.isChunk(file, (int) declared, fileEnd);
    if (declared > at && declaredFits) {
      if (ended) {
        damage.met(at, (declared - at) + " bytes after the end of the track were skipped");
      }
      return (int) declared;
    }
    int found = SmfReader.find(file, "MTrk", at, fileEnd);
    if (found > at && ended) {
      damage.met(at, (found - at) + " bytes after the end of the track were skipped");
    }
    return found;
  }

  /** Whether {@code count} bytes are left. A track whose length plainly falls short is read on to the file's end. */
  private boolean has(long count) {
    if (at + count <= limit) {
      return true;
    }
    if (limit < fileEnd && !SmfReader.isChunk(file, limit, fileEnd)) {
      damage.met(chunk + 4, "the track is longer than its length says");
      limit = fileEnd;
      return at + count <= limit;
    }
    return false;
  }

  private void stop(int offset, String why) {
    damage.met(offset, why);
    at = offset;
    stopped = true;
  }

  private void readEvent() {
    int start = at;
    if (atStatus) {
      atStatus = false;
      readMessage(start);
      return;
    }
    long delta = readLength();
    if (delta < 0 || !has(1)) {
      stop(start, "the track is cut short");
      return;
    }
    if (tick + delta > SmfFile.MAX_PULSE) {
      damage.met(start, "a pause of " + delta + " pulses was left out");
    } else {
      tick += delta;
    }
    readMessage(start);
  }

  private void readMessage(int start) {
    int status = file[at] & 0xff;
    if (status < 0x80) {
      if (running == 0) {
        damage.met(at, "data without a status was skipped");
        skipData();
        return;
      }
      readChannel(start, running);
      return;
    }
    at++;
    if (status < 0xF0) {
      running = status;
      readChannel(start, status);
    } else if (status == 0xFF) {
      readMeta(start);
    } else if (status == 0xF0 || status == 0xF7) {
      readPayload(start, status);
    } else {
      damage.met(at - 1, "a message " + Integer.toHexString(status).toUpperCase() + " has no place in a file; skipped");
      at += has(systemData(status)) ? systemData(status) : 0;
    }
  }

  private static int systemData(int status) {
    return status == 0xF2 ? 2 : status == 0xF1 || status == 0xF3 ? 1 : 0;
  }

  private void skipData() {
    while (has(1) && file[at] >= 0) {
      at++;
    }
    atStatus = true;
  }

  private void readChannel(int start, int status) {
    int count = ChannelMessages.dataBytes(status);
    if (!has(count)) {
      stop(start, "the track is cut short");
      return;
    }
    int data1 = file[at];
    int data2 = count == 2 ? file[at + 1] : 0;
    if (data1 < 0 || data2 < 0) {
      damage.met(start, "a message that is cut short was left out");
      at += data1 < 0 ? 0 : 1;
      // A status where data should be: the message before it lost a byte, or one too many stands before it.
      atStatus = true;
      return;
    }
    at += count;
    events.addChannel(tick, ChannelMessages.pack(status, data1, data2));
  }

  private void readMeta(int start) {
    if (!has(1)) {
      stop(start, "the track is cut short");
      return;
    }
    int type = file[at++] & 0xff;
    long length = readLength();
    if (type == Meta.END_OF_TRACK) {
      ended = true;
      if (length > 0 && has(length)) {
        damage.met(start, "an end of track with data");
        at += (int) length;
      }
    } else if (length < 0 || !has(length)) {
      stop(start, "an event of " + length + " bytes reaches beyond the end of the track");
    } else {
      addMeta(type, (int) length);
      at += (int) length;
    }
  }

  private void addMeta(int type, int length) {
    byte[] all = new byte[length + 1];
    all[0] = (byte) type;
    System.arraycopy(file, at, all, 1, length);
    events.add(tick, 0xFF, all, 0, all.length);
  }

  private void readPayload(int start, int status) {
    long length = readLength();
    if (length < 0 || !has(length)) {
      stop(start, "an event of " + length + " bytes reaches beyond the end of the track");
      return;
    }
    events.add(tick, status, file, at, (int) length);
    at += (int) length;
  }

  /** A variable-length quantity; -1 where the track ends inside it. More than four bytes are read with a warning. */
  private long readLength() {
    int start = at;
    long value = 0;
    while (has(1)) {
      int b = file[at++];
      value = Math.min(value << 7 | b & 127, 0x0FFF_FFFFL);
      if (b >= 0) {
        if (at - start > 4) {
          damage.met(start, "a number of " + (at - start) + " bytes");
        }
        return value;
      }
    }
    return -1;
  }
}
