package studio.overdub.app;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import studio.overdub.base.StudioException;
import studio.overdub.song.Song;

/** Makes studios that sound through this machine. */
public interface LiveStudios {
  /**
   * A studio that plays a song; it is not started yet.
   *
   * @param eventThread where edits are made
   * @param onProblem hears of what cannot be played or recorded, on the event thread
   */
  LiveStudio of(Song song, Executor eventThread, Consumer<StudioException> onProblem);

  /** The machine's sound, to be asked for its lines and ports. */
  SoundRig rig();
}
