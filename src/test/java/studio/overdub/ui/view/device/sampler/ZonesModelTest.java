package studio.overdub.ui.view.device.sampler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import studio.overdub.testing.FakeFonts;
import studio.overdub.ui.view.Area;
import studio.overdub.ui.view.device.wave.Mark;

class ZonesModelTest {
  private final SamplerBench bench = new SamplerBench("Keys", Map.of());
  private final ZonesModel zones = bench.zones;

  @Test
  void theZoneOfMiddleCIsSelectedAndItsSampleShows() {
    assertThat(zones.selectedName()).isEqualTo("Piano middle");
    assertThat(zones.wave().present()).isTrue();
    assertThat(zones.wave().marks()).extracting(Mark::kind)
        .containsExactly(Mark.Kind.START, Mark.Kind.END, Mark.Kind.LOOP_START, Mark.Kind.LOOP_END);
    assertThat(zones.summary()).isEqualTo("4 zones, 2 layers");
  }

  @Test
  void zonesThatShareVelocitiesLieOnLayersOfTheirOwn() {
    assertThat(zones.boxes()).extracting(ZoneBox::layer).containsExactly(0, 0, 0, 1);
  }

  @Test
  void aPressPlaysAndEachFurtherOneTakesTheNextZoneThere() {
    zones.press(100, 85);
    assertThat(zones.selectedName()).isEqualTo("Piano high loud");
    assertThat(zones.heldKey()).isEqualTo(100);
    assertThat(zones.boxes().stream().filter(ZoneBox::sounding)).extracting(ZoneBox::name)
        .containsExactly("Piano high soft", "Piano high loud");
    zones.release();
    zones.press(100, 85);
    assertThat(zones.selectedName()).isEqualTo("Piano high soft");
    zones.release();
    assertThat(zones.boxes()).noneMatch(ZoneBox::sounding);
    assertThat(bench.playback.sent).hasSize(4);
  }

  @Test
  void anotherProgramBringsItsOwnZones() {
    AtomicInteger told = new AtomicInteger();
    zones.changes().add(told::incrementAndGet);
    zones.refresh();
    assertThat(told).hasValue(0);
    bench.programs.choose(FakeFonts.ORGAN, false);
    zones.refresh();
    assertThat(told).hasPositiveValue();
    assertThat(zones.selectedName()).isEqualTo("Organ middle");
  }

  @Test
  void whatLiesUnderTheMouseIsSaidInALine() {
    assertThat(zones.describe(60, 100)).startsWith("Piano middle. Keys C3\u2013B4, velocity 0\u2013127, root B3");
    assertThat(zones.describeKey(100, 85)).contains("2 zones");
  }

  @Test
  void theFactsNameKeysLoopAndEnvelope() {
    assertThat(zones.facts()).extracting(Fact::label)
        .containsExactly("Keys", "Velocity", "Root key", "Sample", "Loop", "Level", "Filter", "Envelope");
    assertThat(zones.facts()).contains(new Fact("Filter", "open"), new Fact("Sample", "mono, 44.1 kHz, 181 ms"));
  }

  @Test
  void theMapZoomsAboutAPlaceAndScrollsToItsEnds() {
    zones.zoomKeys(2, 64);
    assertThat(zones.keys()).isEqualTo(new ZoneRange(32, 96));
    zones.zoomKeys(4, 64);
    assertThat(zones.keys()).isEqualTo(new ZoneRange(56, 72));
    zones.scroll(-100, 0);
    assertThat(zones.keys()).isEqualTo(new ZoneRange(0, 16));
    zones.zoomVelocities(1000, 128);
    assertThat(zones.velocities()).isEqualTo(new ZoneRange(120, 128));
    zones.zoomKeys(.001, 3);
    assertThat(zones.keys()).isEqualTo(ZoneRange.ALL);
    zones.showAll();
    assertThat(zones.velocities().isAll()).isTrue();
  }

  @Test
  void steppingBringsTheZoneIntoView() {
    zones.zoomKeys(16, 0);
    zones.step(100);
    ZoneBox selected = zones.boxes().stream().filter(ZoneBox::selected).findFirst().orElseThrow();
    assertThat(zones.keys().from()).isLessThanOrEqualTo(selected.lowKey());
    assertThat(zones.keys().to()).isGreaterThan(selected.lowKey());
    bench.programs.choose(FakeFonts.ORGAN, false);
    zones.refresh();
    assertThat(zones.keys().isAll()).as("another program shows whole").isTrue();
  }

  @Test
  void theSelectedZoneIsPlayedByAKey() {
    zones.playSelected();
    assertThat(zones.heldKey()).isEqualTo(59);
    zones.release();
    assertThat(bench.playback.sent).hasSize(2);
  }

  @Test
  void aZoomedPlaceIsTheKeyDrawnThere() {
    ZoneLayout layout = new ZoneLayout(700, 200, new ZoneRange(40.5, 60.5), new ZoneRange(64, 96));
    for (int key = 41; key < 60; key++) {
      assertThat(layout.key(layout.x(key) + layout.keyWidth() / 2)).isEqualTo(key);
    }
    for (int velocity = 64; velocity < 96; velocity++) {
      assertThat(layout.velocity(layout.y(velocity) + 1)).isEqualTo(velocity);
    }
  }

  @Test
  void aPlaceOnTheMapIsTheKeyAndVelocityDrawnThere() {
    ZoneLayout layout = new ZoneLayout(700, 200);
    for (ZoneBox zone : zones.boxes()) {
      Area area = layout.area(zone);
      int key = layout.key(area.x() + area.width() / 2);
      int velocity = layout.velocity(area.y() + area.height() / 2);
      assertThat(zone.holds(key, velocity)).as(zone.name()).isTrue();
    }
    assertThat(List.of(layout.velocity(layout.keyboardTop()), layout.velocity(199))).containsExactly(13, 127);
    assertThat(layout.key(0)).isZero();
    assertThat(layout.key(9_999)).isEqualTo(127);
  }
}
