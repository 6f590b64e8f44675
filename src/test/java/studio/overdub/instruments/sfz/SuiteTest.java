package studio.overdub.instruments.sfz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import studio.overdub.base.Notice;
import studio.overdub.base.Progress;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.device.Processor;
import studio.overdub.soundfont.sfz.SfzInstrument;
import studio.overdub.testing.Requires;

/** What holds for every file of the regression test suite. */
class SuiteTest {
  /** The suite leaves these files' samples out, or names them where they are not. */
  private static final List<String> SILENT =
      List.of(
          "note delay.sfz", "exclusive regions cut one.sfz", "06 - noise stereo level on cc.sfz",
          "09 - noise stereo hpf_1p.sfz", "00 - compressor test mono.sfz", "05 - gate test link.sfz",
          "19 - sample count, reverse and loops.sfz", "00 - envelope follower pitch.sfz", "20 - nothing.sfz");

  /** These keep silent in {@link #lively}: by key, controller, a delay longer than its notes, or by cancelling out. */
  private static final List<String> QUIET =
      List.of(
          "amp eg all.sfz", "00 - amp eg delay.sfz", "05 - amp eg all.sfz", "07 - amp eg cc 20 to 26.sfz",
          "eq three bands.sfz", "06 - syntax key opcode.sfz", "10 - phase cancel.sfz");

  private static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Requires.conformance("sfz"))) {
      return files.filter(f -> f.toString().endsWith(".sfz")).sorted().toList().stream();
    }
  }

  @TestFactory
  Stream<DynamicTest> noOpcodeIsUnknown() throws IOException {
    return files()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      List<String> unknown =
                          SfzInstrument.open(file, Progress.NONE).notices().stream()
                              .map(Notice::toString)
                              .filter(n -> n.contains("no such") || n.contains("no value") || n.contains("no opcode"))
                              .toList();
                      if (file.endsWith("10 - unknown opcode fx.sfz")) {
                        assertThat(unknown)
                            .containsExactly(
                                "10 - unknown opcode fx.sfz, line 17: there is no such opcode: delay_hyperbolization");
                      } else {
                        assertThat(unknown).isEmpty();
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyFileSoundsTheSameInBlocksOfAnySize() throws IOException {
    return files()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      SfzRig rig = lively(new SfzRig(file));
                      float[][] expected = play(rig, 512);
                      assertThat(play(rig, 77)).isDeepEqualTo(expected);
                      Heard heard = new Heard(expected);
                      String name = file.getFileName().toString();
                      boolean silent = SILENT.contains(name) || QUIET.contains(name);
                      assertThat(heard.peak(0, 2)).isBetween(silent ? 0 : 1e-4, silent ? 0 : 100d);
                    }));
  }

  private static float[][] play(SfzRig rig, int block) throws IOException {
    try (Processor processor = rig.processor(Interpolation.CUBIC)) {
      return rig.play(processor, 2, block).audio();
    }
  }

  private static SfzRig lively(SfzRig rig) {
    rig.cc(0, 73, 66).cc(.01, 20, 50).cc(.01, 64, 127);
    rig.note(.1, 48, 90, .3).note(.2, 60, 100, .9).note(.3, 63, 80, .5).note(.4, 36, 127, .2);
    rig.cc(.5, 1, 90).bend(.6, 12000).pressure(.7, 60).keyPressure(.8, 60, 70).cc(.9, 73, 127).cc(1, 64, 0);
    return rig.cc(1.1, 74, 70).cc(1.1, 1, 0).note(1.2, 60, 110, .3).note(1.3, 67, 110, .3);
  }
}
