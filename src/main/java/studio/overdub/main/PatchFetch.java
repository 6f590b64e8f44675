package studio.overdub.main;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.overdub.app.OwnSounds;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.device.Patch;
import studio.overdub.format.preset.StoredPatch;

/** Makes patches ready to be played by the song that is open. Event thread. */
final class PatchFetch {
  private final OwnSounds sounds;
  private final Supplier<Path> songFolder;
  private final Executor background;
  private final Executor eventThread;
  private final Consumer<StudioException> problems;

  /**
   * @param songFolder where the recordings of the song that is open are
   * @param background where recordings are copied
   * @param problems hears on the event thread of a patch whose recordings cannot be had
   */
  PatchFetch(
      OwnSounds sounds, Supplier<Path> songFolder, Executor background, Executor eventThread,
      Consumer<StudioException> problems) {
    this.sounds = sounds;
    this.songFolder = songFolder;
    this.background = background;
    this.eventThread = eventThread;
    this.problems = problems;
  }

  /** Hands a patch over: at once where it has no recordings, else when the song has them. */
  void fetch(StoredPatch stored, Consumer<Patch> use) {
    if (!sounds.hasRecordings(stored.patch())) {
      use.accept(stored.patch());
      return;
    }
    Path folder = songFolder.get();
    background.execute(() -> bring(stored, folder, use));
  }

  private void bring(StoredPatch stored, Path folder, Consumer<Patch> use) {
    try {
      Optional<Patch> patch = sounds.bring(stored, folder, Progress.NONE);
      patch.ifPresent(ready -> eventThread.execute(() -> use.accept(ready)));
    } catch (StudioException problem) {
      eventThread.execute(() -> problems.accept(problem));
    }
  }
}
