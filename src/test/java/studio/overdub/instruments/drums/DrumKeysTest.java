package studio.overdub.instruments.drums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrumKeysTest {
  @Test
  void generalMidisKeysStrikeTheirPieces() {
    assertThat(DrumKeys.piece(36)).isEqualTo(Piece.KICK);
    assertThat(DrumKeys.piece(38)).isEqualTo(Piece.SNARE);
    assertThat(DrumKeys.piece(42)).isEqualTo(Piece.CLOSED_HAT);
    assertThat(DrumKeys.piece(46)).isEqualTo(Piece.OPEN_HAT);
    assertThat(DrumKeys.piece(50)).isEqualTo(Piece.HIGH_TOM);
    assertThat(DrumKeys.piece(75)).isEqualTo(Piece.CLAVES);
  }

  @Test
  void everyPercussionKeySoundsButTheWhistles() {
    assertThat(IntStream.rangeClosed(35, 82).filter(key -> DrumKeys.piece(key) == null)).containsExactly(71, 72);
  }

  @Test
  void theSixTomsOfTheMapRise() {
    double last = 0;
    for (int key : new int[] {41, 43, 45, 47, 48, 50}) {
      double pitch = Performance.of(Map.of("master.drift", 0.0), key, 110).pitch(.2, .35);
      assertThat(pitch).isGreaterThan(1.04 * last);
      last = pitch;
    }
  }

  @Test
  void otherKeysAreSilent() {
    assertThat(Performance.of(Map.of(), 20, 127).peak(0, 480)).isZero();
  }
}
