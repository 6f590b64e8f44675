package studio.overdub.app.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.overdub.app.material.FmEnvelopes.Leg;

class FmEnvelopesTest {
  @Test
  void aLegTakesAsLongAsTheEnvelopeThatSounds() {
    // A decay at rate 50 falls at the published 0.2819 * 2^(32/4) dB a second.
    List<Leg> legs = FmEnvelopes.operatorEnvelope(new int[] {99, 50, 99, 99}, new int[] {99, 50, 50, 0}, 0);
    double decibels = (legs.get(1).heights()[0] - legs.get(1).end()) * 3824 * 20 * Math.log10(2) / 256;
    assertThat(legs.get(1).seconds()).isCloseTo(decibels / (.2819 * 256), within(.002));
  }

  @Test
  void theRateOfATimeIsTheOneThatTakesIt() {
    for (int rate = 0; rate < 100; rate += 7) {
      double seconds =
          FmEnvelopes.operatorEnvelope(new int[] {99, rate, 99, 99}, new int[] {99, 30, 30, 0}, 0).get(1).seconds();
      int found = FmEnvelopes.rate(seconds, 99, 30, 0);
      assertThat(found * 41 / 64).as("rates go in steps of 64").isEqualTo(rate * 41 / 64);
    }
  }

  @Test
  void levelsAndHeightsAreEachOthersInverse() {
    for (int level = 2; level < 99; level++) {
      assertThat(FmEnvelopes.levelAt(FmEnvelopes.levelHeight(level))).isEqualTo(level);
      assertThat(FmEnvelopes.pitchLevelAt(FmEnvelopes.pitchLevelHeight(level))).isEqualTo(level);
    }
  }

  @Test
  void anEnvelopeThatNeverMovesHasFourLegsAllTheSame() {
    List<Leg> legs = FmEnvelopes.pitchEnvelope(new int[] {99, 99, 99, 99}, new int[] {50, 50, 50, 50});
    assertThat(legs).hasSize(4).allSatisfy(leg -> assertThat(leg.heights()).containsOnly(.5));
  }

  @Test
  void theLfosDelayAndSpeedAreTheOnesThatSound() {
    assertThat(FmShapes.lfoDelayAt(FmShapes.lfoDelay(60) + FmShapes.lfoFade(60))).isEqualTo(60);
    assertThat(FmShapes.lfo(0, 35, .25 / FmShapes.lfoHertz(35))).as("a triangle's crest").isCloseTo(1, within(1e-9));
    assertThat(FmShapes.scalingDepth(FmShapes.levelScaling(17 + 30, 0, new int[] {0, 66}, new int[] {0, 3}), 30, 3))
        .isBetween(65, 67);
  }
}
