package studio.overdub.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {
  @Test
  void everyResolutionGivesEveryPulseBack() {
    for (int ppq = 1; ppq <= 32_767; ppq++) {
      for (long pulses : new long[] {0, 1, ppq - 1, ppq, 12_345, 0xFFFFFFF}) {
        assertThat(Ticks.toPulses(Ticks.fromPulses(pulses, ppq), ppq)).as("%d at %d", pulses, ppq).isEqualTo(pulses);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 48, 96, 120, 192, 240, 384, 480, 960, 1920, 3840, 7680, 15_360, 140, 252, 720})
  void commonResolutionsAreExact(int ppq) {
    assertThat(Ticks.PER_QUARTER % ppq).isZero();
  }

  @Test
  void aNoteValueHasItsLength() {
    assertThat(Ticks.wholes(1, 16)).isEqualTo(Ticks.PER_QUARTER / 4);
    assertThat(Ticks.wholes(1, 12)).isEqualTo(Ticks.PER_QUARTER / 3);
  }
}
