package studio.overdub.format.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Patch;
import studio.overdub.device.PatchDevice;
import studio.overdub.device.SoundFacts;
import studio.overdub.instruments.synth.SynthType;

class PatchFileTest {
  private static final List<DeviceType> TYPES = List.of(new SynthType());

  private static final Patch STAIRS =
      new Patch(
          new SoundFacts("Stairs", "Lead", List.of("arp", "bright"), "Ana", "Climbs \"up\"."),
          List.of(new PatchDevice("arpeggiator", 1, "Rise", false, Map.of("gate", .4), Map.of())),
          new PatchDevice("synth", 3, "", true, Map.of("osc1.wave", 1.0, "mix.gain", -2.5), Map.of("table1", "a\nb")),
          List.of(
              new PatchDevice("delay", 1, "", true, Map.of(), Map.of()),
              new PatchDevice("unheard.of", 1, "", true, Map.of("x", 1.0), Map.of())));

  @TempDir Path folder;

  @Test
  void aPatchReadsAsItWasWritten() throws IOException {
    Path file = folder.resolve("deep/Stairs.patch");
    PatchFile.write(STAIRS, file, TYPES);
    assertThat(PatchFile.read(file, TYPES)).isEqualTo(STAIRS);
    assertThat(Files.readString(file))
        .isEqualTo(PatchFile.text(STAIRS, TYPES))
        .contains("\"tags\": [\"arp\", \"bright\"]", "\"osc1.wave\": \"Square\"", "\"enabled\": false");
  }

  @Test
  void aPatchThatIsCutShortAnywhereIsRefusedWithItsPlace() throws IOException {
    String text = PatchFile.text(STAIRS, TYPES);
    Path file = folder.resolve("Cut.patch");
    for (int end = 0; end < text.stripTrailing().length(); end++) {
      Files.writeString(file, text.substring(0, end));
      assertThatThrownBy(() -> PatchFile.read(file, TYPES))
          .isInstanceOf(StudioException.class)
          .hasMessageContaining("Cut.patch");
    }
  }

  @Test
  void aPatchWithoutAnInstrumentIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("a.patch"), "{\"name\": \"x\", \"noteEffects\": [], \"inserts\": []}");
    assertThatThrownBy(() -> PatchFile.read(file, TYPES)).hasMessageContaining("\"instrument\" is missing");
  }

  @Test
  void aLibraryHoldsPresetsAndPatches() throws IOException {
    PatchFile.write(STAIRS, folder.resolve("patch/Stairs.patch"), TYPES);
    Files.writeString(folder.resolve("patch/Torn.patch"), "{");
    PresetLibrary library = PresetLibrary.ofFolders(List.of(folder), TYPES);
    assertThat(library.presets()).isEmpty();
    assertThat(library.patches()).extracting(StoredPatch::patch).containsExactly(STAIRS);
    assertThat(library.patches().getFirst().file()).hasFileName("Stairs.patch");
    assertThat(library.notices()).hasSize(1);
  }
}
