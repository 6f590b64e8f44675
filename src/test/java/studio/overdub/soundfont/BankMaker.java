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
import java.util.function.Consumer;

/** Writes SoundFonts for tests with several presets, zones and samples; each preset has one instrument. */
public final class BankMaker {
  private static final int RATE = 48_000;

  private final List<Tone> tones = new ArrayList<>();
  private final List<PresetEntry> presets = new ArrayList<>();

  private record Tone(short[] frames, int type, int link, int correction) {}

  private record PresetEntry(int bank, int program, List<ZoneEntry> outer, List<ZoneEntry> inner) {}

  private record ZoneEntry(List<int[]> generators, List<Modulator> modulators, int link) {}

  /** A zone being written. */
  public static final class ZoneWriter {
    private final ZoneEntry entry;

    private ZoneWriter(int link) {
      entry = new ZoneEntry(new ArrayList<>(), new ArrayList<>(), link);
    }

    public ZoneWriter set(Generator generator, int amount) {
      entry.generators().add(new int[] {generator.ordinal(), amount});
      return this;
    }

    public ZoneWriter range(Generator generator, int low, int high) {
      return set(generator, low | high << 8);
    }

    public ZoneWriter add(Modulator modulator) {
      entry.modulators().add(modulator);
      return this;
    }
  }

  /** A looped sine of 48 kHz with so many frames a period, on key 60; the samples count from 0. */
  public BankMaker sine(int period) {
    return sine(period, Sample.MONO, 0, 0);
  }

  /** As {@link #sine(int)}, a side of a stereo pair. */
  public BankMaker sine(int period, int type, int link, int correction) {
    short[] wave = new short[10 * period];
    for (int i = 0; i < wave.length; i++) {
      wave[i] = (short) Math.round(20_000 * Math.sin(2 * Math.PI * i / period));
    }
    tones.add(new Tone(wave, type, link, correction));
    return this;
  }

  /** A preset that plays a sample, with what is asked for in its instrument zone. */
  public BankMaker preset(int bank, int program, int sample, Consumer<ZoneWriter> inner) {
    return preset(bank, program, List.of(), List.of(zone(sample, inner)));
  }

  /** A preset with a global and a local zone in the preset, and the same in the instrument. */
  public BankMaker preset(
      int bank, int program, Consumer<ZoneWriter> outerGlobal, Consumer<ZoneWriter> outer,
      Consumer<ZoneWriter> innerGlobal, Consumer<ZoneWriter> inner) {
    return preset(
        bank, program, List.of(zone(-1, outerGlobal), zone(0, outer)),
        List.of(zone(-1, innerGlobal), zone(0, inner)));
  }

  /** A preset that plays two samples at once. */
  public BankMaker pair(int bank, int program, Consumer<ZoneWriter> left, Consumer<ZoneWriter> right) {
    return preset(bank, program, List.of(), List.of(zone(0, left), zone(1, right)));
  }

  private BankMaker preset(int bank, int program, List<ZoneEntry> outer, List<ZoneEntry> inner) {
    presets.add(new PresetEntry(bank, program, outer.isEmpty() ? List.of(zone(0, z -> { })) : outer, inner));
    return this;
  }

  private static ZoneEntry zone(int link, Consumer<ZoneWriter> fill) {
    ZoneWriter writer = new ZoneWriter(link);
    fill.accept(writer);
    return writer.entry;
  }

