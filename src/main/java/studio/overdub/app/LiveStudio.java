package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.edit.History;
import studio.overdub.engine.LiveEngine;
import studio.overdub.format.folder.Autosave;
import studio.overdub.midi.MachineControl;
import studio.overdub.record.TakeJournal;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** A session that sounds: engine, sound rig and recorder around the song that is open. Event thread. */
public final class LiveStudio implements AutoCloseable {
  private static final int LONGEST_BLOCK = 8192;

  private final SoundRig rig;
  private final SongFiles files;
  private final Executor eventThread;
  private final Consumer<StudioException> onProblem;
  private final LiveEngine engine;
  private final Session session;
  private final Recorder recorder;
  private final ScheduledThreadPoolExecutor background;
  private final Autosaver autosaver;
  private final ControllerDevice device;
  private final MachineRemote remote;
  private final TriedSounds tried;
  private volatile UnsavedFolder unsaved;
  private final Map<Path, SongHold> holds = new ConcurrentHashMap<>();
  private Optional<Instant> keptAt = Optional.empty();
  private Runnable onKept = () -> {};
  private volatile List<TrackId> heardByHand = List.of();
  private long streamed;

  /**
   * A studio that plays {@code song}; nothing is heard, nor made ready to be heard, before {@link #start}.
   *
   * @param unsaved where what is recorded goes, and is kept, before the song has a folder of its own
   * @param eventThread where edits are made
   * @param onProblem hears of what cannot be played or recorded, on the event thread
   */
  public LiveStudio(
      Song song,
      Catalog catalog,
      SoundRig rig,
      SongFiles files,
      UnsavedFolder unsaved,
      Executor eventThread,
      Consumer<StudioException> onProblem) {
    this.rig = rig;
    this.files = files;
    this.unsaved = unsaved;
    this.eventThread = eventThread;
    this.onProblem = onProblem;
    engine =
        new LiveEngine(
            catalog, new AudioLibrary(() -> Optional.of(soundFolder())), rig.sampleRate(), LONGEST_BLOCK);
    engine.defer();
    engine.onProblem(problem -> eventThread.execute(() -> onProblem.accept(problem)));
    session = new Session(song, catalog, engine);
    recorder = new Recorder(session, engine, rig, this::claimedFolder, eventThread, onProblem);
    background = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("autosave").factory());
    background.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    autosaver =
        new Autosaver(
            session, this::soundFolder, this::claim, this::later, InstantSource.system(),
            problem -> eventThread.execute(() -> onProblem.accept(problem)),
            when -> eventThread.execute(() -> kept(when)));
    session.midiLearn().connect(eventThread, this::later);
    device =
        new ControllerDevice(
            rig, session.midiLearn().feedback(), task -> later(task, Duration.ZERO), eventThread, onProblem);
    session.midiLearn().connect(device);
    remote = new MachineRemote(session.transport(), recorder, onProblem);
    session.transport().addListener(this::stopRecordingWithTheSong);
    session.beforeOpening(recorder::finish);
    tried = new TriedSounds(catalog, this::claim);
    session.onOpened(
        () -> {
          letGo();
          tidyLater();
        });
  }

  /** Takes away, in the background, what was copied for sounds that were tried and that nothing needs any more. */
  private void tidyLater() {
    TriedSounds.Moment now = tried.moment(soundFolder(), session.history());
    later(() -> tidy(Optional.of(now)), Duration.ZERO);
  }

  private void tidy(Optional<TriedSounds.Moment> open) {
    autosaver.aloneQuietly(
        () -> {
          open.map(TriedSounds.Moment::folder).filter(this::holds).ifPresent(tried::recall);
          tried.tidy(open);
        });
  }

  /**
   * Takes away copies for sounds that were tried which killed processes left in their unsaved songs. Not the event
   * thread.
   */
  public void tidyUnsaved(Path all) {
    tried.tidyUnsaved(all, unsaved.path());
  }

  /** Whether no other process can have a folder's song open. */
  private boolean holds(Path folder) {
    UnsavedFolder own = unsaved;
    return folder.equals(own.path()) ? own.held() : holds.containsKey(folder.toAbsolutePath().normalize());
  }

  /** What was copied into songs for sounds that were tried. */
  public TriedSounds tried() {
    return tried;
  }

  private void later(Runnable task, Duration delay) {
    if (!background.isShutdown()) {
      background.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void claim(Path folder) throws StudioException {
    UnsavedFolder own = unsaved;
    if (folder.equals(own.path())) {
      own.claim();
    }
  }

  /** Where the song's sounds lie, made ready to be written to. */
  private Path claimedFolder() throws StudioException {
    Path folder = soundFolder();
    claim(folder);
    // A take needs its song: what the song is now is kept as the take begins.
    autosaver.hurry();
    return folder;
  }

  /** Keeps what is not saved from now on, so that it outlives the process. Event thread. */
  public void keepSafe() {
    autosaver.start();
  }

  private void kept(Optional<Instant> when) {
    keptAt = when;
    onKept.run();
  }

  /** When what is not saved was kept last; empty where all is saved. Event thread. */
  public Optional<Instant> keptAt() {
    return keptAt;
  }

  /** Runs {@code listener} when {@link #keptAt} has become another. Event thread. */
  public void onKept(Runnable listener) {
    onKept = listener;
  }

  /** Keeps at once what is not saved yet. Any thread; waits for the disk. */
  public void keepNow() {
    autosaver.writeNow();
  }

  /** Goes on with a song that was found again, in the folder that it was kept in. Event thread. */
  public void open(UnsavedFolder.Leftover found) {
    UnsavedFolder before = unsaved;
    unsaved = found.folder();
    session.open(found.opened());
    before.close();
  }

  private void stopRecordingWithTheSong() {
    if (recorder.recording() && !session.transport().playing()) {
      recorder.stop();
    }
  }

  /**
   * Opens the machine's sound and MIDI.
   *
   * @throws StudioException if there is no output; all but sound works then
   */
  public void start() throws StudioException {
    engine.tap(recorder);
    rig.onMidi(new Ear());
    session.transport().onPerformed(message -> recorder.keep(message, rig.nanos()));
    session.addListener(this::choosePlayedByHand);
    choosePlayedByHand();
    engine.begin();
    rig.start(this::process, gone -> eventThread.execute(() -> lost(gone)));
  }

  /** Hears what comes in: a controller that was learnt moves what it was learnt for, and plays no instrument. */
  private final class Ear implements SoundRig.MidiListener {
    @Override
    public void hear(long message, long nanos) {
      if (!session.midiLearn().take(message, nanos)) {
        recorder.midi(message, nanos, heardByHand);
      }
    }

    @Override
    public void hearSysex(byte[] message) {
      MachineControl.read(message).forEach(asked -> eventThread.execute(() -> remote.obey(asked)));
    }
  }

  /** The device is gone: what came in so far is kept. */
  private void lost(StudioException gone) {
    recorder.stop();
    session.transport().stop();
    onProblem.accept(gone);
  }

  private void process(float[][] in, float[][] out, int frames) {
    recorder.blockStarts(streamed);
    engine.process(in, out, frames);
    streamed += frames;
  }

  /** A MIDI keyboard plays the armed instrument tracks, or the chosen one where none is armed. */
  private void choosePlayedByHand() {
    List<Track> playable =
        session.song().tracks().stream().filter(t -> t.kind() == Track.Kind.INSTRUMENT).toList();
    List<TrackId> armed = playable.stream().filter(Track::armed).map(Track::id).toList();
    heardByHand =
        armed.isEmpty()
            ? playable.stream()
                .map(Track::id)
                .filter(id -> session.selection().track().equals(Optional.of(id)))
                .toList()
            : armed;
  }

  /** Waits until the song that was shown last can be heard. Not on the event thread of a window. */
  public void awaitReady() throws InterruptedException {
    engine.begin();
    engine.awaitShown();
  }

  /** The session. */
  public Session session() {
    return session;
  }

  /** The recorder. */
  public Recorder recorder() {
    return recorder;
  }

  /** The rig. */
  public SoundRig rig() {
    return rig;
  }

  /** Where the song's sounds lie: its folder, or a folder for what is not saved yet. Any thread. */
  public Path soundFolder() {
    Session now = session;
    return now == null ? unsaved.path() : now.folder().orElseGet(() -> unsaved.path());
  }

  /**
   * Saves the song that is open here, with its sounds. Any thread.
   *
   * @param history the song, and what undo and redo bring back: where it is saved elsewhere, the sounds of that come
   *     along and stay for as long as something needs them
   * @return the folder it was saved into
   * @throws StudioException if it cannot be saved; what was there before is untouched then
   */
  public Path save(History history, Path to) throws StudioException {
    return autosaver.alone(() -> saveAlone(history, to));
  }

  /**
   * Holds a song that is about to be opened or saved to against other processes; it is let go when another is open.
   *
   * @throws StudioException if another process holds it
   */
  public void hold(Path song) throws StudioException {
    if (!holds.containsKey(song.toAbsolutePath().normalize())) {
      keep(SongHold.of(song));
    }
  }

  /** Takes over the hold of a song that is about to be opened. */
  public void keep(SongHold hold) {
    if (hold.held()) {
      holds.put(hold.folder(), hold);
    }
  }

  /** Lets go of all songs but the one that is open. */
  private void letGo() {
    Optional<Path> open = session.folder().map(folder -> folder.toAbsolutePath().normalize());
    holds.entrySet().removeIf(
        held -> {
          boolean gone = !open.equals(Optional.of(held.getKey()));
          if (gone) {
            held.getValue().close();
          }
          return gone;
        });
  }

  private Path saveAlone(History history, Path to) throws StudioException {
    Song song = history.present();
    Path from = soundFolder();
    hold(to);
    Path folder = saveWithHistory(history, from, to);
    hold(folder);
    try {
      Set<String> held = files.sounds(song);
      new TakeJournal(from).settleHeld(held::contains);
    } catch (IOException e) {
      throw new StudioException(
          "The song is saved, but the journal of its takes is not", from.toString(), "Save it once more.", e);
    }
    if (!autosaver.started()) {
      Autosave.remove(from);
    }
    return folder;
  }

  private Path saveWithHistory(History history, Path from, Path to) throws StudioException {
    Path folder = SongFiles.folder(to);
    if (from.equals(folder)) {
      return files.save(history.present(), Optional.of(from), to);
    }
    Set<String> sounds = history.songs().flatMap(song -> files.sounds(song).stream()).collect(Collectors.toSet());
    tried.begin();
    try {
      return files.save(history.present(), sounds, Optional.of(from), to, sound -> tried.copied(folder, sound));
    } finally {
      tried.end();
    }
  }

  /**
   * Saves the song into the folder it has.
   *
   * @throws StudioException if it has none, or cannot be saved
   */
  public void save() throws StudioException {
    session.midiLearn().settle();
    History history = session.history();
    Path folder =
        session.folder().orElseThrow(() -> new StudioException("The song has no folder yet", "", "Save it somewhere."));
    session.saved(history.present(), save(history, folder));
  }

  /** Nothing of the song is offered again: the person has saved it, or given it up. Sounds stay. Event thread. */
  public void giveUp() {
    recorder.finish();
    try {
      autosaver.alone(this::giveUpAlone);
    } catch (StudioException stays) {
      onProblem.accept(stays);
    }
  }

  private Path giveUpAlone() throws StudioException {
    Path folder = soundFolder();
    autosaver.drop();
    Autosave.remove(folder);
    unsaved.giveUp();
    return folder;
  }

  /** Ends sound and threads. What is not saved stays kept, to be found again, unless {@link #giveUp} was called. */
  @Override
  public void close() {
    session.midiLearn().settle();
    recorder.finish();
    device.close();
    rig.close();
    engine.close();
    autosaver.writeNow();
    background.close();
    autosaver.settle();
    tidy(Optional.empty());
    unsaved.close();
    holds.values().forEach(SongHold::close);
  }
}
