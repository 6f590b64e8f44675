package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import studio.overdub.base.ClipId;
import studio.overdub.base.Notice;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.device.Catalog;
import studio.overdub.edit.ClipEdits;
import studio.overdub.engine.LiveEngine;
import studio.overdub.record.Take;
import studio.overdub.record.TakeJournal;
import studio.overdub.record.TakePlacing;
import studio.overdub.record.TakeRecovery;
import studio.overdub.song.AudioClip;
import studio.overdub.song.Song;
import studio.overdub.song.Track;

/** A session that sounds: engine, sound rig and recorder around the song that is open. Event thread. */
public final class LiveStudio implements AutoCloseable {
  private static final int LONGEST_BLOCK = 8192;

  private final SoundRig rig;
  private final SongFiles files;
  private final Path unsaved;
  private final Executor eventThread;
  private final Consumer<StudioException> onProblem;
  private final LiveEngine engine;
  private final Session session;
  private final Recorder recorder;
  private volatile List<TrackId> heardByHand = List.of();
  private long streamed;

  /**
   * A studio that plays {@code song}; nothing is heard before {@link #start}.
   *
   * @param unsaved a song folder for what is recorded before the song has one of its own
   * @param eventThread where edits are made
   * @param onProblem hears of what cannot be played or recorded, on the event thread
   */
  public LiveStudio(
      Song song,
      Catalog catalog,
      SoundRig rig,
      SongFiles files,
      Path unsaved,
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
    engine.onProblem(problem -> eventThread.execute(() -> onProblem.accept(problem)));
    session = new Session(song, catalog, engine);
    recorder = new Recorder(session, engine, rig, this::soundFolder, eventThread, onProblem);
    session.transport().addListener(this::stopRecordingWithTheSong);
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
    rig.onMidi((message, nanos) -> recorder.midi(message, nanos, heardByHand));
    session.addListener(this::choosePlayedByHand);
    choosePlayedByHand();
    rig.start(this::process, gone -> eventThread.execute(() -> onProblem.accept(gone)));
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
    return now == null ? unsaved : now.folder().orElse(unsaved);
  }

  /**
   * Opens a song, with the takes in its folder that were recorded and never saved put back on their tracks.
   *
   * @throws StudioException if it cannot be opened
   */
  public static SongFiles.Opened open(SongFiles files, Path file) throws StudioException {
    SongFiles.Opened opened = files.open(file);
    if (opened.folder().isEmpty()) {
      return opened;
    }
    try {
      TakeRecovery recovery = TakeRecovery.find(opened.folder().get());
      List<Notice> notices = new ArrayList<>(opened.notices());
      notices.addAll(recovery.notices());
      Song song = opened.song();
      for (Take take : recovery.takes()) {
        if (song.track(take.track()).isPresent() && !SongFiles.sounds(song).contains(take.file())) {
          song = ClipEdits.add(take.track(), (ClipId id) -> clip(id, take, opened.song())).apply(song);
          notices.add(new Notice(take.name(), "this take was recorded and never saved; it is back on its track"));
        }
      }
      return new SongFiles.Opened(song, opened.folder(), notices);
    } catch (StudioException e) {
      throw e;
    } catch (IOException e) {
      throw new StudioException(
          "Unsaved takes cannot be looked for", opened.folder().get().toString(), "Check that it may be read.", e);
    }
  }

  private static AudioClip clip(ClipId id, Take take, Song song) {
    return TakePlacing.clip(id, take, song.tempo());
  }

  /**
   * Saves a song that is open here, with its sounds. Any thread.
   *
   * @return the folder it was saved into
   * @throws StudioException if it cannot be saved; what was there before is untouched then
   */
  public Path save(Song song, Path to) throws StudioException {
    Path from = soundFolder();
    Path folder = files.save(song, Optional.of(from), to);
    try {
      Set<String> held = SongFiles.sounds(song);
      new TakeJournal(from).settleHeld(held::contains);
    } catch (IOException e) {
      throw new StudioException(
          "The song is saved, but the journal of its takes is not", from.toString(), "Save it once more.", e);
    }
    return folder;
  }

  /**
   * Saves the song into the folder it has.
   *
   * @throws StudioException if it has none, or cannot be saved
   */
  public void save() throws StudioException {
    Song song = session.song();
    Path folder =
        session.folder().orElseThrow(() -> new StudioException("The song has no folder yet", "", "Save it somewhere."));
    session.saved(song, save(song, folder));
  }

  @Override
  public void close() {
    rig.close();
    engine.close();
  }
}