  /** Writes the font. */
  public Path write(Path file) throws IOException {
    ByteArrayOutputStream smpl = new ByteArrayOutputStream();
    ByteArrayOutputStream shdr = new ByteArrayOutputStream();
    for (Tone tone : tones) {
      int start = smpl.size() / 2;
      smpl.writeBytes(shorts(tone.frames()));
      smpl.writeBytes(new byte[92]);
      ByteBuffer header = ByteBuffer.allocate(46).order(ByteOrder.LITTLE_ENDIAN);
      int end = start + tone.frames().length;
      header.put(name("Sine")).putInt(start).putInt(end).putInt(start).putInt(end).putInt(RATE);
      header.put((byte) 60).put((byte) tone.correction()).putShort((short) tone.link()).putShort((short) tone.type());
      shdr.writeBytes(header.array());
    }
    shdr.writeBytes(new byte[46]);
    byte[] info = join(chunk("ifil", ints(2, 4)), chunk("INAM", "Bank\0\0".getBytes(StandardCharsets.US_ASCII)));
    byte[] body =
        join(list("INFO", info), list("sdta", chunk("smpl", smpl.toByteArray())), list("pdta", tables(shdr)));
    return Files.write(file, chunk("RIFF", join("sfbk".getBytes(StandardCharsets.US_ASCII), body)));
  }

  private byte[] tables(ByteArrayOutputStream shdr) {
    ByteArrayOutputStream phdr = new ByteArrayOutputStream();
    ByteArrayOutputStream inst = new ByteArrayOutputStream();
    Level outer = new Level(Generator.INSTRUMENT);
    Level inner = new Level(Generator.SAMPLE_ID);
    for (int i = 0; i < presets.size(); i++) {
      PresetEntry preset = presets.get(i);
      phdr.writeBytes(join(name("Preset"), ints(preset.program(), preset.bank(), outer.bags()), new byte[12]));
      inst.writeBytes(join(name("Instrument"), ints(inner.bags())));
      int instrument = i;
      preset.outer().forEach(zone -> outer.write(zone, zone.link() < 0 ? -1 : instrument));
      preset.inner().forEach(zone -> inner.write(zone, zone.link()));
    }
    phdr.writeBytes(join(name("EOP"), ints(0, 0, outer.bags()), new byte[12]));
    inst.writeBytes(join(name("EOI"), ints(inner.bags())));
    return join(
        chunk("phdr", phdr.toByteArray()), outer.chunks("pbag", "pmod", "pgen"), chunk("inst", inst.toByteArray()),
        inner.chunks("ibag", "imod", "igen"), chunk("shdr", shdr.toByteArray()));
  }

  /** Bags, generators and modulators of presets or instruments. */
  private static final class Level {
    private final Generator terminal;
    private final ByteArrayOutputStream bags = new ByteArrayOutputStream();
    private final ByteArrayOutputStream generators = new ByteArrayOutputStream();
    private final ByteArrayOutputStream modulators = new ByteArrayOutputStream();

    Level(Generator terminal) {
      this.terminal = terminal;
    }

    int bags() {
      return bags.size() / 4;
    }

    void write(ZoneEntry zone, int link) {
      bag();
      zone.generators().forEach(g -> generators.writeBytes(ints(g[0], g[1])));
      if (link >= 0) {
        generators.writeBytes(ints(terminal.ordinal(), link));
      }
      zone.modulators()
          .forEach(
              m ->
                  modulators.writeBytes(
                      ints(m.source(), m.destination(), m.amount(), m.amountSource(), m.transform())));
    }

    private void bag() {
      bags.writeBytes(ints(generators.size() / 4, modulators.size() / 10));
    }

    byte[] chunks(String bag, String mod, String gen) {
      bag();
      return join(
          chunk(bag, bags.toByteArray()), chunk(mod, join(modulators.toByteArray(), new byte[10])),
          chunk(gen, join(generators.toByteArray(), new byte[4])));
    }
  }

  private static byte[] name(String name) {
    byte[] field = new byte[20];
    byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(letters, 0, field, 0, letters.length);
    return field;
  }

  private static byte[] ints(int... values) {
    ByteBuffer buffer = ByteBuffer.allocate(values.length * 2).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      buffer.putShort((short) value);
    }
    return buffer.array();
  }

  private static byte[] shorts(short... values) {
    ByteBuffer buffer = ByteBuffer.allocate(values.length * 2).order(ByteOrder.LITTLE_ENDIAN);
    buffer.asShortBuffer().put(values);
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
