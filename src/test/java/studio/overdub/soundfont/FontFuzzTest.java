package studio.overdub.soundfont;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Targets for fuzzing the readers of fonts. In a test run they read small fonts, whole and damaged; with {@code
 * JAZZER_FUZZ=1} set, a fuzzer goes on from there until it finds something or its time is over.
 */
class FontFuzzTest {
  static Stream<Arguments> soundFonts() throws IOException {
    return seeds("plain.sf2");
  }

  static Stream<Arguments> compressedFonts() throws IOException {
    return seeds("packed.sf3");
  }

  static Stream<Arguments> dlsFiles() throws IOException {
    return Stream.concat(seeds("first.dls"), seeds("second.dls"));
  }

  private static Stream<Arguments> seeds(String name) throws IOException {
    byte[] whole = DamagedFonts.whole().get(name);
    Map<String, byte[]> seeds = Map.of("whole", whole, "cut", Arrays.copyOf(whole, whole.length / 2));
    return seeds.values().stream().map(Arguments::of);
  }

  @MethodSource("soundFonts")
  @FuzzTest(maxDuration = "10m")
  void soundFont2(byte[] bytes) {
    FontTrial.run(bytes);
  }

  @MethodSource("compressedFonts")
  @FuzzTest(maxDuration = "10m")
  void soundFont3(byte[] bytes) {
    FontTrial.run(OggChecksums.corrected(bytes));
  }

  @MethodSource("dlsFiles")
  @FuzzTest(maxDuration = "10m")
  void dls(byte[] bytes) {
    FontTrial.run(bytes);
  }
}
