package studio.overdub.instruments.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.overdub.base.StudioException;

/** Scales and keyboard mappings as the program Scala writes them. */
class ScalaFileTest {
  private static final double HUNDREDTH_CENT = 1e-4;

  /** Werckmeister's third: its fifths C-G, G-D, D-A and B-F sharp are narrow by a quarter of the Pythagorean comma. */
  private static final String WERCKMEISTER =
      """
      ! werckmeister3.scl
      !
      Andreas Werckmeister's temperament III (1681)
       12
      !
       256/243
       192.18
       32/27
       390.225
       4/3
       1024/729
       696.09
       128/81
       888.27
       16/9
       1092.18
       2/1
      """;

  private static final String BOHLEN_PIERCE =
      "Bohlen-Pierce, just\n13\n27/25\n25/21\n9/7\n7/5\n75/49\n5/3\n9/5\n49/25\n15/7\n7/3\n63/25\n25/9 a remark\n3\n";

  private static String equal(int steps) {
    StringBuilder text = new StringBuilder(steps + " equal steps\n" + steps + "\n");
    for (int i = 1; i < steps; i++) {
      text.append(1200.0 * i / steps).append('\n');
    }
    return text.append("2/1\n").toString();
  }

  private static double cents(double ratio) {
    return 1200 * Math.log(ratio) / Math.log(2);
  }

  @Test
  void twelveEqualStepsAreTheKeysThemselves() throws StudioException {
    Tuning tuning = ScalaFile.tuning(equal(12), "");
    for (int key = 0; key < 128; key++) {
      assertThat(tuning.pitch(key)).isCloseTo(key, offset(HUNDREDTH_CENT));
    }
  }

  @Test
  void werckmeistersFifthsAreNarrowWhereHeNarrowsThem() throws StudioException {
    Tuning tuning = ScalaFile.tuning(WERCKMEISTER, "");
    assertThat(tuning.pitch(60)).isCloseTo(60, offset(HUNDREDTH_CENT));
    assertThat(100 * (tuning.pitch(67) - tuning.pitch(60))).isCloseTo(696.09, offset(.01));
    assertThat(100 * (tuning.pitch(65) - tuning.pitch(60))).isCloseTo(cents(4 / 3.0), offset(.01));
    assertThat(100 * (tuning.pitch(48) - tuning.pitch(61))).isCloseTo(-1200 - cents(256 / 243.0), offset(.01));
  }

  @Test
  void nineteenStepsPutTheOctaveNineteenKeysUp() throws StudioException {
    Tuning tuning = ScalaFile.tuning(equal(19), "");
    assertThat(tuning.pitch(79)).isCloseTo(72, offset(HUNDREDTH_CENT));
    assertThat(tuning.pitch(61) - 60).isCloseTo(12 / 19.0, offset(HUNDREDTH_CENT));
    assertThat(tuning.pitch(41)).isCloseTo(48, offset(HUNDREDTH_CENT));
  }

  @Test
  void bohlenAndPierceRepeatAtTheTwelfth() throws StudioException {
    Tuning tuning = ScalaFile.tuning(BOHLEN_PIERCE, "");
    assertThat(100 * (tuning.pitch(73) - 60)).isCloseTo(cents(3), offset(.01));
    assertThat(100 * (tuning.pitch(72) - 60)).isCloseTo(cents(25 / 9.0), offset(.01));
    assertThat(100 * (tuning.pitch(75) - 60)).isCloseTo(cents(3 * 25 / 21.0), offset(.01));
  }

  @Test
  void aMappingSaysWhichKeyHasWhichFrequencyAndWhichAreSilent() throws StudioException {
    String map = "! white keys\n12\n0\n127\n60\n69\n432.0\n7\n0\nx\n1\nx\n2\n3\nx\n4\nx\n5\nx\n6\n";
    String seven =
        "seven equal steps\n7\n171.428571\n342.857143\n514.285714\n685.714286\n857.142857\n1028.571429\n2/1\n";
    Tuning tuning = ScalaFile.tuning(seven, map);
    assertThat(440 * Math.pow(2, (tuning.pitch(69) - 69) / 12)).isCloseTo(432, offset(1e-4));
    assertThat(tuning.sounds(61)).isFalse();
    assertThat(100 * (tuning.pitch(71) - tuning.pitch(69))).isCloseTo(1200 / 7.0, offset(.01));
    assertThat(tuning.pitch(81) - tuning.pitch(69)).isCloseTo(12, offset(HUNDREDTH_CENT));
  }

  @Test
  void keysOutsideTheMapsRangeStayAsTheyAre() throws StudioException {
    Tuning tuning = ScalaFile.tuning(equal(19), "0\n48\n72\n60\n60\n261.625565\n0\n");
    assertThat(tuning.pitch(47)).isEqualTo(47);
    assertThat(tuning.pitch(48)).isNotEqualTo(48);
    assertThat(tuning.pitch(73)).isEqualTo(73);
  }

  @Test
  void aMappingWithEntriesLeftOutAtItsEndLeavesThoseKeysSilent() throws StudioException {
    Tuning tuning = ScalaFile.tuning("", "12\n0\n127\n60\n60\n261.6\n12\n0\n1\n2\n");
    assertThat(tuning.sounds(62)).isTrue();
    assertThat(tuning.sounds(63)).isFalse();
  }

  @Test
  void aSettingMayNameAFile(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("steps.scl"), equal(19), StandardCharsets.ISO_8859_1);
    assertThat(ScalaFile.tuning(file.toString(), "").pitch(79)).isCloseTo(72, offset(HUNDREDTH_CENT));
    Files.writeString(file, "bad\ntwo\n");
    assertThatThrownBy(() -> ScalaFile.tuning(file.toString(), ""))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("steps.scl, line 2");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> ScalaFile.tuning("nowhere.scl", ""))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("nowhere.scl");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "'' | line 1 | number of notes",
      "'x' | line 1 | ends before the number of notes",
      "'x;twelve' | line 2 | no whole number",
      "'x;0' | line 2 | not within",
      "'x;99999' | line 2 | not within",
      "'x;2;100.0' | line 3 | ends before note 2",
      "'! remark;x;2;;2/1' | line 4 | empty",
      "'x;2;hundred;2/1' | line 3 | no number",
      "'x;2;3/0;2/1' | line 3 | no ratio",
      "'x;2;-3/2;2/1' | line 3 | no ratio",
      "'x;2;1e9.0;2/1' | line 3 | no number",
      "'x;2;9999999.0;2/1' | line 3 | no interval"
  })
  void aDamagedScaleIsRefusedWithLineAndReason(String lines, String line, String reason) {
    assertThatThrownBy(() -> ScalaFile.scale("bad.scl", lines.replace(';', '\n')))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("bad.scl, " + line)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "'12;0;127' | line 3 | the middle key",
      "'200;0;127;60;69;440.0;12' | line 1 | not within",
      "'12;0;128;60;69;440.0;12' | line 3 | not within",
      "'12;0;127;60;69;zero;12' | line 6 | no number",
      "'12;0;127;60;69;0.0;12' | line 6 | no frequency",
      "'2;0;127;60;60;440.0;2;0;y' | line 9 | no whole number",
      "'2;0;127;60;61;440.0;2;0;x' | line 9 | reference key 61 is not mapped"
  })
  void aDamagedMappingIsRefusedWithLineAndReason(String lines, String line, String reason) {
    assertThatThrownBy(() -> ScalaFile.map("bad.kbm", lines.replace(';', '\n')))
        .isInstanceOf(StudioException.class)
        .hasMessageContaining("bad.kbm, " + line)
        .hasMessageContaining(reason);
  }
}
