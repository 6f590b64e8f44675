package studio.overdub.device;

import java.util.List;
import studio.overdub.base.StudioException;

/**
 * A device that plays. Made by {@link DeviceType#create}, then driven by one thread at a time.
 *
 * <p>The promises, checked for every device in the catalogue by one conformance test: the same events give the same
 * samples however the time is cut into blocks; {@link #reset} equals fresh; output stays finite at every extreme;
 * silence follows silence; {@link #process} allocates nothing, takes no lock, does no I/O.
 */
public interface Processor extends AutoCloseable {
  /**
   * Plays one block: instruments overwrite the block's audio, effects change it in place, note effects rewrite its
   * events. Audio thread.
   */
  void process(Block block);

  /**
   * Learns what the song will ask for, so that it can fetch what that takes before it is due; it may take the time.
   * Never on the audio thread, which may be in {@link #process} meanwhile.
   *
   * @param values where the song has its parameters
   * @param messages what the track sends to select banks and programs, in order
   */
  default void foresee(double[] values, long[] messages) {}

  /** Back to the state of a fresh one, parameters included; nothing sounds. Audio thread; allocates nothing. */
  void reset();

  /** Frames between what goes in and what comes out. Constant for the life of the processor. Any thread. */
  default int latency() {
    return 0;
  }

  /** Whether, without a further event or input, it gives exact zeros from now on. Audio thread. */
  boolean idle();

  /**
   * From now on tells {@code watch} how its own modulation moves its parameters; null ends it. One watch at a time: the
   * last one asked for. Devices without modulation of their own leave it as it is. Any thread.
   */
  default void watch(ParamWatch watch) {}

  /** What it could not get and plays on without, such as one missing sound of many. Never on the audio thread. */
  default List<StudioException> problems() {
    return List.of();
  }

  /** Gives back what it holds outside the heap. Never on the audio thread. */
  @Override
  default void close() {}
}
