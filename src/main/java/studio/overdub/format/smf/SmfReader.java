package studio.overdub.format.smf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.StudioException;

/**
 * Reads Standard MIDI Files (RP-001) of types 0, 1 and 2, bare or wrapped in RIFF (.rmi), and raw dumps of system
 * exclusive messages (.syx).
 *
 * <p>A damaged file is read on as far as a player would, each damage told with its offset. Memory stays in proportion
 * to the bytes that are there, whatever lengths they declare.
 */
public final class SmfReader {
  private static final int SEARCHED_FOR_HEADER = 1 << 16;

  private final byte[] file;
  private final Damage damage = new Damage();
  private final List<SmfTrack> tracks = new ArrayList<>();
  private int end;
  private long roomTaken;

  private SmfReader(byte[] file) {
    this.file = file;
    end = file.length;
  }

  /**
   * Parses the bytes of a file.
   *
   * @param file the whole file
   * @param name what to call it in messages
   * @throws StudioException if it is no MIDI file, or ends inside its header
   */
  public static SmfFile read(byte[] file, String name) throws StudioException {
    return new SmfReader(file).read(name);
  }

  private SmfFile read(String name) throws StudioException {
    if (file.length == 0) {
      throw new StudioException("This MIDI file is empty", name, "Choose another file.");
    }
    if ((file[0] & 0xff) == 0xF0) {
      return readSysexDump();
    }
    int header = findHeader();
    if (header < 0) {
      throw new StudioException(
          "This is not a MIDI file", name, "Choose a Standard MIDI File (.mid, .kar or .rmi).");
    }
    if (header + 14 > end) {
      throw new StudioException(
          "This MIDI file ends inside its header", name, "Fetch it again; this copy is cut short.");
    }
    return readChunks(header);
  }

  private int findHeader() {
    if (is(0, "MThd")) {
      return 0;
    }
    if (is(0, "RIFF") && is(8, "RMID")) {
      return findRiffData();
    }
    for (int at = 1; at < Math.min(file.length - 13, SEARCHED_FOR_HEADER); at++) {
      if (is(at, "MThd")) {
        damage.met(0, at + " bytes before the header were skipped");
        return at;
      }
    }
    return -1;
  }

  private int findRiffData() {
    long at = 12;
    while (at + 8 <= file.length) {
      // RIFF counts from the least byte up, unlike the MIDI file in it.
      long length = Integer.toUnsignedLong(Integer.reverseBytes((int) u32((int) at + 4)));
      if (is((int) at, "data")) {
        if (at + 8 + length > file.length) {
          damage.met(at, "the RIFF data chunk is cut short");
        }
        end = (int) Math.min(file.length, at + 8 + length);
        return is((int) at + 8, "MThd") ? (int) at + 8 : -1;
      }
      at += 8 + length + (length & 1);
    }
    return -1;
  }

  private SmfFile readChunks(int header) {
    long headerLength = u32(header + 4);
    int type = u16(header + 8);
    int declared = u16(header + 10);
    int division = (short) u16(header + 12);
    if (headerLength != 6) {
      damage.met(header + 4, "the header says it has " + headerLength + " bytes");
    }
    boolean sane = headerLength >= 6 && header + 8 + headerLength <= end;
    readTracks(sane ? (int) (header + 8 + headerLength) : header + 14);
    if (tracks.size() != declared) {
      damage.met(header + 10, "the header names " + declared + " tracks, the file has " + tracks.size());
    }
    if (type > 2) {
      damage.met(header + 8, "there is no type " + type + "; read as type 1");
      type = 1;
    } else if (type == 0 && tracks.size() > 1) {
      damage.met(header + 8, "type 0 has one track; read as type 1");
      type = 1;
    }
    return new SmfFile(type, saneDivision(division, header + 12), tracks, damage.notices());
  }

  private int saneDivision(int division, int offset) {
    if (division == 0) {
      damage.met(offset, "a quarter note of 0 pulses; 96 assumed");
      return 96;
    }
    if (division < 0 && (division & 0xff) == 0) {
      damage.met(offset, "a frame of 0 pulses; 80 assumed");
      return division | 80;
    }
    return division;
  }

  private void readTracks(int from) {
    int at = from;
    while (at < end) {
      if (is(at, "MTrk") && at + 8 <= end) {
        SmfTrackReader track = new SmfTrackReader(file, at, end, room(at), damage);
        tracks.add(track.read());
        at = track.next();
      } else if (isChunk(file, at, end)) {
        String id = new String(file, at, 4, StandardCharsets.ISO_8859_1);
        damage.met(at, "a chunk \"" + id + "\" was skipped");
        at += (int) (8 + u32(at + 4));
      } else {
        int next = find(file, "MTrk", at + 1, end);
        damage.met(at, (next - at) + " bytes that belong to no chunk were skipped");
        at = next;
      }
    }
  }

  /** The room for a track's events, by the length it declares: in all no more than the file has. */
  private int room(int chunk) {
    if (chunk < roomTaken) {
      return 0;
    }
    roomTaken = Math.min(end, chunk + 8 + u32(chunk + 4));
    return (int) (roomTaken - chunk - 8);
  }

  private SmfFile readSysexDump() {
    SmfTrack.Builder messages = new SmfTrack.Builder();
    int at = 0;
    while (at < file.length && (file[at] & 0xff) == 0xF0) {
      int close = at + 1;
      while (close < file.length && file[close] >= 0) {
        close++;
      }
      if (close == file.length || (file[close] & 0xff) != 0xF7) {
        damage.met(at, "a system exclusive message is cut short and was left out");
        at = close;
      } else {
        messages.add(0, 0xF0, file, at + 1, close - at);
        at = close + 1;
      }
    }
    if (at < file.length) {
      damage.met(at, (file.length - at) + " bytes that belong to no message were skipped");
    }
    return new SmfFile(0, 96, List.of(messages.build(0)), damage.notices());
  }

  private boolean is(int at, String id) {
    return is(file, at, end, id);
  }

  static boolean is(byte[] file, int at, int end, String id) {
    if (at < 0 || at + id.length() > end) {
      return false;
    }
    for (int i = 0; i < id.length(); i++) {
      if (file[at + i] != id.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a chunk begins at {@code at}: a track's, or four printable characters with a length that fits. */
  static boolean isChunk(byte[] file, int at, int end) {
    if (at + 8 > end) {
      return false;
    }
    for (int i = 0; i < 4; i++) {
      if (file[at + i] < 0x20 || file[at + i] > 0x7E) {
        return false;
      }
    }
    return is(file, at, end, "MTrk") || at + 8 + u32(file, at + 4) <= end;
  }

  /** Where {@code id} next stands from {@code at} on; {@code end} where it does not. */
  static int find(byte[] file, String id, int at, int end) {
    for (int i = at; i + id.length() <= end; i++) {
      if (is(file, i, end, id)) {
        return i;
      }
    }
    return end;
  }

  private long u32(int at) {
    return u32(file, at);
  }

  static long u32(byte[] file, int at) {
    return (file[at] & 0xffL) << 24 | (file[at + 1] & 0xff) << 16 | (file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff;
  }

  private int u16(int at) {
    return (file[at] & 0xff) << 8 | file[at + 1] & 0xff;
  }
}
