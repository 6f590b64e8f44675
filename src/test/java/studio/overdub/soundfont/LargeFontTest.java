package studio.overdub.soundfont;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.testing.Requires;

/** Fonts beyond the reach of 31 and of 32 bits, most of them a hole in the file. */
class LargeFontTest {
  private static final long GIBI = 1L << 30;

  @TempDir Path folder;

  /** Some file systems write out every zero; gigabytes of them are asked of nobody. */
  private void requireHoles() throws IOException {
    Path probe = folder.resolve("probe");
    long before = Files.getFileStore(folder).getUsableSpace();
    try (FileChannel out =
        FileChannel.open(
            probe, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
      out.write(ByteBuffer.allocate(1), 256 << 20);
    }
    long taken = before - Files.getFileStore(folder).getUsableSpace();
    Files.delete(probe);
    if (taken > 128 << 20) {
      Requires.missing("a file system that keeps holes in files");
    }
  }

  @ParameterizedTest
  @CsvSource({"2200, false", "3990, false", "3990, true", "6000, true"})
  void aSampleFarInTheFileIsReadWhereItLies(long megabytes, boolean rf64) throws Exception {
    requireHoles();
    Path file =
        new FontBuilder()
            .sample((short) 16384, (short) -8192)
            .writeFar(folder.resolve("large.sf2"), megabytes << 19, rf64);
    SoundFont font = SoundFont.open(file);
    float[] into = new float[2];
    Region region = font.regions(font.presets().getFirst())[0];
    region.sample().data().read(0, 2, into, 0, new short[2]);

    assertThat(Files.size(file)).isGreaterThan(megabytes << 20);
    assertThat(into).containsExactly(0.5f, -0.25f);
    assertThat(font.notices()).isEmpty();
  }

  @Test
  void openingReadsTablesOnly() throws Exception {
    requireHoles();
    Path file = new FontBuilder().sample((short) 1).writeFar(folder.resolve("large.sf2"), GIBI, false);
    SoundFont.open(new FontBuilder().sample((short) 1).write(folder.resolve("small.sf2")));
    long before = used();
    SoundFont font = SoundFont.open(file);
    assertThat(used() - before).isCloseTo(0, within(4L << 20));
    assertThat(font.samples()).hasSize(1);
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
