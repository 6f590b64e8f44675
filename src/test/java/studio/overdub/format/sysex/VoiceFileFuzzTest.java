package studio.overdub.format.sysex;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.overdub.base.StudioException;
import studio.overdub.midi.dx7.Voice;
import studio.overdub.midi.dx7.VoiceMessage;

/**
 * A target for fuzzing the reader of voices: any bytes are voices or are refused. In a test run it reads small files;
 * with {@code JAZZER_FUZZ=1} set, a fuzzer goes on from there.
 */
class VoiceFileFuzzTest {
  static Stream<Arguments> files() {
    Voice voice = Voice.of("ONE", Map.of());
    byte[] bank = VoiceMessage.ofBank(List.of(voice), voice);
    byte[] single = VoiceMessage.ofVoice(voice);
    return Stream.of(bank, single, Arrays.copyOf(bank, 77), new byte[] {(byte) 0xf0, 0x43, 0x10, 0, 0, 1, (byte) 0xf7})
        .map(bytes -> Arguments.of((Object) bytes));
  }

  @MethodSource("files")
  @FuzzTest(maxDuration = "10m")
  void anyBytesAreReadOrRefused(byte[] bytes) {
    try {
      VoiceFile.parse(bytes, "fuzz").presets();
    } catch (StudioException refused) {
      return;
    }
  }
}
