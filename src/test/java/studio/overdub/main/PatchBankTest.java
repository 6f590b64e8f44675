package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import studio.overdub.device.Catalog;
import studio.overdub.device.DeviceType;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Patch;
import studio.overdub.device.PatchDevice;
import studio.overdub.device.SoundCategory;
import studio.overdub.format.preset.PatchFile;
import studio.overdub.format.preset.PresetLibrary;
import studio.overdub.format.preset.StoredPatch;

/** What every patch that comes with the studio says about itself; {@link BankSoundsTest} plays them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatchBankTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final int LEAST_PATCHES = 40;

  private final Catalog catalog = new Furnishing(HOME, Path.of("target"), Path.of("target")).catalog();
  private final PresetLibrary library =
      PresetLibrary.ofFolders(List.of(HOME.resolve("presets/patch")), catalog.types());

  private Stream<DynamicTest> each(Check check) {
    return library.patches().stream()
        .map(stored -> DynamicTest.dynamicTest(stored.patch().name(), () -> check.of(stored)));
  }

  private interface Check {
    void of(StoredPatch stored) throws IOException;
  }

  @Test
  void thereAreFortyOrMoreOfAllCategoriesAndNoNameComesTwice() {
    assertThat(library.notices()).isEmpty();
    assertThat(library.patches()).hasSizeGreaterThanOrEqualTo(LEAST_PATCHES);
    assertThat(library.patches()).extracting(stored -> stored.patch().name()).doesNotHaveDuplicates();
    assertThat(library.patches()).extracting(stored -> stored.patch().facts().category())
        .containsAll(SoundCategory.SOUNDS);
  }

  @TestFactory
  Stream<DynamicTest> aPatchSaysWhatItIsAndItsFileIsAsTheStudioWritesIt() {
    return each(this::checkFacts);
  }

  private void checkFacts(StoredPatch stored) throws IOException {
    Patch patch = stored.patch();
    assertThat(stored.file()).hasFileName(PatchFile.stem(patch.name()) + PatchFile.ENDING);
    assertThat(Files.readString(stored.file())).isEqualTo(PatchFile.text(patch, catalog.types()));
    assertThat(patch.facts().category()).isIn(SoundCategory.SOUNDS);
    assertThat(patch.facts().author()).isEqualTo("Overdub");
    assertThat(patch.facts().tags()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(patch.facts().description()).endsWith(".");
    assertThat(patch.inserts()).isNotEmpty();
    checkKinds(patch);
    patch.devices().forEach(this::checkParameters);
  }

  private void checkKinds(Patch patch) {
    assertThat(patch.noteEffects()).allMatch(device -> kind(device) == DeviceType.Kind.NOTE_EFFECT);
    assertThat(kind(patch.instrument())).isEqualTo(DeviceType.Kind.INSTRUMENT);
    assertThat(patch.inserts()).allMatch(device -> kind(device) == DeviceType.Kind.AUDIO_EFFECT);
  }

  private DeviceType.Kind kind(PatchDevice device) {
    return type(device).kind();
  }

  private DeviceType type(PatchDevice device) {
    return catalog.find(device.type()).orElseThrow();
  }

  private void checkParameters(PatchDevice device) {
    DeviceType type = type(device);
    assertThat(device.soundVersion()).isBetween(1, type.soundVersion());
    device
        .params()
        .forEach(
            (id, value) -> {
              assertThat(type.indexOf(id)).as(type.id() + " " + id).isNotNegative();
              ParamSpec spec = type.params().get(type.indexOf(id));
              assertThat(spec.clamp(value)).as(type.id() + " " + id).isEqualTo(value);
            });
  }
}
