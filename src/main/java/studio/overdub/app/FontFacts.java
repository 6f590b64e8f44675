package studio.overdub.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import studio.overdub.soundfont.FontPreset;
import studio.overdub.soundfont.Generator;
import studio.overdub.soundfont.GeneratorUnit;
import studio.overdub.soundfont.Instrument;
import studio.overdub.soundfont.Modulator;
import studio.overdub.soundfont.Sample;
import studio.overdub.soundfont.SoundFont;
import studio.overdub.soundfont.Zone;

/** What a font holds, in brief or down to every generator. */
final class FontFacts {
  private final SoundFont font;

  FontFacts(SoundFont font) {
    this.font = font;
  }

  /** Its names, and its presets by bank and program. */
  Map<String, Object> brief() {
    Map<String, Object> facts = head();
    facts.put("instruments", font.instrumentCount());
    facts.put("samples", font.samples().size());
    facts.put("presets", font.presets().stream().map(FontFacts::place).toList());
    return facts;
  }

  /** All of it: presets, instruments, zones, samples. */
  Map<String, Object> whole() {
    Map<String, Object> facts = head();
    facts.put("default modulators", font.defaultModulators().stream().map(FontFacts::modulator).toList());
    facts.put("presets", font.presets().stream().map(this::preset).toList());
    List<Map<String, Object>> instruments = new ArrayList<>(font.instrumentCount());
    for (int i = 0; i < font.instrumentCount(); i++) {
      instruments.add(instrument(font.instrument(i)));
    }
    facts.put("instruments", instruments);
    facts.put("samples", font.samples().stream().map(FontFacts::sample).toList());
    return facts;
  }

  private Map<String, Object> head() {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("kind", font.kind().label());
    facts.put("name", font.info().name());
    facts.put("version", String.format(Locale.ROOT, "%d.%02d", font.info().major(), font.info().minor()));
    facts.putAll(new TreeMap<>(font.info().texts()));
    return facts;
  }

