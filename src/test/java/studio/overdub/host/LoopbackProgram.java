package studio.overdub.host;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.engine.AudioCallback;
import studio.overdub.record.Take;
import studio.overdub.record.TakeRecorder;
import studio.overdub.record.TakeSource;

/** Plays the marker on the default output again and again, and records what comes back. */
final class LoopbackProgram {
  /** The first marker, and how far apart they are. */
  static final int MARKER_FRAMES = 12_000;

  private LoopbackProgram() {}

  /**
   * Records into the song folder {@code arguments[0]} in blocks of {@code arguments[1]} frames, {@code arguments[2]}
   * frames long or until the device is gone, and tells the take.
   */
  public static void main(String[] arguments) throws Exception {
    DriverSettings settings = DriverSettings.DEFAULT.withBlockFrames(Integer.parseInt(arguments[1]));
    PrintStream out = System.out;
    try (JavaSoundDriver driver = JavaSoundDriver.open(settings)) {
      driver.inputTrouble().ifPresent(out::println);
      int latency = driver.inputLatency() + driver.outputLatency();
      AudioFormat format = new AudioFormat(driver.sampleRate(), 2, SampleFormat.FLOAT_32);
      TakeSource source = new TakeSource(new TrackId(1), "Loopback", 0, format, latency);
      Consumer<StudioException> onFailure =
          failure -> {
            out.println("failed=" + failure.getMessage());
            out.flush();
          };
      TakeRecorder recorder = TakeRecorder.begin(Path.of(arguments[0]), source, onFailure);
      CountDownLatch playing = new CountDownLatch(1);
      CountDownLatch done = new CountDownLatch(1);
      driver.start(
          new Loop(recorder, Long.parseLong(arguments[2]), playing, done),
          failure -> {
            onFailure.accept(failure);
            done.countDown();
          });
      playing.await(60, TimeUnit.SECONDS);
      out.println("playing");
      out.flush();
      done.await(60, TimeUnit.SECONDS);
      driver.close();
      Take take = recorder.stop().orElseThrow();
      out.println("file=" + take.file());
      out.println("first=" + take.firstSongFrame());
      out.println("latency=" + latency);
      out.println("dropouts=" + driver.dropouts());
      out.println("lost=" + recorder.lost());
    }
  }

  private static final class Loop implements AudioCallback {
    private final TakeRecorder recorder;
    private final long frames;
    private final CountDownLatch playing;
    private final CountDownLatch done;
    private final float[] marker = Marker.sound();
    private long frame;

    Loop(TakeRecorder recorder, long frames, CountDownLatch playing, CountDownLatch done) {
      this.recorder = recorder;
      this.frames = frames;
      this.playing = playing;
      this.done = done;
    }

    @Override
    public void process(float[][] in, float[][] out, int count) {
      recorder.capture(in, 0, count, frame);
      for (int i = 0; i < count; i++) {
        long at = (frame + i) % MARKER_FRAMES;
        float sample = frame + i >= MARKER_FRAMES && at < marker.length ? marker[(int) at] : 0;
        out[0][i] = sample;
        out[1][i] = sample;
      }
      frame += count;
      if (frame >= 4 * MARKER_FRAMES) {
        playing.countDown();
      }
      if (frame >= frames) {
        done.countDown();
      }
    }
  }
}
