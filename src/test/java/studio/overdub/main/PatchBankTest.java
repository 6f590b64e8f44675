package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

/** Every patch that comes with the studio, played through all of its devices and measured. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PatchBankTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final int LEAST_PATCHES = 40;
  private static final double LOUDNESS = -18;
  private static final double LOUDNESS_TOLERANCE = 3;

  /** As between presets: what people hear as two sounds. */
  private static final double LEAST_DISTANCE = 6;

  private final Catalog catalog = new Furnishing(HOME, Path.of("target"), Path.of("target")).catalog();
  private final PresetLibrary library =
      PresetLibrary.ofFolders(List.of(HOME.resolve("presets/patch")), catalog.types());
  private final Map<String, SoundPrint> prints = new TreeMap<>();

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

  @TestFactory
  Stream<DynamicTest> aPatchSoundsAtTheHousesLevelEndsAndIsLikeNoOther() {
    return each(this::checkSound);
  }

  private void checkSound(StoredPatch stored) throws IOException {
    PresetRendering rendering = PresetRendering.of(stored, catalog);
    assertThat(rendering.loudness())
        .as("loudness")
        .isBetween(LOUDNESS - LOUDNESS_TOLERANCE, LOUDNESS + LOUDNESS_TOLERANCE);
    assertThat(rendering.peakDecibels()).as("peak").isBetween(-24.0, -.1);
    assertThat(rendering.endsInSilence()).as("ends").isTrue();
    SoundPrint print = SoundPrint.of(rendering);
    List<String> alike = new ArrayList<>();
    prints.forEach(
        (name, other) -> {
          if (print.distance(other) < LEAST_DISTANCE) {
            alike.add(name + " at " + print.distance(other));
          }
        });
    prints.put(stored.patch().name(), print);
    assertThat(alike).as("alike").isEmpty();
  }
}
