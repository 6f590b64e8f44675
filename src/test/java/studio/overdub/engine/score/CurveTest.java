package studio.overdub.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import studio.overdub.base.TimelineTick;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;

class CurveTest {
  private static final int RATE = 48_000;

  private static AutomationPoint point(double quarter, double value) {
    return new AutomationPoint(TimelineTick.ofQuarters(quarter), value, true);
  }

  private static double played(Curve curve, TempoMap tempo, double quarter) {
    return curve.at(tempo.frame(TimelineTick.ofQuarters(quarter), RATE));
  }

  /** The greatest distance of what is played from a line of 0 to 100 over the quarters 1 to 9. */
  private static double error(TempoMap tempo) {
    Curve curve = new Curve(List.of(point(1, 0), point(9, 100)), tempo, RATE);
    double worst = 0;
    for (double quarter = 1; quarter <= 9; quarter += .01) {
      worst = Math.max(worst, Math.abs(played(curve, tempo, quarter) - (quarter - 1) / 8 * 100));
    }
    return worst;
  }

  @Test
  void aRampIsStraightOverTheBeatsWhereTheTempoRamps() {
    // Straight in time it would be out by 13 in 100.
    TempoMap tempo =
        TempoMap.of(
            List.of(Tempo.ofBpm(TimelineTick.ZERO, 60).withRamp(true), Tempo.ofBpm(TimelineTick.ofQuarters(10), 240)));
    assertThat(error(tempo)).isLessThan(.01);
  }

  @Test
  void aRampIsStraightOverTheBeatsWhereTheTempoJumps() {
    TempoMap tempo =
        TempoMap.of(
            List.of(
                Tempo.ofBpm(TimelineTick.ZERO, 60), Tempo.ofBpm(TimelineTick.ofQuarters(3), 200),
                Tempo.ofBpm(TimelineTick.ofQuarters(4), 30), Tempo.ofBpm(TimelineTick.ofQuarters(9), 77),
                Tempo.ofBpm(TimelineTick.ofQuarters(12), 99)));
    assertThat(error(tempo)).isLessThan(.01);
  }

  @Test
  void oneTempoNeedsNoCuts() {
    assertThat(error(TempoMap.DEFAULT)).isLessThan(.001);
  }

  @Test
  void aPointThatHoldsHoldsWhateverTheTempoDoes() {
    TempoMap tempo =
        TempoMap.of(
            List.of(Tempo.ofBpm(TimelineTick.ZERO, 60).withRamp(true), Tempo.ofBpm(TimelineTick.ofQuarters(10), 240)));
    Curve curve =
        new Curve(
            List.of(new AutomationPoint(TimelineTick.ofQuarters(1), 5, false), point(9, 100), point(9, 50)), tempo,
            RATE);
    assertThat(played(curve, tempo, 8.9)).isEqualTo(5);
    assertThat(played(curve, tempo, 9)).isEqualTo(50);
    long from = tempo.frame(TimelineTick.ofQuarters(2), RATE);
    long to = tempo.frame(TimelineTick.ofQuarters(3), RATE);
    assertThat(curve.moves(from, to)).isFalse();
    assertThat(played(curve, tempo, .5)).isCloseTo(5, Offset.offset(0.0));
  }
}
