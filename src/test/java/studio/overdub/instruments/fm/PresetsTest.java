package studio.overdub.instruments.fm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preset;

/**
 * Every preset of FM that comes with the studio, by a single note; their levels are those of a phrase, checked with
 * all.
 */
class PresetsTest {
  private static final Path FOLDER = Path.of("presets", "fm");
  private static final double LEAST_DISTANCE_DB = 2;

  static Stream<Preset> presets() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Preset> presets = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        Preset preset = mapper.readValue(file.toFile(), Preset.class);
        assertThat(file).hasFileName(preset.name() + ".json");
        presets.add(preset);
      }
    }
    return presets.stream();
  }

  @ParameterizedTest
  @MethodSource("presets")
  void aPresetNamesOnlyWhatFmHas(Preset preset) {
    assertThat(preset.type()).isEqualTo("fm");
    assertThat(preset.category()).isNotBlank();
    assertThat(preset.tags()).isNotEmpty();
    assertThat(preset.description()).endsWith(".");
    preset
        .params()
        .forEach(
            (id, value) -> {
              int index = new FmType().indexOf(id);
              assertThat(index).as(id).isNotNegative();
              ParamSpec spec = FmParams.ALL.get(index);
              assertThat(spec.clamp(value)).as(id).isEqualTo(value);
            });
  }

  @ParameterizedTest
  @MethodSource("presets")
  void aPresetsNoteIsHeardDoesNotClipAndEnds(Preset preset) {
    NoteRendering note = NoteRendering.of(preset);
    assertThat(note.peakDecibels()).as("peak").isBetween(-20.0, -3.0);
    assertThat(note.endsInSilence()).as("ends").isTrue();
  }

  @Test
  void noTwoPresetsSoundAlike() throws IOException {
    List<Preset> presets = presets().toList();
    List<double[]> colours = presets.stream().map(p -> NoteRendering.of(p).colour()).toList();
    for (int a = 0; a < presets.size(); a++) {
      for (int b = 0; b < a; b++) {
        assertThat(NoteRendering.distance(colours.get(a), colours.get(b)))
            .as("%s and %s", presets.get(a).name(), presets.get(b).name())
            .isGreaterThan(LEAST_DISTANCE_DB);
      }
    }
  }
}
