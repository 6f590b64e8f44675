package studio.overdub.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
  @TempDir Path data;

  /** Whether it is told in the end that a file is there; of one that is written in steps it may be told twice. */
  private static boolean isTold(BlockingQueue<Boolean> told) throws InterruptedException {
    for (Boolean there = false; there != null; there = told.poll(30, TimeUnit.SECONDS)) {
      if (there) {
        return true;
      }
    }
    return false;
  }

  @Test
  void whatIsDroppedIntoAFolderThatWasNotThereIsToldOf() throws Exception {
    Path folder = data.resolve("presets");
    Path first = folder.resolve("synth/First.json");
    Path second = folder.resolve("synth/Second.json");
    BlockingQueue<Boolean> firstTold = new LinkedBlockingQueue<>();
    BlockingQueue<Boolean> secondTold = new LinkedBlockingQueue<>();
    try (FolderWatch watch =
        FolderWatch.of(
            List.of(folder),
            () -> {
              firstTold.add(Files.exists(first));
              secondTold.add(Files.exists(second));
            })) {
      Files.createDirectories(first.getParent());
      Files.writeString(first, "{}");
      assertThat(isTold(firstTold)).isTrue();
      Files.writeString(second, "{}");
      assertThat(isTold(secondTold)).isTrue();
      assertThat(watch).isNotNull();
    }
  }
}
