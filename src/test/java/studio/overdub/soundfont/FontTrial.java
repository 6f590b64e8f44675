package studio.overdub.soundfont;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import studio.overdub.base.StudioException;

/** Opens bytes as a font and reads all that it would play: refused in one line, or sound from start to end. */
final class FontTrial {
  private static final Path NAME = Path.of("trial.font");
  private static final int MOST_READ = 1 << 16;

  private FontTrial() {}

  static void run(byte[] bytes) {
    try {
      play(FontReader.read(NAME, MemorySegment.ofArray(bytes)));
    } catch (StudioException e) {
      assertThat(e.getMessage()).contains("trial.font").doesNotContain("\n");
    }
  }

  private static void play(SoundFont font) {
    for (FontPreset preset : font.presets()) {
      font.load(preset);
      for (Region region : font.regions(preset)) {
        Sample sample = region.sample();
        assertThat(sample.loopStart()).isNotNegative();
        assertThat(sample.loopEnd()).isNotNegative();
        assertThat(sample.rate()).isPositive();
        int frames = (int) Math.min(MOST_READ, sample.data().frames());
        sample.data().read(sample.data().frames() - frames, frames, new float[frames], 0, new short[frames]);
      }
    }
    for (int i = 0; i < font.instrumentCount(); i++) {
      assertThat(font.instrument(i).zones()).isNotNull();
    }
    assertThat(font.notices().size()).isLessThan(1000);
  }
}
