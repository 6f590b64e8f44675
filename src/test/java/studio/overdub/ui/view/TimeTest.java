package studio.overdub.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.song.Meter;
import studio.overdub.song.MeterMap;
import studio.overdub.ui.view.GridLine.Level;

class TimeTest {
  private static final long Q = Ticks.PER_QUARTER;

  @Test
  void anAxisGivesTickAndPlaceBothWays() {
    TimeAxis axis = TimeAxis.of(13 * Q, 34.9);
    for (long tick = 13 * Q; tick < 40 * Q; tick += 12345) {
      assertThat(axis.tick(axis.x(tick))).isEqualTo(tick);
    }
  }

  @Test
  void zoomingInAndOutAboutAPlaceComesBack() {
    TimeAxis axis = TimeAxis.of(13 * Q, 34.9);
    TimeAxis back = axis.zoomed(3.7, 611).zoomed(1 / 3.7, 611);
    assertThat(back.x(20 * Q)).isCloseTo(axis.x(20 * Q), Offset.offset(1e-6));
    assertThat(axis.zoomed(1e9, 0).scale() * Q).isCloseTo(TimeAxis.MOST_PIXELS_PER_QUARTER, Offset.offset(1e-6));
    assertThat(axis.scrolled(-1e9).start()).isZero();
  }

  @Test
  void positionsSnapToTheNearestLineOfTheirBar() {
    MeterMap meter = MeterMap.of(List.of(Meter.of(TimelineTick.ZERO, 7, 8)));
    Snap quarter = Snap.find("1/4").orElseThrow();
    assertThat(quarter.nearest(Q * 11 / 10, meter)).isEqualTo(Q);
    assertThat(quarter.nearest(Q * 34 / 10, meter)).as("the short end of a bar").isEqualTo(Q * 7 / 2);
    assertThat(quarter.above(3 * Q, meter)).isEqualTo(Q * 7 / 2);
    assertThat(Snap.OFF.nearest(12345, meter)).isEqualTo(12345);
  }

  @Test
  void everyGridDividesAQuarterOrIsMadeOfThem() {
    for (Snap snap : Snap.ALL) {
      assertThat(!snap.on() || Ticks.PER_WHOLE % snap.ticks() == 0 || snap.ticks() * 3 % Ticks.PER_WHOLE == 0)
          .as(snap.label())
          .isTrue();
    }
  }

  @Test
  void aThingBetweenLinesMovesByWholeStepsOrToALine() {
    MeterMap meter = MeterMap.DEFAULT;
    long late = Q / 4 + 1000;
    assertThat(Snap.SIXTEENTH.moved(late, Q / 4 + 500, meter)).isEqualTo(Q / 4);
    assertThat(Snap.SIXTEENTH.moved(late, Q / 4 - 900, meter)).isEqualTo(Q / 4 - 1000);
  }

  @Test
  void linesAreBarsBeatsAndStepsWhereThereIsRoom() {
    List<GridLine> lines =
        new TimeGrid(MeterMap.DEFAULT, TimeAxis.of(0, 140), Snap.SIXTEENTH).lines(0, 600);
    assertThat(lines.getFirst()).isEqualTo(new GridLine(0, Level.STRONG, "1"));
    assertThat(lines.get(1)).isEqualTo(new GridLine(Q / 4, Level.FAINT, ""));
    assertThat(lines.get(4)).isEqualTo(new GridLine(Q, Level.LINE, "1.2"));
    assertThat(lines).contains(new GridLine(4 * Q, Level.STRONG, "2"));
  }

  @Test
  void farOutBarsAreGroupedAndStillCountedFromOne() {
    List<GridLine> lines = new TimeGrid(MeterMap.DEFAULT, TimeAxis.of(0, .5), Snap.SIXTEENTH).lines(0, 1000);
    assertThat(lines).hasSizeLessThan(20).allMatch(line -> !line.label().isEmpty());
    assertThat(lines).extracting(line -> Integer.parseInt(line.label()) % 64).containsOnly(1);
  }

  @Test
  void aBarCutShortByAMeterChangeHasItsLines() {
    MeterMap meter = MeterMap.of(List.of(Meter.of(TimelineTick.ZERO, 4, 4), Meter.of(new TimelineTick(6 * Q), 3, 4)));
    List<GridLine> lines = new TimeGrid(meter, TimeAxis.of(0, 100), Snap.OFF).lines(0, 1200);
    assertThat(lines.stream().filter(l -> l.level() == Level.STRONG).map(GridLine::tick))
        .containsExactly(0L, 4 * Q, 6 * Q, 9 * Q, 12 * Q);
  }

  @Test
  void keysAreSpeltAsTheSongsKeySpellsThem() {
    assertThat(KeyNames.of(70, Optional.empty())).isEqualTo("A♯4");
    assertThat(Percussion.name(36)).isEqualTo("Kick");
    assertThat(Percussion.name(42)).isEqualTo("Closed hat");
    assertThat(Percussion.name(81)).isEqualTo("Open triangle");
    assertThat(Percussion.name(82)).isEmpty();
  }
}
