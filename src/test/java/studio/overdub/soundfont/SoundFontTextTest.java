package studio.overdub.soundfont;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.testing.Requires;

/**
 * No field of presets, instruments and samples differs from what {@code sf2text} prints, a program of awesfx that reads
 * fonts for sound cards. It prints no modulators.
 */
class SoundFontTextTest {
  private static final Map<String, Generator> NAMES =
      Map.ofEntries(
          entry("startAddrs", Generator.START_OFFSET),
          entry("endAddrs", Generator.END_OFFSET),
          entry("startloopAddrs", Generator.LOOP_START_OFFSET),
          entry("endloopAddrs", Generator.LOOP_END_OFFSET),
          entry("startAddrsHi", Generator.START_COARSE_OFFSET),
          entry("lfo1ToPitch", Generator.MOD_LFO_TO_PITCH),
          entry("lfo2ToPitch", Generator.VIB_LFO_TO_PITCH),
          entry("env1ToPitch", Generator.MOD_ENV_TO_PITCH),
          entry("initialFilterFc", Generator.INITIAL_FILTER_CUTOFF),
          entry("initialFilterQ", Generator.INITIAL_FILTER_Q),
          entry("lfo1ToFilterFc", Generator.MOD_LFO_TO_FILTER_CUTOFF),
          entry("env1ToFilterFc", Generator.MOD_ENV_TO_FILTER_CUTOFF),
          entry("endAddrsHi", Generator.END_COARSE_OFFSET),
          entry("lfo1ToVolume", Generator.MOD_LFO_TO_VOLUME),
          entry("chorusEffectsSend", Generator.CHORUS_SEND),
          entry("reverbEffectsSend", Generator.REVERB_SEND),
          entry("panEffectsSend", Generator.PAN),
          entry("delayLfo1", Generator.MOD_LFO_DELAY),
          entry("freqLfo1", Generator.MOD_LFO_FREQUENCY),
          entry("delayLfo2", Generator.VIB_LFO_DELAY),
          entry("freqLfo2", Generator.VIB_LFO_FREQUENCY),
          entry("delayEnv1", Generator.MOD_ENV_DELAY),
          entry("attackEnv1", Generator.MOD_ENV_ATTACK),
          entry("holdEnv1", Generator.MOD_ENV_HOLD),
          entry("decayEnv1", Generator.MOD_ENV_DECAY),
          entry("sustainEnv1", Generator.MOD_ENV_SUSTAIN),
          entry("releaseEnv1", Generator.MOD_ENV_RELEASE),
          entry("autoHoldEnv1", Generator.KEY_TO_MOD_ENV_HOLD),
          entry("autoDecayEnv1", Generator.KEY_TO_MOD_ENV_DECAY),
          entry("delayEnv2", Generator.VOL_ENV_DELAY),
          entry("attackEnv2", Generator.VOL_ENV_ATTACK),
          entry("holdEnv2", Generator.VOL_ENV_HOLD),
          entry("decayEnv2", Generator.VOL_ENV_DECAY),
          entry("sustainEnv2", Generator.VOL_ENV_SUSTAIN),
          entry("releaseEnv2", Generator.VOL_ENV_RELEASE),
          entry("autoHoldEnv2", Generator.KEY_TO_VOL_ENV_HOLD),
          entry("autoDecayEnv2", Generator.KEY_TO_VOL_ENV_DECAY),
          entry("instrument", Generator.INSTRUMENT),
          entry("keyRange", Generator.KEY_RANGE),
          entry("velRange", Generator.VELOCITY_RANGE),
          entry("startloopAddrsHi", Generator.LOOP_START_COARSE_OFFSET),
          entry("initAtten", Generator.INITIAL_ATTENUATION),
          entry("endloopAddrsHi", Generator.LOOP_END_COARSE_OFFSET),
          entry("coarseTune", Generator.COARSE_TUNE),
          entry("fineTune", Generator.FINE_TUNE),
          entry("sampleId", Generator.SAMPLE_ID),
          entry("sampleFlags", Generator.SAMPLE_MODES),
          entry("scaleTuning", Generator.SCALE_TUNING),
          entry("keyExclusiveClass", Generator.EXCLUSIVE_CLASS),
          entry("rootKey", Generator.OVERRIDING_ROOT_KEY));

  private static final Pattern PRESET =
      Pattern.compile(" \\(\\d+ \"(.*)\" \\(preset (\\d+)\\) \\(bank (\\d+)\\) \\(");
  private static final Pattern INSTRUMENT = Pattern.compile(" {1,2}\\((\\d+) \"(.*)\" \\(");
  private static final Pattern GENERATOR = Pattern.compile(" {3}\\((\\w+) (-?\\d+).*");
  private static final Pattern SAMPLE =
      Pattern.compile(" \\((\\d+) \"(.*)\" \\(0x(\\w+) 0x(\\w+)\\) \\(0x(\\w+) 0x(\\w+)\\)");
  private static final Pattern SAMPLE_REST = Pattern.compile(" +\\((\\d+) (\\d+) (-?\\d+) (\\d+) (\\d+)\\)\\)");

  /** What the program prints of a preset or instrument. */
  private record Item(String name, int bank, int number, List<Map<Generator, Integer>> zones) {}

