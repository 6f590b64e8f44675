package studio.overdub.soundfont.sfz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.overdub.base.StudioException;

/** Any bytes are an instrument or are refused; nothing else may happen. */
class SfzFuzzTest {
  @FuzzTest
  void anyTextIsReadOrRefused(byte[] text) throws IOException {
    Path folder = Files.createTempDirectory("sfz-fuzz");
    Path file = folder.resolve("x.sfz");
    try {
      Files.write(file, text);
      SfzInstrument.describe(file);
    } catch (StudioException refused) {
      return;
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }
}
