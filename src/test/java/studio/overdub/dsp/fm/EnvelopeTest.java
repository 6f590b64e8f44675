package studio.overdub.dsp.fm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Envelopes against the law of the published measurements: 0.2819 * 2^(q/4) * (1 + (q mod 4)/4) dB a second. */
class EnvelopeTest {
  private static final double DECIBELS_A_STEP = 20 * Math.log10(2) / 256;
  private static final double TICK = 1e-4;

  private static OperatorEnvelope envelope(int[] rates, int[] levels) {
    OperatorEnvelope envelope = new OperatorEnvelope();
    int output = 32 * OperatorLaws.outputLevel(99);
    for (int i = 0; i < 4; i++) {
      envelope.set(i, OperatorLaws.goal(levels[i], output), OperatorLaws.stepsPerSecond(rates[i], 0));
    }
    envelope.start(true);
    return envelope;
  }

  private static double publishedDecay(int rate) {
    int q = rate * 41 / 64;
    return .2819 * (1 << q / 4) * (1 + .25 * (q % 4));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 25, 40, 50, 60, 75, 90, 99})
  void aDecayFallsAtThePublishedSpeed(int rate) {
    assertThat(OperatorLaws.stepsPerSecond(rate, 0) * DECIBELS_A_STEP / publishedDecay(rate))
        .isCloseTo(1, offset(.001));
    OperatorEnvelope envelope = envelope(new int[] {99, 99, 99, rate}, new int[] {99, 99, 99, 0});
    envelope.advance(2);
    envelope.release();
    envelope.advance(20 / publishedDecay(rate));
    assertThat((OperatorLaws.FULL - envelope.level()) * DECIBELS_A_STEP).isCloseTo(20, offset(.02));
  }

  @Test
  void theOutputLevelTableIsThePublishedOne() {
    // "Level 0..5: 2 l; 5..16: 5 + l; 17..20: 4 + l; 20..99: 14 + l / 2", in units of 64 steps.
    for (int level = 0; level <= 99; level++) {
      int published = level < 5 ? 2 * level : level < 17 ? 5 + level : level < 20 ? 4 + level : 14 + level / 2;
      assertThat(OperatorLaws.outputLevel(level) >> 1).as("level %d", level).isEqualTo(published);
    }
  }

  @Test
  void anAttackStartsHighAndSlowsTowardsTheTop() {
    OperatorEnvelope envelope = envelope(new int[] {40, 0, 99, 99}, new int[] {99, 98, 99, 0});
    envelope.advance(TICK);
    assertThat(envelope.level()).isGreaterThanOrEqualTo(OperatorLaws.ATTACK_START);
    double speed = OperatorLaws.stepsPerSecond(40, 0);
    double octaves = 0;
    // From 1716 up: what is left of each octave at 16 less its number times the speed of a decay.
    for (int level = OperatorLaws.ATTACK_START; level < OperatorLaws.FULL; ) {
      int next = Math.min(OperatorLaws.FULL, (level / 256 + 1) * 256);
      octaves += (next - level) / (speed * (16 - level / 256));
      level = next;
    }
    OperatorEnvelope other = envelope(new int[] {40, 0, 99, 99}, new int[] {99, 98, 99, 0});
    double seconds = 0;
    while (other.level() < OperatorLaws.FULL - 1 && seconds < 10) {
      other.advance(TICK);
      seconds += TICK;
    }
    // The loop stops a step early and sees whole ticks.
    assertThat(seconds).isCloseTo(octaves - 1 / (2 * speed), offset(2 * TICK));
  }

  @ParameterizedTest
  @CsvSource({"30, 1.4", "50, .15", "60, .051", "70, .019"})
  void aSegmentWithoutDistanceHoldsAsLongAsMeasured(int rate, double seconds) {
    OperatorEnvelope envelope = envelope(new int[] {rate, 99, 99, 99}, new int[] {0, 99, 99, 0});
    double held = 0;
    while (envelope.level() <= OperatorLaws.FLOOR && held < 10) {
      envelope.advance(TICK);
      held += TICK;
    }
    assertThat(held / seconds).isBetween(.88, 1.12);
  }

  @Test
  void howTimeIsCutChangesNothing() {
    int[] rates = {70, 40, 55, 60};
    int[] levels = {95, 60, 80, 0};
    OperatorEnvelope fine = envelope(rates, levels);
    OperatorEnvelope coarse = envelope(rates, levels);
    for (int i = 0; i < 1000; i++) {
      fine.advance(.001);
    }
    coarse.advance(1);
    assertThat(fine.level()).isCloseTo(coarse.level(), offset(1e-6));
  }

  @Test
  void rateScalingQuickensHighKeys() {
    assertThat(OperatorLaws.rateScaling(21, 7)).isZero();
    assertThat(OperatorLaws.rateScaling(108, 7)).isEqualTo(25);
    assertThat(OperatorLaws.stepsPerSecond(50, 8) / OperatorLaws.stepsPerSecond(50, 0)).isEqualTo(4);
  }
}
