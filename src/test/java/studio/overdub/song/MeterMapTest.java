package studio.overdub.song;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;

class MeterMapTest {
  private static TimelineTick quarter(double quarters) {
    return TimelineTick.ofQuarters(quarters);
  }

  @Test
  void barsAndBeatsCountFromOne() {
    MusicalPosition position = MeterMap.DEFAULT.position(quarter(66.25));
    assertThat(position).isEqualTo(new MusicalPosition(17, 3, Ticks.PER_QUARTER / 4));
    assertThat(position).hasToString("17.3.240");
  }

  @Test
  void aMeterBeginsABar() {
    MeterMap map = MeterMap.of(List.of(Meter.of(quarter(0), 4, 4), Meter.of(quarter(6), 6, 8)));
    assertThat(map.position(quarter(6))).isEqualTo(new MusicalPosition(3, 1, 0));
    assertThat(map.position(quarter(9))).isEqualTo(new MusicalPosition(4, 1, 0));
    assertThat(map.barStart(2)).isEqualTo(quarter(4));
    assertThat(map.barStart(4)).isEqualTo(quarter(9));
    assertThat(map.barEnd(quarter(7))).isEqualTo(quarter(9));
    assertThat(map.barEnd(quarter(9))).isEqualTo(quarter(9));
  }

  @Test
  void theCountInLiesInBarZero() {
    assertThat(MeterMap.DEFAULT.position(quarter(-1))).isEqualTo(new MusicalPosition(0, 4, 0));
  }

  @Test
  void everyBarStartIsThePositionOfItsBar() {
    MeterMap map =
        MeterMap.of(List.of(Meter.of(quarter(0), 3, 4), Meter.of(quarter(9), 7, 8), Meter.of(quarter(30), 5, 16)));
    for (int bar = 1; bar < 60; bar++) {
      assertThat(map.position(map.barStart(bar))).isEqualTo(new MusicalPosition(bar, 1, 0));
    }
  }
}
