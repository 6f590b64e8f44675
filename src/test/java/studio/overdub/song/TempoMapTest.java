package studio.overdub.song;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;

class TempoMapTest {
  private static TimelineTick quarter(double quarters) {
    return TimelineTick.ofQuarters(quarters);
  }

  @Test
  void aSteadyTempoCountsEvenly() {
    assertThat(TempoMap.DEFAULT.seconds(quarter(240))).isEqualTo(120);
    assertThat(TempoMap.DEFAULT.frame(quarter(1), 48_000)).isEqualTo(24_000);
    assertThat(TempoMap.DEFAULT.seconds(quarter(-4))).isEqualTo(-2);
  }

  @Test
  void aStepChangesTheTempoFromItsTickOn() {
    TempoMap map = TempoMap.of(List.of(Tempo.ofBpm(quarter(0), 120), Tempo.ofBpm(quarter(4), 60)));
    assertThat(map.seconds(quarter(4))).isEqualTo(2);
    assertThat(map.seconds(quarter(6))).isEqualTo(4);
    assertThat(map.bpmAt(quarter(3.9))).isEqualTo(120);
    assertThat(map.bpmAt(quarter(4))).isEqualTo(60);
  }

  @Test
  void aRampTakesTheTimeOfItsIntegral() {
    TempoMap map = TempoMap.of(List.of(Tempo.ofBpm(quarter(0), 60).withRamp(true), Tempo.ofBpm(quarter(8), 180)));
    double sum = 0;
    int steps = 200_000;
    for (int i = 0; i < steps; i++) {
      double q = (i + .5) * 8 / steps;
      sum += 60 / (60 + 15 * q) * 8 / steps;
    }
    assertThat(map.seconds(quarter(8))).isCloseTo(sum, within(1e-9));
    assertThat(map.bpmAt(quarter(4))).isCloseTo(120, within(1e-9));
  }

  @Test
  void theFirstTempoHoldsFromTheStart() {
    TempoMap map = TempoMap.of(List.of(Tempo.ofBpm(quarter(4), 60)));
    assertThat(map.seconds(quarter(0))).isZero();
    assertThat(map.seconds(quarter(8))).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void tickIsTheInverseOfSeconds(long seed) {
    Random random = new Random(seed);
    List<Tempo> tempos = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      tempos.add(
          Tempo.ofBpm(quarter(i * 7 + random.nextInt(6)), 20 + random.nextInt(400)).withRamp(random.nextBoolean()));
    }
    TempoMap map = TempoMap.of(tempos);
    double before = -1;
    for (int i = 0; i < 500; i++) {
      TimelineTick tick = new TimelineTick(i * Ticks.PER_QUARTER / 3);
      double seconds = map.seconds(tick);
      assertThat(seconds).as("seed %d", seed).isGreaterThan(before);
      assertThat(map.tick(seconds)).as("seed %d", seed).isCloseTo(tick.value(), within(1.0));
      before = seconds;
    }
  }
}
