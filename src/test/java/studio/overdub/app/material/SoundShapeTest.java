package studio.overdub.app.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import studio.overdub.testing.FakeFonts;

class SoundShapeTest {
  private final SoundShape shape = SoundShape.of(new FakeFonts.Swelling());
  private final float[] lowHigh = new float[2];

  @Test
  void aFewFramesAreShownExactly() {
    shape.extremes(25, 26, lowHigh);
    assertThat(lowHigh[0]).isEqualTo(lowHigh[1]).isCloseTo(.05f, within(.001f));
  }

  @Test
  void aLongStretchShowsItsPeaks() {
    shape.extremes(0, 8_000, lowHigh);
    assertThat(lowHigh[1]).isEqualTo(shape.peak(), within(.05f)).isGreaterThan(.8f);
    assertThat(lowHigh[0]).isLessThan(-.7f);
  }

  @Test
  void outsideThereIsSilence() {
    shape.extremes(9_000, 10_000, lowHigh);
    assertThat(lowHigh).containsExactly(0, 0);
  }

  @Test
  void theNearestCrossingIsWhereTheToneGoesUpThroughZero() {
    assertThat(shape.nearestCrossing(620, 60)).isBetween(600L, 601L);
    assertThat(shape.nearestCrossing(670, 60)).isBetween(700L, 701L);
    assertThat(shape.nearestCrossing(650, 10)).as("none so near").isEqualTo(650);
    assertThat(shape.nearestCrossing(99_999, 10)).as("beyond the end").isEqualTo(8_000);
  }
}
