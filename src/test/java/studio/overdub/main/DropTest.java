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
import studio.overdub.testing.Requires;
import studio.overdub.testing.VirtualDisplay;

/** Files dragged into the studio's window from another program; {@link DropStory} is the hand. */
class DropTest {
  @TempDir private Path data;

  @Test
  @Timeout(180)
  void aFileOfAnotherProgramIsDroppedOnTheArrangerAndOnAPad() throws Exception {
    Path manager = Requires.program("openbox");
    try (VirtualDisplay display = VirtualDisplay.open()) {
      Process studio =
          display.java(
              DropStory.class,
              List.of("--add-exports", "java.desktop/com.sun.media.sound=ALL-UNNAMED"),
              Path.of("").toAbsolutePath().toString(),
              data.toString(),
              manager.toString());
      try (BufferedReader says = studio.inputReader(StandardCharsets.UTF_8)) {
        assertThat(says.lines().toList())
            .containsExactly(
                "A file dropped on the arranger is a clip", "Its sound is in the song",
                "A file dropped on a pad is its sample", "Its sound is in the song, too");
        assertThat(studio.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(studio.exitValue()).isZero();
      } finally {
        studio.destroy();
      }
    }
  }
}