  private static Map<String, Object> place(FontPreset preset) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("bank", preset.bank());
    facts.put("program", preset.program());
    facts.put("name", preset.name());
    return facts;
  }

  private Map<String, Object> preset(FontPreset preset) {
    Map<String, Object> facts = place(preset);
    Instrument zones = font.zones(preset);
    zones.global().ifPresent(zone -> facts.put("global", zone(zone, true)));
    List<Map<String, Object>> all = new ArrayList<>(zones.zones().size());
    for (Zone zone : zones.zones()) {
      Map<String, Object> one = zone(zone, true);
      one.put("instrument", zone.index(Generator.INSTRUMENT));
      all.add(one);
    }
    facts.put("zones", all);
    return facts;
  }

  private static Map<String, Object> instrument(Instrument instrument) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("index", instrument.index());
    facts.put("name", instrument.name());
    instrument.global().ifPresent(zone -> facts.put("global", zone(zone, false)));
    List<Map<String, Object>> all = new ArrayList<>(instrument.zones().size());
    for (Zone zone : instrument.zones()) {
      Map<String, Object> one = zone(zone, false);
      one.put("sample", zone.index(Generator.SAMPLE_ID));
      all.add(one);
    }
    facts.put("zones", all);
    return facts;
  }

  private static Map<String, Object> zone(Zone zone, boolean ofPreset) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("keys", List.of(zone.low(Generator.KEY_RANGE), zone.high(Generator.KEY_RANGE)));
    facts.put("velocities", List.of(zone.low(Generator.VELOCITY_RANGE), zone.high(Generator.VELOCITY_RANGE)));
    List<Map<String, Object>> generators = new ArrayList<>();
    for (Generator generator : Generator.values()) {
      if (generator.isValue() && zone.has(generator)) {
        generators.add(generator(generator, zone.amount(generator), ofPreset));
      }
    }
    facts.put("generators", generators);
    facts.put("modulators", zone.modulators().stream().map(FontFacts::modulator).toList());
    return facts;
  }

  private static Map<String, Object> generator(Generator generator, int amount, boolean ofPreset) {
    GeneratorUnit unit = GeneratorUnit.of(generator);
    double value = ofPreset ? unit.factor(amount) : unit.value(amount);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("name", words(generator));
    facts.put("amount", amount);
    facts.put("value", Math.rint(value * 1e6) / 1e6);
    facts.put("unit", ofPreset ? unit.factorLabel() : unit.label());
    return facts;
  }

  private static String words(Generator generator) {
    return generator.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Map<String, Object> modulator(Modulator modulator) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("source", source(modulator.source()));
    if (modulator.isFed()) {
      facts.put("fed by", modulator.inputs().stream().map(FontFacts::modulator).toList());
    }
    facts.put("amount source", source(modulator.amountSource()));
    facts.put("destination", destination(modulator.destination()));
    facts.put("amount", modulator.amount());
    facts.put("transform", modulator.transform() == Modulator.TRANSFORM_ABSOLUTE ? "absolute" : "linear");
    return facts;
  }

  private static String destination(int number) {
    return number < Generator.COUNT ? words(Generator.of(number)) : "modulator " + (number & 0x7fff);
  }

  private static String source(int packed) {
    int index = Modulator.index(packed);
    boolean controller = (packed & Modulator.MIDI_CONTROLLER) != 0;
    if (!controller && index == Modulator.NO_CONTROLLER) {
      return "none";
    }
    return (controller ? "controller " + index : general(index))
        + ", "
        + curve(Modulator.curve(packed))
        + ((packed & Modulator.BIPOLAR) != 0 ? ", bipolar" : "")
        + ((packed & Modulator.NEGATIVE) != 0 ? ", falling" : "");
  }

  private static String general(int index) {
    return switch (index) {
      case Modulator.NOTE_ON_VELOCITY -> "velocity";
      case Modulator.NOTE_ON_KEY -> "key";
      case Modulator.POLY_PRESSURE -> "key pressure";
      case Modulator.CHANNEL_PRESSURE -> "channel pressure";
      case Modulator.PITCH_WHEEL -> "pitch wheel";
      case Modulator.PITCH_WHEEL_SENSITIVITY -> "pitch wheel sensitivity";
      case Modulator.LINK -> "another modulator";
      default -> "source " + index;
    };
  }

  private static String curve(int number) {
    return switch (number) {
      case Modulator.LINEAR -> "linear";
      case Modulator.CONCAVE -> "concave";
      case Modulator.CONVEX -> "convex";
      case Modulator.SWITCH -> "switch";
      default -> "curve " + number;
    };
  }

  private static Map<String, Object> sample(Sample sample) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("index", sample.index());
    facts.put("name", sample.name());
    facts.put("rate", sample.rate());
    if (sample.ready()) {
      facts.put("frames", sample.data().frames());
      facts.put("bits", sample.data().is24Bit() ? 24 : 16);
    }
    facts.put("root key", sample.rootKey());
    facts.put("correction", sample.correction());
    facts.put("loop start", sample.loopStart());
    facts.put("loop end", sample.loopEnd());
    facts.put("type", type(sample.type()));
    facts.put("link", sample.link());
    facts.put("start in file", sample.fileStart());
    facts.put("end in file", sample.fileEnd());
    facts.put("playable", sample.playable());
    return facts;
  }

  private static String type(int type) {
    String side =
        switch (type & ~(Sample.ROM | Sample.VORBIS)) {
          case Sample.MONO -> "mono";
          case Sample.RIGHT -> "right";
          case Sample.LEFT -> "left";
          default -> "type " + type;
        };
    return side + ((type & Sample.ROM) != 0 ? ", ROM" : "") + ((type & Sample.VORBIS) != 0 ? ", compressed" : "");
  }
}
