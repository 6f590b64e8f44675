package studio.overdub.format.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.base.StudioException;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.instruments.synth.SynthType;

class PresetTest {
  private static final Preset PAD =
      new Preset(
          "Low Tide", "synth", "Pad", List.of("slow", "warm"), "Overdub", "Swells under a chord.",
          Map.of("filter.cutoff", 812.5, "amp.attack", 1.0), Map.of("font", "a \"b\""));

  @TempDir Path folder;

  @Test
  void aPresetReadsAsItWasWritten() throws IOException {
    Path file = folder.resolve("synth").resolve(PresetFile.fileName(PAD));
    PresetFile.write(PAD, file);
    assertThat(PresetFile.read(file)).isEqualTo(PAD);
    assertThat(Files.readString(file)).isEqualTo(PresetFile.text(PAD)).contains("\n    \"amp.attack\": 1,\n");
  }

  @Test
  void aNameThatFileSystemsRefuseIsMadePlain() {
    Preset odd = new Preset("../a:b", "synth", "", List.of(), "", "", Map.of(), Map.of());
    assertThat(PresetFile.fileName(odd)).isEqualTo("Preset..-a-b.json");
  }

  @Test
  void aLibraryHoldsTheSoundFilesAndTellsOfTheOthers() throws IOException {
    PresetFile.write(PAD, folder.resolve("synth/pads/Low Tide.json"));
    Files.writeString(folder.resolve("synth/broken.json"), "{\"name\": \"x\", ");
    Files.writeString(folder.resolve("synth/readme.txt"), "not a preset");
    PresetLibrary library = PresetLibrary.ofFolders(List.of(folder, folder.resolve("nowhere")));
    assertThat(library.presets()).containsExactly(PAD);
    assertThat(library.find("synth", "Low Tide")).contains(PAD);
    assertThat(library.presets("sampler")).isEmpty();
    assertThat(library.notices()).hasSize(1);
    assertThat(library.notices().getFirst().where()).contains("broken.json, line 1");
  }

  @Test
  void aLibraryIsFoundInAJarOfTheClassPath() throws IOException {
    Path jar = folder.resolve("presets.jar");
    try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
      Files.createDirectories(inside.getPath("presets/synth"));
      Files.writeString(inside.getPath("presets/synth/Low Tide.json"), PresetFile.text(PAD));
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      assertThat(PresetLibrary.ofClassPath(loader, "presets", List.of()).presets()).containsExactly(PAD);
      assertThat(PresetLibrary.ofClassPath(loader, "elsewhere", List.of()).presets()).isEmpty();
    }
  }

  @Test
  void choicesStandByTheirNames() throws IOException {
    List<DeviceType> types = List.of(new SynthType());
    Preset saw = new Preset("Saw", "synth", "", List.of(), "", "", Map.of("osc1.wave", 1.0), Map.of());
    Path file = folder.resolve("Saw.json");
    PresetFile.write(saw, file, types);
    assertThat(Files.readString(file)).contains("\"osc1.wave\": \"Square\"");
    assertThat(PresetFile.read(file, types)).isEqualTo(saw);
    Files.writeString(file, Files.readString(file).replace("Square", "Round"));
    assertThatThrownBy(() -> PresetFile.read(file, types))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("\"Round\" is no value of osc1.wave");
  }

  @Test
  void aPresetWithoutATypeIsRefusedWithItsPlace() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{\n  \"name\": \"x\"\n}\n");
    assertThatThrownBy(() -> PresetFile.read(file))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("\"type\" is missing")
        .hasMessageContaining("a.json, line 1");
  }
}
