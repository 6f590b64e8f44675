package studio.overdub.soundfont;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
  private byte[] compressed;
  private long firstFrame;
  private int presetZones = 1;
  private int instrumentZones = 1;

  /** The sample, played at its rate on key 60, looped as a whole if zones say so. */
  public FontBuilder sample(short... frames) {
    this.frames = frames.clone();
    loopEnd = frames.length;
    return this;
  }

  /** In place of frames, an Ogg stream: the font is an SF3 then. */
  public FontBuilder compressed(byte[] ogg) {
    compressed = ogg.clone();
    sampleType = Sample.MONO | Sample.VORBIS;
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

  /** So many zones of the preset and of the instrument, all but the last without generators of their own. */
  public FontBuilder zones(int ofPreset, int ofInstrument) {
    presetZones = ofPreset;
    instrumentZones = ofInstrument;
    return this;
  }

  private static byte[] modulator(Modulator m) {
    return shorts(m.source(), m.destination(), m.amount(), m.amountSource(), m.transform());
  }

  /** The font's bytes. */
  public byte[] bytes() {
    byte[] smpl = compressed == null ? sampleBytes() : compressed;
    byte[] sdta = chunk("smpl", smpl);
    if (lower != null) {
      byte[] sm24 = new byte[frames.length + 46 + (frames.length & 1)];
      System.arraycopy(lower, 0, sm24, 0, Math.min(lower.length, sm24.length));
      sdta = join(sdta, chunk("sm24", sm24));
    }
    byte[] body = join(list("INFO", info()), list("sdta", sdta), list("pdta", tables()));
    return chunk("RIFF", join("sfbk".getBytes(StandardCharsets.US_ASCII), body));
  }

  private byte[] sampleBytes() {
    byte[] smpl = new byte[frames.length * 2 + 92];
    ByteBuffer.wrap(smpl).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().put(frames);
    return smpl;
  }

  private byte[] info() {
    byte[] bankName = "Test font\0".getBytes(StandardCharsets.US_ASCII);
    return join(chunk("ifil", shorts(compressed == null ? 2 : 3, minor)), chunk("INAM", bankName));
  }

  /**
   * Writes the font with so many frames of silence before the sample, as a hole in the file where the file system can.
   *
   * @param rf64 whether sizes stand in a table of 64 bits
   */
  public Path writeFar(Path file, long silence, boolean rf64) throws IOException {
    firstFrame = silence;
    byte[] tables = list("pdta", tables());
    byte[] samples = sampleBytes();
    byte[] infos = list("INFO", info());
    long smplSize = silence * 2 + samples.length;
    long headSize = 12 + (rf64 ? 36 : 0) + infos.length + 12 + 8;
    long size = headSize + smplSize + tables.length;
    ByteBuffer head = ByteBuffer.allocate((int) headSize).order(ByteOrder.LITTLE_ENDIAN);
    head.put(ascii(rf64 ? "RF64" : "RIFF")).putInt(rf64 ? -1 : (int) (size - 8)).put(ascii("sfbk"));
    if (rf64) {
      head.put(ascii("ds64")).putInt(28).putLong(size - 8).putLong(smplSize).putLong(0).putInt(0);
    }
    head.put(infos);
    head.put(ascii("LIST")).putInt(rf64 ? -1 : (int) (12 + smplSize)).put(ascii("sdta"));
    head.put(ascii("smpl")).putInt(rf64 ? -1 : (int) smplSize);
    try (FileChannel out =
        FileChannel.open(
            file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
      out.write(head.flip(), 0);
      out.write(ByteBuffer.wrap(samples), headSize + silence * 2);
      out.write(ByteBuffer.wrap(tables), headSize + smplSize);
    }
    return file;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] tables() {
    byte[] terminalModulator = new byte[10];
    byte[] presets =
        join(
            name("Preset"), shorts(0, 0, 0), new byte[12], name("EOP"), shorts(0, 0, presetZones), new byte[12]);
    return join(
        chunk("phdr", presets),
        chunk("pbag", bags(presetZones, presetGenerators.size(), presetModulators.size())),
        chunk("pmod", join(join(presetModulators.toArray(byte[][]::new)), terminalModulator)),
        chunk("pgen", generators(presetZones, presetGenerators, Generator.INSTRUMENT)),
        chunk("inst", join(name("Instrument"), shorts(0), name("EOI"), shorts(instrumentZones))),
        chunk("ibag", bags(instrumentZones, instrumentGenerators.size(), instrumentModulators.size())),
        chunk("imod", join(join(instrumentModulators.toArray(byte[][]::new)), terminalModulator)),
        chunk("igen", generators(instrumentZones, instrumentGenerators, Generator.SAMPLE_ID)),
        chunk("shdr", join(sampleHeader(), name("EOS"), new byte[26])));
  }

  /** Bags of which the last has what was asked for, and the others nothing but their link. */
  private static byte[] bags(int zones, int generators, int modulators) {
    int[] bags = new int[2 * zones + 2];
    for (int zone = 0; zone < zones; zone++) {
      bags[2 * zone] = zone;
    }
    bags[2 * zones] = zones + generators;
    bags[2 * zones + 1] = modulators;
    return shorts(bags);
  }

  private static byte[] generators(int zones, List<byte[]> ofLast, Generator link) {
    int[] links = new int[2 * zones - 2];
    for (int zone = 0; zone < zones - 1; zone++) {
      links[2 * zone] = link.ordinal();
    }
    return join(shorts(links), join(ofLast.toArray(byte[][]::new)), shorts(link.ordinal(), 0, 0, 0));
  }

  private byte[] sampleHeader() {
    ByteBuffer header = ByteBuffer.allocate(46).order(ByteOrder.LITTLE_ENDIAN);
    int start = (int) firstFrame;
    int length = compressed == null ? frames.length : compressed.length;
    header.put(name("Sample")).putInt(start).putInt(start + length);
    header.putInt(start + loopStart).putInt(start + loopEnd).putInt(rate);
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

  static byte[] shorts(int... values) {
    ByteBuffer buffer = ByteBuffer.allocate(values.length * 2).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      buffer.putShort((short) value);
    }
    return buffer.array();
  }

  static byte[] list(String id, byte[] content) {
    return chunk("LIST", join(id.getBytes(StandardCharsets.US_ASCII), content));
  }

  static byte[] chunk(String id, byte[] content) {
    ByteBuffer buffer = ByteBuffer.allocate(8 + content.length + (content.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
    return buffer.put(id.getBytes(StandardCharsets.US_ASCII)).putInt(content.length).put(content).array();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
