package studio.overdub.app;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import studio.overdub.base.StudioException;

/** Makes studios that sound through this machine. */
public interface LiveStudios {
  /**
   * A studio with an empty song; it is not started yet.
   *
   * @param eventThread where edits are made
   * @param onProblem hears of what cannot be played or recorded, on the event thread
   */
  LiveStudio of(Executor eventThread, Consumer<StudioException> onProblem);

  /** The machine's sound, to be asked for its lines and ports. */
  SoundRig rig();
}
