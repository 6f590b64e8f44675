package studio.overdub.main;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.overdub.app.Kits;
import studio.overdub.app.OwnSounds;
import studio.overdub.app.TriedSounds;
import studio.overdub.base.Progress;
import studio.overdub.base.StudioException;
import studio.overdub.device.Catalog;
import studio.overdub.device.Patch;
import studio.overdub.device.Preset;
import studio.overdub.format.preset.StoredPatch;

/** Makes patches and kits ready to be played by the song that is open. Event thread. */
final class SoundFetch {
  private final OwnSounds sounds;
  private final Catalog catalog;
  private final Supplier<Path> songFolder;
  private final TriedSounds tried;
  private final Executor background;
  private final Executor eventThread;
  private final Consumer<StudioException> problems;

  /**
   * @param songFolder where the recordings of the song that is open are
   * @param tried hears what was copied, to take away again what is not kept
   * @param background where recordings are copied
   * @param problems hears on the event thread of a sound whose recordings cannot be had
   */
  SoundFetch(
      OwnSounds sounds, Catalog catalog, Supplier<Path> songFolder, TriedSounds tried, Executor background,
      Executor eventThread, Consumer<StudioException> problems) {
    this.sounds = sounds;
    this.catalog = catalog;
    this.songFolder = songFolder;
    this.tried = tried;
    this.background = background;
    this.eventThread = eventThread;
    this.problems = problems;
  }

  /** Copies what a sound needs into a song's folder. */
  private interface Bringing<T> {
    Optional<T> into(Path songFolder, Consumer<String> copied) throws StudioException;
  }

  /** Hands a patch over: at once where it has no recordings, else when the song has them. */
  void patch(StoredPatch stored, Consumer<Patch> use) {
    if (sounds.hasRecordings(stored.patch())) {
      fetch((folder, copied) -> sounds.bring(stored, folder, copied, Progress.NONE), use);
    } else {
      use.accept(stored.patch());
    }
  }

  /** Hands a kit over when the song has its recordings; one of a device that is missing here is not. */
  void kit(Kits.Kit kit, Consumer<Preset> use) {
    catalog.find(kit.preset().type())
        .ifPresent(type -> fetch((folder, copied) -> Kits.bring(kit, type, folder, copied, Progress.NONE), use));
  }

  private <T> void fetch(Bringing<T> bringing, Consumer<T> use) {
    Path folder = songFolder.get();
    tried.begin();
    background.execute(() -> bring(bringing, folder, use));
  }

  private <T> void bring(Bringing<T> bringing, Path folder, Consumer<T> use) {
    Runnable then = () -> {};
    try {
      Optional<T> ready = bringing.into(folder, file -> tried.copied(folder, file));
      then = () -> ready.ifPresent(sound -> use(bringing, folder, sound, use));
    } catch (StudioException problem) {
      then = () -> problems.accept(problem);
    } finally {
      Runnable last = then;
      eventThread.execute(() -> end(last));
    }
  }

  /** A song that lies elsewhere by now needs copies of its own. */
  private <T> void use(Bringing<T> bringing, Path folder, T sound, Consumer<T> use) {
    if (folder.equals(songFolder.get())) {
      use.accept(sound);
    } else {
      fetch(bringing, use);
    }
  }

  private void end(Runnable last) {
    try {
      last.run();
    } finally {
      tried.end();
    }
  }
}
