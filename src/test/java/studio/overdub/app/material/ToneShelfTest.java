package studio.overdub.app.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import studio.overdub.base.DeviceId;
import studio.overdub.device.Catalog;
import studio.overdub.instruments.fm.FmType;
import studio.overdub.song.Device;

class ToneShelfTest {
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final Queue<Runnable> eventThread = new ArrayDeque<>();
  private final ToneShelf shelf = new ToneShelf(new Catalog(List.of(new FmType())), background::add, eventThread::add);
  private int told;

  private static Device fm(double level) {
    return Device.of(new DeviceId(1), "fm", 1).withSound("", Map.of("op2.level", level), Map.of());
  }

  private void runAll() {
    while (!background.isEmpty() || !eventThread.isEmpty()) {
      (background.isEmpty() ? eventThread : background).remove().run();
    }
  }

  @Test
  void aToneIsRenderedInTheBackgroundAndTold() {
    shelf.addListener(() -> told++);
    assertThat(shelf.tone(fm(50))).isEmpty();
    assertThat(background).hasSize(1);
    runAll();
    assertThat(told).isEqualTo(1);
    assertThat(shelf.tone(fm(50))).isPresent();
    assertThat(background).as("known").isEmpty();
  }

  @Test
  void ofManySettingsInARowTheLastIsRendered() {
    for (int level = 0; level < 90; level += 10) {
      shelf.tone(fm(level));
    }
    shelf.tone(fm(90));
    background.remove().run();
    eventThread.remove().run();
    assertThat(background).as("the last, not nine more").hasSize(1);
    Tone first = shelf.tone(fm(90)).orElseThrow();
    runAll();
    assertThat(shelf.tone(fm(90)).orElseThrow()).isNotSameAs(first);
    assertThat(background).isEmpty();
  }

  @Test
  void theSameSettingsLookTheSame() {
    shelf.tone(fm(70));
    runAll();
    Tone one = shelf.tone(fm(70)).orElseThrow();
    shelf.tone(fm(10));
    runAll();
    shelf.tone(fm(70));
    runAll();
    assertThat(shelf.tone(fm(70)).orElseThrow().wave()).isEqualTo(one.wave());
  }

  @Test
  void whatIsNoInstrumentHereHasNoTone() {
    assertThat(shelf.tone(Device.of(new DeviceId(1), "unknown", 1))).isEmpty();
    assertThat(background).isEmpty();
  }
}
