package studio.overdub.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.midi.Message;
import studio.overdub.song.Song;

/**
 * The audio thread takes no memory, once warm, while it plays and the song is edited. Ten seconds are played; the
 * system property {@code overdub.allocation.seconds} asks for more.
 */
class AllocationTest {
  private static final int RATE = 48000;
  private static final int BUFFER = 256;
  private static final int WARM_UP_SECONDS = 20;
  private static final int SECONDS = Integer.getInteger("overdub.allocation.seconds", 10);

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final AtomicBoolean over = new AtomicBoolean();
  private final Song song = DenseSong.of(16, 16);

  private void edit(LiveEngine engine) {
    for (int i = 0; !over.get(); i++) {
      int track = 1 + i % 16;
      int shift = i % 5;
      engine.show(
          song.mapTrack(
              new TrackId(track),
              t -> t.withClips(t.clips().stream().map(c -> c.movedTo(TimelineTick.ofQuarters(shift))).toList())));
      engine.adjust(new DeviceId(1000 + track), "level", i % 10 / 20.0);
      engine.adjustGain(new TrackId(track), -30 - i % 6);
      engine.send(new TrackId(track), Message.noteOn(0, 60, 50));
      engine.send(new TrackId(track), Message.noteOff(0, 60, 64));
      if (i % 50 == 0) {
        engine.seek(TimelineTick.ofQuarters(i % 16));
      }
      try {
        engine.awaitShown();
      } catch (InterruptedException _) {
        return;
      }
    }
  }

  @Test
  void theAudioThreadAllocatesNothing() throws InterruptedException {
    try (LiveEngine engine =
        new LiveEngine(
            TestSongs.catalog(new TestSine(), TestEffect.tremolo()), AudioSources.NONE, RATE, BUFFER)) {
      engine.show(song);
      engine.awaitShown();
      engine.metronome(true);
      engine.play();
      Thread editor = Thread.ofPlatform().start(() -> edit(engine));
      float[][] in = new float[0][];
      float[][] out = new float[2][BUFFER];
      run(engine, in, out, WARM_UP_SECONDS * RATE);

      long before = threads.getCurrentThreadAllocatedBytes();
      run(engine, in, out, SECONDS * RATE);
      long allocated = threads.getCurrentThreadAllocatedBytes() - before;

      over.set(true);
      editor.join();
      assertThat(allocated).isZero();
    }
  }

  private static void run(LiveEngine engine, float[][] in, float[][] out, int frames) {
    for (int at = 0; at < frames; at += BUFFER) {
      engine.process(in, out, BUFFER);
    }
  }
}
