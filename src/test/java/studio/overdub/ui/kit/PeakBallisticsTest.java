package studio.overdub.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PeakBallisticsTest {
  private static final long SECOND = 1_000_000_000L;

  private final PeakBallistics meter = new PeakBallistics();

  @Test
  void aPeakShowsAtOnceAndFallsTwentyFourDecibelsASecond() {
    meter.push(-6, 0);
    meter.push(-90, SECOND / 2);
    assertThat(meter.level()).isCloseTo(-18, within(1e-9));
  }

  @Test
  void theHighestPeakStandsForAWhileThenFalls() {
    meter.push(-6, 0);
    meter.push(-90, SECOND);
    assertThat(meter.hold()).isEqualTo(-6);
    meter.push(-90, 2 * SECOND);
    assertThat(meter.hold()).isLessThan(-6);
  }

  @Test
  void whatWentOverStaysMarkedUntilCleared() {
    meter.push(.1, 0);
    meter.push(-90, 60 * SECOND);
    assertThat(meter.clipped()).isTrue();
    meter.clear();
    assertThat(meter.clipped()).isFalse();
  }
}
