package studio.overdub.host;

import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.base.StudioException;
import studio.overdub.engine.AudioCallback;

/** A driver without a device: a test makes each of its blocks, and hears what was played. */
public final class SteppedDriver implements AudioDriver {
  private final int sampleRate;
  private final int blockFrames;
  private final float[][] in;
  private final float[][] out;
  private final FrameClock clock;
  private AudioCallback callback;
  private Consumer<StudioException> onFailure;
  private long frame;

  /** A driver with two outputs. */
  public SteppedDriver(int sampleRate, int blockFrames, int inputs) {
    this.sampleRate = sampleRate;
    this.blockFrames = blockFrames;
    in = new float[inputs][blockFrames];
    out = new float[2][blockFrames];
    clock = new FrameClock(sampleRate);
  }

  /** The input of the next block, to be filled. */
  public float[][] in() {
    return in;
  }

  /** Makes the next block; what was played, until the next one is made. */
  public float[][] step() {
    clock.tick(frame * 1_000_000_000L / sampleRate, frame, blockFrames);
    callback.process(in, out, blockFrames);
    frame += blockFrames;
    return out;
  }

  /** Lets the device go away. */
  public void vanish() {
    onFailure.accept(new StudioException("The audio output is gone", "", "Connect it again."));
  }

  @Override
  public int sampleRate() {
    return sampleRate;
  }

  @Override
  public int blockFrames() {
    return blockFrames;
  }

  @Override
  public int inputs() {
    return in.length;
  }

  @Override
  public int outputs() {
    return out.length;
  }

  @Override
  public Optional<StudioException> inputTrouble() {
    return Optional.empty();
  }

  @Override
  public int inputLatency() {
    return blockFrames;
  }

  @Override
  public int outputLatency() {
    return blockFrames;
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
    this.callback = callback;
    this.onFailure = onFailure;
  }

  @Override
  public void close() {
    callback = null;
  }
}
