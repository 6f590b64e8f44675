package studio.overdub.host;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import studio.overdub.base.StudioException;
import studio.overdub.engine.AudioCallback;

/**
 * No device at all: blocks are called for at their time and go nowhere, so that the song runs where nothing can be
 * heard.
 */
public final class SilentDriver implements AudioDriver {
  private final DriverSettings settings;
  private final StudioException trouble;
  private final FrameClock clock;
  private volatile boolean running = true;
  private Thread thread;

  /**
   * A driver for a machine without sound.
   *
   * @param trouble why nothing can be heard
   */
  public SilentDriver(DriverSettings settings, StudioException trouble) {
    this.settings = settings;
    this.trouble = trouble;
    clock = new FrameClock(settings.sampleRate());
  }

  @Override
  public int sampleRate() {
    return settings.sampleRate();
  }

  @Override
  public int blockFrames() {
    return settings.blockFrames();
  }

  @Override
  public int inputs() {
    return 0;
  }

  @Override
  public int outputs() {
    return 2;
  }

  @Override
  public Optional<StudioException> inputTrouble() {
    return Optional.of(trouble);
  }

  @Override
  public int inputLatency() {
    return 0;
  }

  @Override
  public int outputLatency() {
    return 0;
  }

  @Override
  public FrameClock clock() {
    return clock;
  }

  @Override
  public long dropouts() {
    return 0;
  }

  @Override
  public void start(AudioCallback callback, Consumer<StudioException> onFailure) {
    thread = Thread.ofPlatform().daemon().name("silent audio").start(() -> run(callback));
  }

  private void run(AudioCallback callback) {
    float[][] in = new float[0][0];
    float[][] out = new float[2][settings.blockFrames()];
    double nanosPerBlock = 1e9 * settings.blockFrames() / settings.sampleRate();
    long start = System.nanoTime();
    for (long block = 0; running; block++) {
      clock.tick(System.nanoTime(), block * settings.blockFrames(), settings.blockFrames());
      callback.process(in, out, settings.blockFrames());
      long due = start + (long) ((block + 1) * nanosPerBlock);
      while (running && System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
    }
  }

  @Override
  public void close() {
    running = false;
    if (thread != null) {
      LockSupport.unpark(thread);
      boolean interrupted = false;
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
