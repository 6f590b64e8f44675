package studio.overdub.soundfont;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes small SoundFonts for tests: one preset over one instrument over one sample, with what is asked for in zones.
 */
public final class FontBuilder {
  private final List<byte[]> instrumentGenerators = new ArrayList<>();
  private final List<byte[]> instrumentModulators = new ArrayList<>();
  private final List<byte[]> presetGenerators = new ArrayList<>();
  private final List<byte[]> presetModulators = new ArrayList<>();
  private short[] frames = new short[0];
  private byte[] lower;
  private int minor = 4;
  private int rate = 48000;
  private int rootKey = 60;
  private int loopStart;
  private int loopEnd;
  private int sampleType = Sample.MONO;

  /** The sample, played at its rate on key 60, looped as a whole if zones say so. */
  public FontBuilder sample(short... frames) {
    this.frames = frames.clone();
    loopEnd = frames.length;
    return this;
  }

  public FontBuilder loop(int start, int end) {
    loopStart = start;
    loopEnd = end;
    return this;
  }

  public FontBuilder lowerBytes(byte... bytes) {
    lower = bytes.clone();
    return this;
  }

  public FontBuilder version(int minor) {
    this.minor = minor;
    return this;
  }

  public FontBuilder sampleType(int type) {
    sampleType = type;
    return this;
  }

  public FontBuilder rate(int rate) {
    this.rate = rate;
    return this;
  }

  public FontBuilder instrument(Generator generator, int amount) {
    instrumentGenerators.add(shorts(generator.ordinal(), amount));
    return this;
  }

  public FontBuilder preset(Generator generator, int amount) {
    presetGenerators.add(shorts(generator.ordinal(), amount));
    return this;
  }

  public FontBuilder instrument(Modulator modulator) {
    instrumentModulators.add(modulator(modulator));
    return this;
  }

  public FontBuilder preset(Modulator modulator) {
    presetModulators.add(modulator(modulator));
    return this;
  }

  private static byte[] modulator(Modulator m) {
    return shorts(m.source(), m.destination(), m.amount(), m.amountSource(), m.transform());
  }

  /** The font's bytes. */
  public byte[] bytes() {
    byte[] smpl = new byte[frames.length * 2 + 92];
    ByteBuffer.wrap(smpl).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().put(frames);
    byte[] sdta = chunk("smpl", smpl);
    if (lower != null) {
      byte[] sm24 = new byte[frames.length + 46 + (frames.length & 1)];
      System.arraycopy(lower, 0, sm24, 0, Math.min(lower.length, sm24.length));
      sdta = join(sdta, chunk("sm24", sm24));
    }
    byte[] bankName = "Test font\0".getBytes(StandardCharsets.US_ASCII);
    byte[] info = join(chunk("ifil", shorts(2, minor)), chunk("INAM", bankName));
    byte[] body = join(list("INFO", info), list("sdta", sdta), list("pdta", tables()));
    return chunk("RIFF", join("sfbk".getBytes(StandardCharsets.US_ASCII), body));
  }

  private byte[] tables() {
    int presetGens = presetGenerators.size() + 1;
    int instrumentGens = instrumentGenerators.size() + 1;
    byte[] terminalModulator = new byte[10];
    return join(
        chunk("phdr", join(name("Preset"), shorts(0, 0, 0), new byte[12], name("EOP"), shorts(0, 0, 1), new byte[12])),
        chunk("pbag", shorts(0, 0, presetGens, presetModulators.size())),
        chunk("pmod", join(join(presetModulators.toArray(byte[][]::new)), terminalModulator)),
        chunk("pgen", join(join(presetGenerators.toArray(byte[][]::new)), shorts(41, 0, 0, 0))),
        chunk("inst", join(name("Instrument"), shorts(0), name("EOI"), shorts(1))),
        chunk("ibag", shorts(0, 0, instrumentGens, instrumentModulators.size())),
        chunk("imod", join(join(instrumentModulators.toArray(byte[][]::new)), terminalModulator)),
        chunk("igen", join(join(instrumentGenerators.toArray(byte[][]::new)), shorts(53, 0, 0, 0))),
        chunk("shdr", join(sampleHeader(), name("EOS"), new byte[26])));
  }

  private byte[] sampleHeader() {
    ByteBuffer header = ByteBuffer.allocate(46).order(ByteOrder.LITTLE_ENDIAN);
    header.put(name("Sample")).putInt(0).putInt(frames.length).putInt(loopStart).putInt(loopEnd).putInt(rate);
    header.put((byte) rootKey).put((byte) 0).putShort((short) 0).putShort((short) sampleType);
    return header.array();
  }

  /** Writes the font. */
  public Path write(Path file) throws IOException {
    return Files.write(file, bytes());
  }

  private static byte[] name(String name) {
    byte[] field = new byte[20];
    byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(letters, 0, field, 0, letters.length);
    return field;
  }

  private static byte[] shorts(int... values) {
    ByteBuffer buffer = ByteBuffer.allocate(values.length * 2).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      buffer.putShort((short) value);
    }
    return buffer.array();
  }

  private static byte[] list(String id, byte[] content) {
    return chunk("LIST", join(id.getBytes(StandardCharsets.US_ASCII), content));
  }

  private static byte[] chunk(String id, byte[] content) {
    ByteBuffer buffer = ByteBuffer.allocate(8 + content.length + (content.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
    return buffer.put(id.getBytes(StandardCharsets.US_ASCII)).putInt(content.length).put(content).array();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
