package studio.overdub.host;

import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.base.StudioException;
import studio.overdub.engine.AudioCallback;

/** An open sound device, or a pair of them, that calls back for every block. */
public interface AudioDriver extends AutoCloseable {
  /** Frames a second. */
  int sampleRate();

  /** Frames of each block. */
  int blockFrames();

  /** How many channels come in; 0 where nothing is recorded. */
  int inputs();

  /** How many channels go out. */
  int outputs();

  /** Why nothing comes in although an input was asked for; empty where it does, or none was. */
  Optional<StudioException> inputTrouble();

  /**
   * Frames from a sound reaching the device until the first frame of its block is in the callback, as the device
   * states.
   */
  int inputLatency();

  /** Frames from the callback until the first frame of its block leaves the device, as the device states. */
  int outputLatency();

  /** Tells at which frame of the callback's count a moment lies. */
  FrameClock clock();

  /** How many blocks were missing at the output, or dropped at the input, so far. Any thread. */
  long dropouts();

  /**
   * Begins calling. Once.
   *
   * @param callback called on the driver's audio thread, block after block, until {@link #close}
   * @param onFailure told, on a thread of the driver's, when the device is gone; no block is called for after it
   */
  void start(AudioCallback callback, Consumer<StudioException> onFailure) throws StudioException;

  /** Stops calling and gives the device back; returns when the last callback has. Not on the audio thread. */
  @Override
  void close();
}
