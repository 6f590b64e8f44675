package studio.overdub.effects.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preset;
import studio.overdub.format.preset.PresetLibrary;
import studio.overdub.main.Furnishing;
import studio.overdub.midi.Message;

/** Every preset of a note effect says what its type understands, plays, and changes something. */
class NoteEffectPresetsTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final List<DeviceType> TYPES =
      new Furnishing(HOME, Path.of("target"), Path.of("target")).catalog().types(DeviceType.Kind.NOTE_EFFECT);
  private static final PresetLibrary LIBRARY = PresetLibrary.ofFolders(List.of(HOME.resolve("presets")));

  @Test
  void everyEffectButTransposeHasPresets() {
    assertThat(TYPES.stream().filter(type -> LIBRARY.presets(type.id()).isEmpty()).map(DeviceType::id))
        .containsExactly("transpose");
  }

  @TestFactory
  Stream<DynamicTest> presetsArePlayedAndHeard() {
    return TYPES.stream()
        .flatMap(
            type ->
                LIBRARY.presets(type.id()).stream()
                    .map(
                        preset ->
                            DynamicTest.dynamicTest(type.id() + " " + preset.name(), () -> check(type, preset))));
  }

  private static void check(DeviceType type, Preset preset) throws Exception {
    assertThat(preset.tags()).isNotEmpty();
    assertThat(preset.description()).endsWith(".");
    preset.params().forEach(
        (id, value) -> {
          assertThat(type.indexOf(id)).as(id).isNotNegative();
          assertThat(type.params().get(type.indexOf(id)).clamp(value)).as(id).isEqualTo(value);
        });
    try (NoteRun run = new NoteRun(type, preset.params());
        NoteRun plain = new NoteRun(new TransposeType(), Map.of())) {
      for (NoteRun each : List.of(run, plain)) {
        for (int i = 0; i < 4; i++) {
          each.on(i * 24_000L, 52 + i % 2, 115 - 25 * i).off(i * 24_000L + 20_000, 52 + i % 2);
          each.on(i * 24_000L, 61 + i % 2, 90).off(i * 24_000L + 20_000, 61 + i % 2);
        }
        each.stop(100_000);
      }
      List<NoteRun.Event> events = run.until(200_000, 512);
      assertThat(NoteRun.begins(events)).isNotEmpty();
      assertThat(events).isNotEqualTo(plain.until(200_000, 512));
      HashSet<Integer> sounding = new HashSet<>();
      for (NoteRun.Event event : events) {
        if (Message.is(event.message(), Message.NOTE_ON)) {
          sounding.add(Message.key(event.message()));
        } else {
          sounding.remove(Message.key(event.message()));
        }
      }
      assertThat(sounding).isEmpty();
    }
  }
}
