package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.device.Preparation;
import studio.overdub.soundfont.DamagedFonts;
import studio.overdub.soundfont.SoundFont;
import studio.overdub.soundfont.StackedFont;

/** Notes that come before their samples. */
class LateNotesTest {
  @TempDir Path folder;
  private SoundFont font;
  private Program program;
  private VoicePool voices;
  private Keyboard keyboard;
  private LateNotes late;

  @BeforeEach
  void make() throws Exception {
    font = SoundFont.open(Files.write(folder.resolve("packed.sf3"), DamagedFonts.whole().get("packed.sf3")));
    PresetTable presets = new PresetTable(List.of(new StackedFont(font, 0)), true);
    Part part = new Part();
    program = new Program(presets, part);
    program.set(0, 0, false);
    voices = new VoicePool(new Sound(Preparation.of(48_000, 512).forLive(), new FilterTable(48_000)));
    keyboard = new Keyboard(part, program, voices);
    late = new LateNotes(presets, program);
  }

  @Test
  void aNoteBeginsWhenItsSampleIsThere() {
    assertThat(late.take(60, 100)).isTrue();
    late.begin(keyboard);
    assertThat(voices.active()).isZero();
    assertThat(late.isEmpty()).isFalse();

    font.load(font.presets().getFirst());
    late.begin(keyboard);
    assertThat(voices.active()).isEqualTo(1);
    assertThat(late.isEmpty()).isTrue();
    late.begin(keyboard);
    assertThat(voices.active()).as("begins once").isEqualTo(1);
  }

  @Test
  void aNoteWhoseSampleIsThereIsNotLate() {
    font.load(font.presets().getFirst());
    assertThat(late.take(60, 100)).isFalse();
    assertThat(late.isEmpty()).isTrue();
  }

  @Test
  void aKeyThatWasLetGoStaysSilent() {
    late.take(60, 100);
    late.take(64, 100);
    late.take(64, 90);
    late.drop(60);
    font.load(font.presets().getFirst());
    late.begin(keyboard);
    assertThat(voices.active()).isEqualTo(1);
    assertThat(late.isEmpty()).isTrue();
  }

  @Test
  void allAreForgottenAtOnce() {
    late.take(60, 100);
    late.clear();
    font.load(font.presets().getFirst());
    late.begin(keyboard);
    assertThat(voices.active()).isZero();
  }
}
