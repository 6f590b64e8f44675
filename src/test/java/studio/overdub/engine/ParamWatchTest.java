package studio.overdub.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.device.ParamWatch;
import studio.overdub.instruments.synth.SynthType;
import studio.overdub.midi.Message;
import studio.overdub.song.Song;

/** What a panel is told of a playing device's own modulation. */
class ParamWatchTest {
  private static final int RATE = 48000;
  private static final TrackId TRACK = new TrackId(1);
  private static final DeviceId DEVICE = new DeviceId(1001);

  private final SynthType type = new SynthType();
  private final int wheel = choice("mod1.source", "Mod wheel");
  private final int level = choice("mod1.target", "Oscillator 3 Level");

  private int choice(String id, String name) {
    return type.params().get(type.indexOf(id)).choices().indexOf(name);
  }

  @Test
  void aWatchSeesWhereTheYoungestNotesParametersStand() throws InterruptedException {
    Song song =
        TestSongs.song(TestSongs.track(1, "synth"))
            .mapTrack(
                TRACK,
                t ->
                    t.mapDevice(
                        DEVICE,
                        d ->
                            d.withParam("mod1.source", wheel)
                                .withParam("mod1.target", level)
                                .withParam("mod1.amount", .5)));
    ParamWatch watch = new ParamWatch(type.params().size());
    int moved = type.indexOf("osc3.level");
    try (LiveEngine engine = new LiveEngine(new Catalog(List.of(type)), AudioSources.NONE, RATE, 512)) {
      FakeDevice device = new FakeDevice(engine);
      device.show(song);
      device.run(256, 256);
      engine.watch(new DeviceId(77), watch);
      engine.watch(DEVICE, watch);
      engine.send(TRACK, Message.control(0, 1, 127));
      engine.send(TRACK, Message.noteOn(0, 60, 100));
      device.run(1024, 256);
      assertThat(watch.get(moved)).isCloseTo(.5f, offset(1e-6f));
      assertThat(watch.get(moved + 1)).isNaN();

      engine.watch(DEVICE, null);
      watch.clear();
      device.run(1024, 256);
      assertThat(watch.get(moved)).isNaN();
    }
  }
}