  private final List<Item> presets = new ArrayList<>();
  private final List<Item> instruments = new ArrayList<>();
  private final List<long[]> samples = new ArrayList<>();
  private final List<String> sampleNames = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"TimGM6mb.sf2", "FluidR3_GM.sf2"})
  void noFieldOfAFontOfTheSystemDiffers(String name) throws Exception {
    compare(Requires.systemFont(name));
    assertThat(presets).hasSizeGreaterThan(130);
  }

  @Test
  void noFieldOfVintageDreamsDiffers() throws Exception {
    compare(Requires.conformance("soundfont/vintage-dreams/VintageDreamsWaves-v2.sf2"));
    assertThat(presets).hasSizeGreaterThan(130);
  }

  private void compare(Path path) throws Exception {
    print(path);
    SoundFont font = SoundFont.open(path);

    assertThat(font.presets()).hasSize(presets.size());
    for (Item preset : presets) {
      FontPreset found = font.find(preset.bank, preset.number).orElseThrow();
      assertThat(found.name()).isEqualTo(preset.name);
      compareZones(font.zones(found), preset, Generator.INSTRUMENT);
    }
    for (int i = 0; i < instruments.size(); i++) {
      assertThat(font.instrument(i).name()).isEqualTo(instruments.get(i).name);
      compareZones(font.instrument(i), instruments.get(i), Generator.SAMPLE_ID);
    }
    assertThat(font.samples()).hasSize(samples.size());
    for (int i = 0; i < samples.size(); i++) {
      compareSample(font.samples().get(i), sampleNames.get(i), samples.get(i));
    }
  }

  /**
   * A first zone that names nothing to play is the global one; a later such zone does not count. One of modulators
   * alone is not printed.
   */
  private static void compareZones(Instrument actual, Item expected, Generator plays) {
    List<Zone> found =
        Stream.concat(actual.global().stream(), actual.zones().stream())
            .filter(zone -> NAMES.values().stream().anyMatch(zone::has))
            .toList();
    List<Map<Generator, Integer>> counted = new ArrayList<>();
    for (int i = 0; i < expected.zones.size(); i++) {
      if (i == 0 || expected.zones.get(i).containsKey(plays)) {
        counted.add(expected.zones.get(i));
      }
    }
    assertThat(found).as(expected.name).hasSameSizeAs(counted);
    for (int i = 0; i < counted.size(); i++) {
      for (Generator generator : NAMES.values()) {
        String what = expected.name + ", zone " + i + ", " + generator;
        assertThat(found.get(i).has(generator)).as(what).isEqualTo(counted.get(i).containsKey(generator));
        if (found.get(i).has(generator)) {
          assertThat((int) (short) found.get(i).amount(generator))
              .as(what)
              .isEqualTo(counted.get(i).get(generator).shortValue());
        }
      }
    }
  }

  private static void compareSample(Sample actual, String name, long[] expected) {
    assertThat(actual.name()).isEqualTo(name);
    assertThat(new long[] {
          actual.fileStart(), actual.fileEnd(), actual.fileStart() + actual.loopStart(),
          actual.fileStart() + actual.loopEnd(), actual.rate(), actual.rootKey(), actual.correction(), actual.link(),
          actual.type()
        })
        .as(name)
        .containsExactly(expected);
  }

  private void print(Path path) throws Exception {
    Process process =
        new ProcessBuilder(Requires.program("sf2text").toString(), path.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> lines;
    try (var reader = process.inputReader(java.nio.charset.StandardCharsets.ISO_8859_1)) {
      lines = reader.lines().toList();
    }
    assertThat(process.waitFor()).isZero();
    lines.forEach(this::take);
    presets.removeLast();
    instruments.removeLast();
    samples.removeLast();
    sampleNames.removeLast();
  }

  /** Takes a line; the last of each kind is the file's end mark. */
  private void take(String line) {
    Matcher preset = PRESET.matcher(line);
    Matcher instrument = INSTRUMENT.matcher(line);
    Matcher generator = GENERATOR.matcher(line);
    Matcher sample = SAMPLE.matcher(line);
    Matcher rest = SAMPLE_REST.matcher(line);
    if (preset.matches()) {
      presets.add(new Item(
          preset.group(1).strip(), Integer.parseInt(preset.group(3)), Integer.parseInt(preset.group(2)),
          new ArrayList<>()));
    } else if (instrument.matches()) {
      instruments.add(new Item(instrument.group(2).strip(), 0, 0, new ArrayList<>()));
    } else if (line.equals("  (layer")) {
      item().zones.add(new HashMap<>());
    } else if (sample.matches()) {
      sampleNames.add(sample.group(2).strip());
      samples.add(new long[9]);
      for (int i = 0; i < 4; i++) {
        samples.getLast()[i] = Long.parseLong(sample.group(3 + i), 16);
      }
    } else if (rest.matches()) {
      for (int i = 0; i < 5; i++) {
        samples.getLast()[4 + i] = Long.parseLong(rest.group(1 + i));
      }
    } else if (generator.matches()) {
      assertThat(NAMES).containsKey(generator.group(1));
      item().zones.getLast().put(NAMES.get(generator.group(1)), Integer.parseInt(generator.group(2)));
    }
  }

  private Item item() {
    return instruments.isEmpty() ? presets.getLast() : instruments.getLast();
  }
}
