package studio.overdub.ui.shell.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import studio.overdub.app.Session;
import studio.overdub.base.StudioException;
import studio.overdub.ui.view.opening.FileLanding;

/** What the File menu does: asks, starts the job, and never loses a song without asking. Event thread only. */
public final class FileActions {
  private final Session session;
  private final Supplier<String> songName;
  private final StudioJobs jobs;
  private final Dialogs dialogs;
  private final JobRunner runner;

  /** Actions for {@code session}; {@code songName} is the song's name now. */
  public FileActions(
      Session session, Supplier<String> songName, StudioJobs jobs, Dialogs dialogs, JobRunner runner) {
    this.session = session;
    this.songName = songName;
    this.jobs = jobs;
    this.dialogs = dialogs;
    this.runner = runner;
  }

  /** Starts an empty song. */
  public void newSong() {
    guard(jobs::newSong);
  }

  /** Opens the demo song. */
  public void openDemo() {
    guard(() -> runner.run(jobs.openDemo(), () -> {}));
  }

  /** Asks for a song or MIDI file and opens it. */
  public void open() {
    guard(
        () ->
            dialogs
                .chooseFile("Open a song or MIDI file", jobs.openable(), jobs.songEnding())
                .ifPresent(path -> runner.run(jobs.open(path), () -> {})));
  }

  /** Opens or imports a file by what it is: songs and MIDI files open, sound files are imported into the song. */
  public void use(Path path) {
    String ending = ending(path);
    if (ending.equals(jobs.songEnding()) || jobs.openable().contains(ending)) {
      guard(() -> runner.run(jobs.open(path), () -> {}));
    } else if (jobs.importable().contains(ending)) {
      runner.run(jobs.importInto(path), () -> {});
    } else if (jobs.fonts().contains(ending)) {
      runner.run(jobs.playFont(path, Optional.empty()), () -> {});
    } else if (jobs.voices().contains(ending)) {
      land(path, FileLanding.onChosen(session));
    } else {
      dialogs.failed(
          new StudioException(
              "Overdub does not know this kind of file", path.toString(),
              "It opens song folders and " + String.join(", ", jobs.openable()) + ", imports "
                  + String.join(", ", jobs.importable()) + ", and plays " + String.join(", ", jobs.fonts()) + " and "
                  + String.join(", ", jobs.voices()) + "."));
    }
  }

  /** Uses a file as the place says that it was dropped on. */
  public void land(Path path, FileLanding landing) {
    switch (landing.use()) {
      case FILE -> use(path);
      case INSTRUMENT -> runner.run(jobs.makeInstrument(path, landing.track()), () -> {});
      case FONT -> runner.run(jobs.playFont(path, landing.track()), () -> {});
      case VOICES -> runner.run(jobs.bringVoices(path, landing.track()), () -> {});
    }
  }

  /** What kind of file it is, to tell where it may land. */
  public FileLanding.Kind kind(Path path) {
    String ending = ending(path);
    if (jobs.sounds().contains(ending)) {
      return FileLanding.Kind.SOUND;
    }
    if (jobs.fonts().contains(ending)) {
      return FileLanding.Kind.FONT;
    }
    return jobs.voices().contains(ending) ? FileLanding.Kind.VOICES : FileLanding.Kind.OTHER;
  }

  /** Uses files dropped onto the window: what opens a song replaces the song, so only the first of those. */
  public void use(List<Path> paths) {
    paths.stream().findFirst().ifPresent(this::use);
  }

  private static String ending(Path path) {
    String name = path.getFileName() == null ? "" : path.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Saves the song where it is; asks where, the first time. */
  public void save() {
    save(() -> {});
  }

  private void save(Runnable then) {
    jobs.settle();
    session.folder().ifPresentOrElse(folder -> runner.run(jobs.save(folder), then), () -> saveAs(then));
  }

  /** Asks where to save the song, and saves it there. */
  public void saveAs() {
    saveAs(() -> {});
  }

  private void saveAs(Runnable then) {
    Path suggestion =
        session.folder().orElseGet(() -> musicFolder().resolve(fileName() + "." + jobs.songEnding()));
    dialogs
        .chooseSongFolder(suggestion, jobs.songEnding())
        .ifPresent(folder -> runner.run(jobs.save(folder), then));
  }

  private String fileName() {
    String plain = songName.get().replaceAll("[\\\\/:*?\"<>|]", " ").strip();
    return plain.isEmpty() ? "Untitled" : plain;
  }

  private static Path musicFolder() {
    Path home = Path.of(System.getProperty("user.home"));
    Path music = home.resolve("Music");
    return Files.isDirectory(music) ? music : home;
  }

  /** Whether the song differs from what was saved. */
  public boolean canRevert() {
    return session.modified();
  }

  /** Goes back to the song as it was last saved or opened, which undo takes back. */
  public void revert() {
    jobs.settle();
    session.revert();
    dialogs.told("Back to what was saved; undo brings your changes back.");
  }

  /** Asks for a file and imports it into the song. */
  public void importFile() {
    dialogs
        .chooseFile(
            "Import into this song", Stream.concat(jobs.importable().stream(), jobs.voices().stream()).toList(), "")
        .ifPresent(
            path -> {
              if (kind(path) == FileLanding.Kind.VOICES) {
                use(path);
              } else {
                runner.run(jobs.importInto(path), () -> {});
              }
            });
  }

  /** Asks how and where, and exports the song. */
  public void export() {
    Optional<Dialogs.ExportChoice> choice = dialogs.chooseExport(fileName(), jobs.exportable());
    choice.ifPresent(c -> runner.run(jobs.export(c.file(), c.options()), () -> {}));
  }

  /** Runs {@code next} once the song is saved or given up, and not if the person would rather stay. */
  public void guard(Runnable next) {
    jobs.settle();
    if (runner.busy()) {
      dialogs.failed(new StudioException("A job is still running", "", "Wait for it to end, or cancel it."));
    } else if (!session.modified()) {
      next.run();
    } else {
      switch (dialogs.askUnsaved(songName.get())) {
        case SAVE -> save(next);
        case DISCARD -> next.run();
        case CANCEL -> dialogs.told("Nothing was changed.");
      }
    }
  }
}
