package studio.overdub.soundfont;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.testing.Requires;

/** No field that was read differs from the published dump of a font. */
class SoundFontDumpTest {
  private static final Map<String, Generator> NAMES =
      Map.ofEntries(
          entry("VOLENVRELEASE", Generator.VOL_ENV_RELEASE),
          entry("VOLENVDECAY", Generator.VOL_ENV_DECAY),
          entry("VOLENVSUSTAIN", Generator.VOL_ENV_SUSTAIN),
          entry("VOLENVATTACK", Generator.VOL_ENV_ATTACK),
          entry("VOLENVHOLD", Generator.VOL_ENV_HOLD),
          entry("VOLENVDELAY", Generator.VOL_ENV_DELAY),
          entry("MODENVRELEASE", Generator.MOD_ENV_RELEASE),
          entry("MODENVDECAY", Generator.MOD_ENV_DECAY),
          entry("MODENVSUSTAIN", Generator.MOD_ENV_SUSTAIN),
          entry("MODENVATTACK", Generator.MOD_ENV_ATTACK),
          entry("MODENVHOLD", Generator.MOD_ENV_HOLD),
          entry("MODENVDELAY", Generator.MOD_ENV_DELAY),
          entry("MODENVTOFILTERFC", Generator.MOD_ENV_TO_FILTER_CUTOFF),
          entry("MODENVTOPITCH", Generator.MOD_ENV_TO_PITCH),
          entry("MODLFOTOPITCH", Generator.MOD_LFO_TO_PITCH),
          entry("MODLFOTOFILTERFC", Generator.MOD_LFO_TO_FILTER_CUTOFF),
          entry("MODLFOTOVOL", Generator.MOD_LFO_TO_VOLUME),
          entry("MODLFODELAY", Generator.MOD_LFO_DELAY),
          entry("MODLFOFREQ", Generator.MOD_LFO_FREQUENCY),
          entry("VIBLFOTOPITCH", Generator.VIB_LFO_TO_PITCH),
          entry("VIBLFOFREQ", Generator.VIB_LFO_FREQUENCY),
          entry("VIBLFODELAY", Generator.VIB_LFO_DELAY),
          entry("FINETUNE", Generator.FINE_TUNE),
          entry("COARSETUNE", Generator.COARSE_TUNE),
          entry("SCALETUNE", Generator.SCALE_TUNING),
          entry("OVERRIDEROOTKEY", Generator.OVERRIDING_ROOT_KEY),
          entry("SAMPLEMODE", Generator.SAMPLE_MODES),
          entry("EXCLUSIVECLASS", Generator.EXCLUSIVE_CLASS),
          entry("CHORUSSEND", Generator.CHORUS_SEND),
          entry("REVERBSEND", Generator.REVERB_SEND),
          entry("PAN", Generator.PAN),
          entry("ATTENUATION", Generator.INITIAL_ATTENUATION),
          entry("FILTERQ", Generator.INITIAL_FILTER_Q),
          entry("FILTERFC", Generator.INITIAL_FILTER_CUTOFF),
          entry("STARTLOOPADDROFS", Generator.LOOP_START_OFFSET),
          entry("ENDLOOPADDROFS", Generator.LOOP_END_OFFSET),
          entry("STARTLOOPADDRCOARSEOFS", Generator.LOOP_START_COARSE_OFFSET),
          entry("ENDLOOPADDRCOARSEOFS", Generator.LOOP_END_COARSE_OFFSET));

  @ParameterizedTest
  @ValueSource(strings = {"VintageDreamsWaves-v2.sf2", "VintageDreamsWaves-v2.sf3"})
  void everyFieldOfVintageDreamsIsRead(String name) throws Exception {
    SoundFont font = SoundFont.open(Requires.conformance("soundfont/vintage-dreams/" + name));
    List<FontDump.Item> dump =
        FontDump.read(Requires.conformance("soundfont/vintage-dreams/" + name + ".yml"));

    List<Sample> inFile = font.samples().stream().filter(Sample::playable).toList();
    int compared = 0;
    for (FontDump.Item item : dump) {
      int index = dump.subList(0, dump.indexOf(item)).stream().filter(i -> i.kind.equals(item.kind)).toList().size();
      switch (item.kind) {
        case "preset" -> compared += comparePreset(font, item);
        case "instrument" -> compared += compareZones(font.instrument(index), item);
        default -> compared += compareSample(inFile.get(index), item);
      }
    }
    assertThat(font.presets()).hasSize((int) dump.stream().filter(i -> i.kind.equals("preset")).count());
    assertThat(compared).isGreaterThan(8000);
  }

