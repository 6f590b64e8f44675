package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preset;
import studio.overdub.device.SoundCategory;
import studio.overdub.format.preset.PresetFile;
import studio.overdub.format.preset.PresetLibrary;

/** What every preset that comes with the studio says about itself; {@link BankSoundsTest} plays them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PresetBankTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Path PRESETS = HOME.resolve("presets");

  private static final int LEAST_PRESETS = 250;

  private final Catalog catalog = new Furnishing(HOME, Path.of("target"), Path.of("target")).catalog();
  private final PresetLibrary library = PresetLibrary.ofFolders(List.of(PRESETS), catalog.types());

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
  void thereAreTwoHundredAndFiftyOfInstrumentsOrMoreInAllCategories() {
    assertThat(presets()).hasSizeGreaterThanOrEqualTo(LEAST_PRESETS);
    assertThat(presets()).extracting(Preset::category).containsAll(SoundCategory.SOUNDS);
  }

  @Test
  void everyPresetOfEveryDeviceHasTagsAnAuthorAndADescription() {
    assertThat(library.presets())
        .allSatisfy(
            preset -> {
              assertThat(preset.author()).as(preset.name()).isNotBlank();
              assertThat(preset.tags()).as(preset.name()).isNotEmpty();
              assertThat(preset.description()).as(preset.name()).endsWith(".");
            });
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
  Stream<DynamicTest> aPresetSetsWhatItsDeviceHas() {
    return presets().stream().map(preset -> DynamicTest.dynamicTest(preset.name(), () -> checkParameters(preset)));
  }

  @Test
  void allPresetsUseOneVocabularyOfCategories() {
    assertThat(library.presets())
        .allSatisfy(preset -> assertThat(preset.category()).isIn(SoundCategory.of(type(preset).kind())));
  }

  private void checkParameters(Preset preset) {
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
}
