package studio.overdub.format.smf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes MIDI files byte by byte, right or wrong. */
public final class SmfBytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** The bytes that a text of hexadecimal pairs, parted by spaces, names. */
  public static byte[] hex(String pairs) {
    return HexFormat.of().parseHex(pairs.replace(" ", ""));
  }

  /** A header of six bytes. */
  public static SmfBytes header(int type, int tracks, int division) {
    return new SmfBytes().text("MThd").u32(6).u16(type).u16(tracks).u16(division);
  }

  public SmfBytes text(String ascii) {
    out.writeBytes(ascii.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  public SmfBytes u16(int value) {
    out.write(value >> 8);
    out.write(value);
    return this;
  }

  public SmfBytes u32(long value) {
    return u16((int) (value >> 16)).u16((int) value);
  }

  /** Bytes as they are. */
  public SmfBytes raw(String hex) {
    out.writeBytes(hex(hex));
    return this;
  }

  /** An MTrk with its true length. */
  public SmfBytes track(String hex) {
    return track(hex(hex).length, hex);
  }

  /** An MTrk that says it has another length. */
  public SmfBytes track(long length, String hex) {
    return text("MTrk").u32(length).raw(hex);
  }

  public byte[] bytes() {
    return out.toByteArray();
  }
}
