package studio.overdub.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.Decibels;

class DecibelRangeTest {
  private final DecibelRange range = DecibelRange.FADER;

  @ParameterizedTest
  @ValueSource(doubles = {6, 3, 0, -4.5, -6, -12, -20, -24, -48, -60})
  void aLevelComesBackFromItsPlace(double db) {
    assertThat(range.fromTravel(range.toTravel(db))).isCloseTo(db, within(.01));
  }

  @Test
  void theFootIsClosedAndTheTopIsSixDecibelsUp() {
    assertThat(range.fromTravel(0)).isEqualTo(Decibels.SILENCE);
    assertThat(range.fromTravel(1)).isEqualTo(6);
    assertThat(range.format(Decibels.SILENCE)).isEqualTo("\u2212\u221e dB");
  }

  @ParameterizedTest
  @CsvSource({"-4.5, -4.5", "\u22124.5 dB, -4.5", "+3, 3", "12, 6", "-inf, -120", "0 db, 0"})
  void typedLevelsAreUnderstood(String text, double db) {
    assertThat(range.parse(text)).hasValue(db);
  }

  @Test
  void wordsAreNoLevels() {
    assertThat(range.parse("loud")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"L18, -.36", "c, 0", "R50, 1", "r99, 1"})
  void typedPansAreUnderstood(String text, double pan) {
    assertThat(PanRange.PAN.parse(text)).hasValue(pan);
  }
}