  private static int comparePreset(SoundFont font, FontDump.Item item) {
    FontPreset preset =
        font.find(Integer.parseInt(item.fields.get("bank")), Integer.parseInt(item.fields.get("num"))).orElseThrow();
    assertThat(preset.name()).isEqualTo(item.fields.get("name").strip());
    return compareZones(font.zones(preset), item);
  }

  private static int compareZones(Instrument actual, FontDump.Item item) {
    int compared = 0;
    List<FontDump.Zone> expected = item.zones;
    List<Zone> found = Stream.concat(actual.global().stream(), actual.zones().stream()).toList();
    for (FontDump.Zone zone : expected) {
      String name = zone.fields.get("name");
      int number = Integer.parseInt(name.substring(name.lastIndexOf('/') + 1));
      // The dump takes a first zone whose sample lies in ROM for a global one.
      boolean inRom = found.get(number).has(Generator.SAMPLE_ID) && found.get(number).index(Generator.SAMPLE_ID) == 0;
      assertThat(zone.global).as(name).isEqualTo(number == 0 && (actual.global().isPresent() || inRom));
      compared += compare(found.get(number), zone, name);
    }
    assertThat(found).hasSameSizeAs(expected);
    return compared;
  }

  private static int compare(Zone actual, FontDump.Zone expected, String name) {
    for (Map.Entry<String, Double> entry : expected.generators.entrySet()) {
      assertThat(NAMES).as(name).containsKey(entry.getKey());
      Generator generator = NAMES.get(entry.getKey());
      assertThat(actual.has(generator)).as(name + " has " + generator).isTrue();
      // The dump has attenuations as players apply them, four tenths of what the file says.
      double factor = generator == Generator.INITIAL_ATTENUATION ? 0.4 : 1;
      double amount = actual.amount(generator) * factor;
      assertThat(amount).as(name + " " + generator).isEqualTo(entry.getValue(), within(0.01));
    }
    for (Generator generator : NAMES.values()) {
      boolean listed = expected.generators.keySet().stream().anyMatch(n -> NAMES.get(n) == generator);
      assertThat(actual.has(generator)).as(name + " has " + generator).isEqualTo(listed);
    }
    compareRange(actual, Generator.KEY_RANGE, expected.fields.get("key_range"), name);
    compareRange(actual, Generator.VELOCITY_RANGE, expected.fields.get("vel_range"), name);
    return NAMES.size() + 2;
  }

  private static void compareRange(Zone actual, Generator range, String expected, String name) {
    String[] bounds = expected.split(" - ");
    assertThat(actual.low(range)).as(name).isEqualTo(Integer.parseInt(bounds[0]));
    assertThat(actual.high(range)).as(name).isEqualTo(Math.min(127, Integer.parseInt(bounds[1])));
  }

  private static int compareSample(Sample actual, FontDump.Item item) {
    Map<String, String> fields = item.fields;
    assertThat(actual.name()).isEqualTo(fields.get("name").strip());
    assertThat(actual.fileStart()).isEqualTo(Long.parseLong(fields.get("source_start")));
    // The dump names the last frame, the file the one behind it.
    assertThat(actual.fileEnd() - 1).isEqualTo(Long.parseLong(fields.get("source_end")));
    long origin = (actual.type() & Sample.VORBIS) == 0 ? actual.fileStart() : 0;
    assertThat(origin + actual.loopStart()).isEqualTo(Long.parseLong(fields.get("source_loopstart")));
    assertThat(origin + actual.loopEnd()).isEqualTo(Long.parseLong(fields.get("source_loopend")));
    assertThat(actual.rate()).isEqualTo(Integer.parseInt(fields.get("samplerate")));
    assertThat(actual.rootKey()).isEqualTo(Integer.parseInt(fields.get("origpitch")));
    assertThat(actual.correction()).isEqualTo(Integer.parseInt(fields.get("pitchadj")));
    assertThat(actual.type()).isEqualTo(Integer.parseInt(fields.get("sampletype")));
    return 9;
  }
}
