package studio.overdub.main;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import studio.overdub.app.Command;
import studio.overdub.app.CommandTable;
import studio.overdub.app.FolderWatch;
import studio.overdub.app.LiveStudio;
import studio.overdub.app.OwnLibrary;
import studio.overdub.app.OwnSounds;
import studio.overdub.app.SampleCommands;
import studio.overdub.app.Session;
import studio.overdub.app.SessionCommands;
import studio.overdub.app.SongFiles;
import studio.overdub.app.SongHold;
import studio.overdub.app.SoundRig;
import studio.overdub.app.UnsavedFolder;
import studio.overdub.app.material.FontShelf;
import studio.overdub.app.material.FontSource;
import studio.overdub.app.material.SampleShelf;
import studio.overdub.app.material.SfzSource;
import studio.overdub.app.material.SoundFontSource;
import studio.overdub.app.material.StackedFontSource;
import studio.overdub.app.material.ToneShelf;
import studio.overdub.base.StudioException;
import studio.overdub.song.Clip;
import studio.overdub.song.PatternClip;
import studio.overdub.song.Track;
import studio.overdub.ui.shell.StudioContext;
import studio.overdub.ui.shell.StudioFrame;
import studio.overdub.ui.shell.StudioServices;

/** All that a window is made from, joined. Event thread. */
final class WindowParts {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Furnishing furnishing;
  private final Executor background;
  private final Executor eventThread;
  private final LiveStudio studio;
  private final OwnLibrary library;
  private final PresetSounds sounds;
  private final StudioContext context;
  private Consumer<StudioException> tell = problem -> {};
  private Runnable onShape = () -> {};
  private FolderWatch watch;

  /**
   * Parts of a window.
   *
   * @param background where files are read while the window goes on
   * @param onExit run when the window has closed
   */
  WindowParts(
      Furnishing furnishing, SoundRig rig, Executor background, Executor eventThread, Runnable onExit) {
    this.furnishing = furnishing;
    this.background = background;
    this.eventThread = eventThread;
    studio = furnishing.studio(rig, eventThread, problem -> tell.accept(problem));
    OwnSounds own = furnishing.ownSounds();
    library = furnishing.ownLibrary();
    sounds =
        new PresetSounds(
            furnishing.catalog(), furnishing.factory(), furnishing.factoryKits(), library.read(),
            new FavouriteFile(furnishing.favourites(), problem -> tell.accept(problem)),
            new SoundFetch(
                own, furnishing.catalog(), studio::soundFolder, studio.tried(), background, eventThread,
                problem -> tell.accept(problem)));
    FileWaveforms waveforms =
        new FileWaveforms(file -> studio.soundFolder().resolve(file), eventThread, () -> onShape.run());
    SongJobs jobs = jobs(own);
    FontSource source = new StackedFontSource(new SoundFontSource(furnishing.fonts()));
    FontShelf fonts = new FontShelf(List.of(new SfzSource(furnishing.instruments()), source), background, eventThread);
    SampleShelf samples = new SampleShelf(studio::soundFolder, background, eventThread);
    context =
        new StudioContext(
            session(), commands(), sounds, jobs, new Services(onExit), waveforms, fonts, samples,
            new ToneShelf(furnishing.catalog(), background, eventThread));
  }

  private SongJobs jobs(OwnSounds own) {
    VoiceJobs voices = new VoiceJobs(furnishing.files().voices(), furnishing.voices(), library, sounds);
    return new SongJobs(
        studio, furnishing.files(), new ExportJobs(studio, furnishing.files(), furnishing.rendering()),
        new InstrumentJobs(studio, furnishing.fonts(), furnishing.instruments(), voices),
        new KitJobs(studio, furnishing.kits(), library, sounds),
        new SoundJobs(session(), own, library, sounds, studio::soundFolder),
        new SoundFileJobs(furnishing.catalog(), sounds, own, furnishing.kits(), library, furnishing.trash()),
        furnishing::demo);
  }

