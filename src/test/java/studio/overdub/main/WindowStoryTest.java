package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.testing.VirtualDisplay;

/** The whole studio in its window, used by a hand on mouse and keyboard; {@link WindowStory} is that hand. */
class WindowStoryTest {
  @TempDir private Path data;

  @Test
  @Timeout(180)
  void theDemoSongIsEditedPlayedAndLeftAsItWas() throws Exception {
    try (VirtualDisplay display = VirtualDisplay.open()) {
      Process studio =
          display.java(
              WindowStory.class,
              List.of("--add-exports", "java.desktop/com.sun.media.sound=ALL-UNNAMED"),
              Path.of("").toAbsolutePath().toString(),
              data.toString());
      try (BufferedReader says = studio.inputReader(StandardCharsets.UTF_8)) {
        assertThat(says.lines().toList())
            .containsExactly(
                "The demo song shows", "A note is drawn", "Undo takes it back", "The song plays", "Letters are a name",
                "A step is set and lights up", "The studio has quit");
        assertThat(studio.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(studio.exitValue()).isZero();
      } finally {
        studio.destroy();
      }
    }
  }
}
