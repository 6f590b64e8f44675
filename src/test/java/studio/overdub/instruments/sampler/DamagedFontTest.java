package studio.overdub.instruments.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.StudioException;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.midi.Message;
import studio.overdub.soundfont.DamagedFonts;

/** What is left of a damaged font plays without trouble. */
class DamagedFontTest {
  /** Making a sampler takes longer than reading a small font, so every so many of the damaged ones are played. */
  private static final int EVERY = 23;

  @TempDir Path folder;
  private int count;

  @ParameterizedTest
  @ValueSource(strings = {"plain.sf2", "packed.sf3", "first.dls", "second.dls"})
  void itGivesFiniteSoundOrIsRefused(String name) throws Exception {
    byte[] whole = DamagedFonts.whole().get(name);
    play(whole);
    DamagedFonts.fields(
        whole,
        bytes -> {
          if (count++ % EVERY == 0) {
            play(bytes);
          }
        });
    assertThat(count).isGreaterThan(EVERY);
  }

  private void play(byte[] bytes) {
    Path file = folder.resolve("damaged" + count + ".font");
    try {
      Files.write(file, bytes);
      Rig rig = new Rig(file, Map.of(), Interpolation.SINC).at(0, Message.noteOn(0, 60, 100));
      for (float[] channel : rig.at(0.005, Message.noteOn(0, 100, 100)).play(0.01)) {
        for (float sample : channel) {
          assertThat(Float.isFinite(sample)).isTrue();
        }
      }
    } catch (StudioException refused) {
      assertThat(refused.getMessage()).contains("damaged" + count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
