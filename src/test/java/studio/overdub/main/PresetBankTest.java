package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preset;
import studio.overdub.device.SoundCategory;
import studio.overdub.format.preset.PresetFile;
import studio.overdub.format.preset.PresetLibrary;

/** Every preset of an instrument that comes with the studio, played and measured. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PresetBankTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Path PRESETS = HOME.resolve("presets");

  /** FM's presets are levelled by single notes and the Drum Machine's by a beat, and measured so by tests of their own. */
  private static final Set<String> LEVELLED_OTHERWISE = Set.of("fm", "drums");

  private static final double LOUDNESS = -18;
  private static final double LOUDNESS_TOLERANCE = 3;

  /**
   * Halfway between one sound edited slightly (8 cents, 3 dB, a fifth longer, a cutoff three semitones up: 5.5 dB at most)
   * and the nearest two of the studio's first eighteen sounds, which people tell apart (6.7 dB).
   */
  private static final double LEAST_DISTANCE = 6;

  private final Catalog catalog = new Furnishing(HOME, Path.of("target"), Path.of("target")).catalog();
  private final PresetLibrary library = PresetLibrary.ofFolders(List.of(PRESETS), catalog.types());
  private final Map<PresetPhrase, Map<String, SoundPrint>> prints = new HashMap<>();

  private List<Preset> presets() {
    return library.presets().stream()
        .filter(preset -> type(preset).kind() == DeviceType.Kind.INSTRUMENT)
        .toList();
  }

  private DeviceType type(Preset preset) {
    return catalog.find(preset.type()).orElseThrow();
  }

  @Test
  void theWholeBankCanBeReadAndNoNameComesTwice() {
    assertThat(library.notices()).isEmpty();
    assertThat(presets()).extracting(preset -> preset.type() + " " + preset.name()).doesNotHaveDuplicates();
  }

  @Test
  void filesAreCalledLikeTheirSoundsAndWrittenAsTheStudioWritesThem() throws IOException {
    try (Stream<Path> files = Files.list(PRESETS.resolve("synth"))) {
      for (Path file : files.toList()) {
        Preset preset = PresetFile.read(file, catalog.types());
        assertThat(file).hasFileName(PresetFile.fileName(preset));
        assertThat(Files.readString(file)).as(file.toString()).isEqualTo(PresetFile.text(preset, catalog.types()));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> aPresetSaysWhatItIs() {
    return presets().stream().map(preset -> DynamicTest.dynamicTest(preset.name(), () -> checkFacts(preset)));
  }

  @Test
  void allPresetsUseOneVocabularyOfCategories() {
    assertThat(library.presets())
        .allSatisfy(preset -> assertThat(preset.category()).isIn(SoundCategory.of(type(preset).kind())));
  }

  private void checkFacts(Preset preset) {
    assertThat(preset.author()).isNotBlank();
    assertThat(preset.tags()).isNotEmpty();
    assertThat(preset.description()).endsWith(".");
    DeviceType type = type(preset);
    preset
        .params()
        .forEach(
            (id, value) -> {
              assertThat(type.indexOf(id)).as(id).isNotNegative();
              ParamSpec spec = type.params().get(type.indexOf(id));
              assertThat(spec.clamp(value)).as(id).isEqualTo(value);
            });
    if (preset.type().equals("synth")) {
      assertThat(macros(preset)).as("macros").hasSizeBetween(2, 4);
    }
  }

  /** The macros that lead anywhere. */
  private Set<String> macros(Preset preset) {
    DeviceType type = type(preset);
    Set<String> macros = new HashSet<>();
    for (Map.Entry<String, Double> param : preset.params().entrySet()) {
      if (param.getKey().matches("mod\\d+\\.(source|via)")) {
        String source = type.params().get(type.indexOf(param.getKey())).format(param.getValue());
        if (source.startsWith("Macro")) {
          macros.add(source);
        }
      }
    }
    return macros;
  }

  @TestFactory
  Stream<DynamicTest> aPresetSoundsAtTheHousesLevelEndsAndIsLikeNoOther() {
    return presets().stream()
        .filter(preset -> !LEVELLED_OTHERWISE.contains(preset.type()))
        .map(preset -> DynamicTest.dynamicTest(preset.name(), () -> checkSound(preset)));
  }

  private void checkSound(Preset preset) throws StudioException {
    PresetRendering rendering = PresetRendering.of(type(preset), preset);
    assertThat(rendering.loudness())
        .as("loudness")
        .isBetween(LOUDNESS - LOUDNESS_TOLERANCE, LOUDNESS + LOUDNESS_TOLERANCE);
    assertThat(rendering.peakDecibels()).as("peak").isBetween(-24.0, -.1);
    assertThat(rendering.endsInSilence()).as("ends").isTrue();
    SoundPrint print = SoundPrint.of(rendering);
    Map<String, SoundPrint> others = prints.computeIfAbsent(PresetPhrase.of(preset.category()), phrase -> new TreeMap<>());
    List<String> alike = new ArrayList<>();
    others.forEach(
        (name, other) -> {
          if (print.distance(other) < LEAST_DISTANCE) {
            alike.add(name + " at " + print.distance(other));
          }
        });
    others.put(preset.type() + " " + preset.name(), print);
    assertThat(alike).as("alike").isEmpty();
  }
}
