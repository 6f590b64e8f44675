package studio.overdub.soundfont;

import static studio.overdub.soundfont.FontBuilder.chunk;
import static studio.overdub.soundfont.FontBuilder.join;
import static studio.overdub.soundfont.FontBuilder.list;
import static studio.overdub.soundfont.FontBuilder.shorts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes small DLS files for tests: one instrument with one region over one wave. */
public final class DlsBuilder {
  private final List<byte[]> regionConnections = new ArrayList<>();
  private final List<byte[]> instrumentConnections = new ArrayList<>();
  private final List<byte[]> regionChunks = new ArrayList<>();
  private byte[] wave = new byte[0];
  private byte[] regionOptions = new byte[0];
  private byte[] waveOptions = new byte[0];
  private int bits = 16;
  private int rate = 48_000;
  private int bank;
  private int program;
  private int group;
  private int level = 2;

  public DlsBuilder wave(short... frames) {
    bits = 16;
    wave = shorts(widened(frames));
    return this;
  }

  private static int[] widened(short[] frames) {
    int[] wide = new int[frames.length];
    for (int i = 0; i < frames.length; i++) {
      wide[i] = frames[i];
    }
    return wide;
  }

  /** A wave of 8 bits, 128 the middle. */
  public DlsBuilder wave(byte... frames) {
    bits = 8;
    wave = frames.clone();
    return this;
  }

  public DlsBuilder rate(int hertz) {
    rate = hertz;
    return this;
  }

  public DlsBuilder level(int level) {
    this.level = level;
    return this;
  }

  /** Where the instrument lies: the bank as in the file. */
  public DlsBuilder place(int bank, int program) {
    this.bank = bank;
    this.program = program;
    return this;
  }

  public DlsBuilder group(int keyGroup) {
    group = keyGroup;
    return this;
  }

  /** How the wave is played by its own word; {@code loop} is type, start, length or nothing. */
  public DlsBuilder waveOptions(int unity, int fineTune, int gain, int... loop) {
    waveOptions = options(unity, fineTune, gain, loop);
    return this;
  }

  /** How the region plays it. */
  public DlsBuilder regionOptions(int unity, int fineTune, int gain, int... loop) {
    regionOptions = options(unity, fineTune, gain, loop);
    return this;
  }

  private static byte[] options(int unity, int fineTune, int gain, int... loop) {
    byte[] head =
        join(ints(20), shorts(unity, fineTune), ints(gain, 0, loop.length == 0 ? 0 : 1));
    byte[] loops = loop.length == 0 ? new byte[0] : join(ints(16), ints(loop));
    return chunk("wsmp", join(head, loops));
  }

  /** A connection of the region. */
  public DlsBuilder region(int source, int control, int destination, int transform, int scale) {
    regionConnections.add(join(shorts(source, control, destination, transform), ints(scale)));
    return this;
  }

  /** A connection of the instrument. */
  public DlsBuilder instrument(int source, int control, int destination, int transform, int scale) {
    instrumentConnections.add(join(shorts(source, control, destination, transform), ints(scale)));
    return this;
  }

  /** A condition on which the region counts. */
  public DlsBuilder condition(byte[] program) {
    regionChunks.add(chunk("cdl ", program));
    return this;
  }

  private byte[] articulation(List<byte[]> connections) {
    if (connections.isEmpty()) {
      return new byte[0];
    }
    byte[] blocks = join(ints(8, connections.size()), join(connections.toArray(byte[][]::new)));
    return list(level == 1 ? "lart" : "lar2", chunk(level == 1 ? "art1" : "art2", blocks));
  }

  /** The file's bytes. */
  public byte[] bytes() {
    byte[] region =
        list(
            level == 1 ? "rgn " : "rgn2",
            join(
                join(regionChunks.toArray(byte[][]::new)),
                chunk("rgnh", shorts(0, 127, 0, 127, 0, group)),
                regionOptions,
                chunk("wlnk", join(shorts(0, 0), ints(1, 0))),
                articulation(regionConnections)));
    byte[] instrument =
        list(
            "ins ",
            join(
                chunk("insh", ints(1, bank, program)),
                list("lrgn", region),
                articulation(instrumentConnections),
                list("INFO", chunk("INAM", ascii("Instrument\0\0")))));
    int blockAlign = bits / 8;
    byte[] format = join(shorts(1, 1), ints(rate, rate * blockAlign), shorts(blockAlign, bits));
    byte[] waveList =
        list(
            "wave",
            join(
                chunk("fmt ", format), waveOptions, chunk("data", wave),
                list("INFO", chunk("INAM", ascii("Wave\0\0")))));
    byte[] body =
        join(
            chunk("colh", ints(1)),
            list("lins", instrument),
            chunk("ptbl", ints(8, 1, 0)),
            list("wvpl", waveList),
            list("INFO", chunk("INAM", ascii("Test bank\0"))));
    return chunk("RIFF", join(ascii("DLS "), body));
  }

  /** Writes the file. */
  public Path write(Path file) throws IOException {
    return Files.write(file, bytes());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] ints(int... values) {
    ByteBuffer buffer = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      buffer.putInt(value);
    }
    return buffer.array();
  }
}
