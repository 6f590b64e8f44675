package studio.overdub.soundfont.sfz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.overdub.base.StudioException;

/**
 * A target for fuzzing the reader of instruments: any bytes are an instrument or are refused. In a test run it reads small
 * texts; with {@code JAZZER_FUZZ=1} set, a fuzzer goes on from there.
 */
class SfzFuzzTest {
  static Stream<Arguments> texts() {
    return Stream.of(
            "<control> set_cc1=64 default_path=../x\\ note_offset=-1\n#define $A 12\n<region> sample=a b.wav key=c#4\n",
            "<global> volume=-3 <master> <group> loop_mode=one_shot <region> sample=*sine cutoff_oncc$A=1 #include \"x.sfz\"",
            "<region> lfo01_wave2=1 lfo01_step03_oncc7=2 eg01_level9=1 eg01_pitch_curvecc1=9 <curve> v000=1 v127=0 /* ",
            "<effect> type=delay <region> polyphony=legato_last xfin_locc1=3 amp_velcurve_20=.5 eq3_bwcc1=2 // end")
        .map(text -> Arguments.of((Object) text.getBytes(StandardCharsets.UTF_8)));
  }

  @MethodSource("texts")
  @FuzzTest(maxDuration = "10m")
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
