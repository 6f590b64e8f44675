package studio.overdub.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.overdub.testing.ChildProgram;
import studio.overdub.testing.MidiBytes;

/** Ctrl-C while a command works. */
class InterruptTest {
  @TempDir Path folder;

  private List<String> listing() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aRenderThatIsStoppedLeavesNothing() throws Exception {
    Path song = Files.write(folder.resolve("long.mid"), MidiBytes.afterSilence(36_000));
    try (ChildProgram program =
        ChildProgram.start(List.of("-Xmx512m"), Main.class, "render", song, "-o", folder.resolve("out.wav"))) {
      while (listing().size() < 2) {
        Thread.onSpinWait();
      }
      program.interrupt();
      assertThat(program.status()).isNotZero();
      assertThat(program.rest()).contains("Stopped; nothing was written").doesNotContain("\tat ");
    }
    assertThat(listing()).containsExactly("long.mid");
  }
}