  private CommandTable commands() {
    CommandTable table = new CommandTable();
    SessionCommands.addHistory(session(), table);
    SessionCommands.addTracksAndTransport(session(), table);
    SampleCommands.add(
        session(), table, studio::soundFolder, task -> Thread.ofVirtual().name("listening").start(task), eventThread,
        problem -> tell.accept(problem));
    table.add(
        Command.of(
                "transport.record", "Transport", "Record", "ctrl R",
                "Records onto the armed tracks while the song plays; press again to end the take.", this::record)
            .labelled(() -> studio.recorder().recording() ? "End the take" : "Record")
            .checkedWhen(() -> studio.recorder().recording()));
    session().midiLearn().commands(table);
    return table;
  }

  private void record() {
    if (studio.recorder().recording()) {
      studio.recorder().stop();
      return;
    }
    try {
      studio.recorder().start();
    } catch (StudioException problem) {
      tell.accept(problem);
    }
  }

  /** What the window is made from. */
  StudioContext context() {
    return context;
  }

  /** The session. */
  Session session() {
    return studio.session();
  }

  /** Chooses the first clip that can be edited, so that no editor is empty. */
  private void chooseFirst() {
    for (Track track : session().song().tracks()) {
      for (Clip clip : track.clips()) {
        if (!(clip instanceof PatternClip)) {
          session().select(session().selection().withTrack(track.id()).withEditing(clip.id()));
          return;
        }
      }
    }
  }

  /** Holds a song that is about to be opened against other processes. */
  void keep(SongHold hold) {
    studio.keep(hold);
  }

  /** Opens a song in the studio. */
  void open(SongFiles.Opened opened) {
    session().open(opened);
    chooseFirst();
  }

  /** Goes on with a song that was found again. */
  void open(UnsavedFolder.Leftover found) {
    studio.open(found);
    chooseFirst();
  }

  /** Sounds, moves, and finds sounds from now on, in a window. */
  void goLive(StudioFrame frame) {
    tell = problem -> frame.tell(problem.getMessage());
    onShape = frame.content()::repaint;
    sounds.discover(furnishing.fonts(), Path.of(System.getProperty("user.home")), eventThread);
    watchSounds();
    studio.onKept(frame.content()::refresh);
    studio.keepSafe();
    sendValuesBack();
    removeLeftovers();
    Runtime.getRuntime().addShutdownHook(new Thread(studio::keepNow));
    try {
      studio.start();
    } catch (StudioException silent) {
      tell.accept(silent);
    }
  }

  /** Removes in the background what earlier runs left and nobody can want any more. */
  void removeLeftovers() {
    background.execute(
        () -> {
          studio.tidyUnsaved(furnishing.unsaved());
          try {
            furnishing.trash().removeOld();
          } catch (StudioException stays) {
            eventThread.execute(() -> tell.accept(stays));
          }
        });
  }

  /** To the output that was chosen when the program ran last. */
  private void sendValuesBack() {
    ControllerOutputFile kept =
        new ControllerOutputFile(furnishing.controllerOutput(), problem -> tell.accept(problem));
    session().midiLearn().output().ifPresent(
        output -> {
          kept.read().map(Optional::of).ifPresent(output::choose);
          output.onChosen(kept::keep);
        });
  }

  /** Offers the person's sounds as their folders hold them, as soon as something changes there. */
  private void watchSounds() {
    try {
      watch =
          FolderWatch.of(
              library.folders(),
              () -> {
                OwnLibrary.Contents now = library.read();
                eventThread.execute(() -> sounds.show(now));
              });
    } catch (IOException e) {
      // Where the system cannot watch folders, the command reads them anew.
      watch = null;
    }
  }

  /** Ends sound and threads. */
  void close() {
    if (watch != null) {
      watch.close();
    }
    studio.close();
  }

  private final class Services implements StudioServices {
    private final Runnable onExit;

    Services(Runnable onExit) {
      this.onExit = onExit;
    }

    @Override
    public String audioDriver() {
      return studio.rig().label();
    }

    @Override
    public boolean recording() {
      return studio.recorder().recording();
    }

    @Override
    public String keptState() {
      return studio.keptAt().map(when -> "autosaved " + CLOCK.format(when.atZone(ZoneId.systemDefault()))).orElse("");
    }

    @Override
    public void exit() {
      studio.giveUp();
      close();
      onExit.run();
    }
  }
}
