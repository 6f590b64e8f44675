package studio.overdub.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import studio.overdub.audiofile.AudioFormat;
import studio.overdub.audiofile.SampleFormat;
import studio.overdub.base.ClipId;
import studio.overdub.base.StudioException;
import studio.overdub.base.TrackId;
import studio.overdub.edit.ClipEdits;
import studio.overdub.edit.Edit;
import studio.overdub.engine.InputTap;
import studio.overdub.engine.Playback;
import studio.overdub.midi.Message;
import studio.overdub.record.MidiPlacing;
import studio.overdub.record.MidiTake;
import studio.overdub.record.Take;
import studio.overdub.record.TakeRecorder;
import studio.overdub.record.TakeSource;
import studio.overdub.song.Track;

/**
 * Records onto the armed tracks while the song plays: sound onto audio tracks, MIDI onto instrument tracks. What is
 * recorded is on the disk as it comes in, and in the song, as one step of history, when recording ends.
 */
public final class Recorder implements InputTap {
  private static final int MIDI_CAPACITY = 1 << 18;

  /** A note up to so much before the start of the recording was meant for the start. */
  private static final double EARLY_SECONDS = 0.1;

  private final Session session;
  private final Playback playback;
  private final SoundRig rig;
  private final Folder soundFolder;
  private final Executor eventThread;
  private final Consumer<StudioException> onProblem;

  private final List<Run> ending = new ArrayList<>();
  private volatile Run run;
  private long blockStart;

  /** Where takes are stored, made ready to be written to. */
  interface Folder {
    Path claim() throws StudioException;
  }

  /** One recording, from start to stop. */
  private static final class Run {
    final List<TakeRecorder> recorders = new ArrayList<>();
    final List<TrackId> midiTracks = new ArrayList<>();
    final MidiTake midi = new MidiTake(MIDI_CAPACITY);
    volatile boolean begun;
    volatile long firstFrame;
    volatile long lastFrame;
    volatile boolean anchored;
    volatile long streamToSong;
    CompletableFuture<List<Take>> takes;
  }

  /**
   * A recorder.
   *
   * @param soundFolder the song folder that takes are stored in; one for songs not saved yet where there is no other
   * @param eventThread where edits are made
   * @param onProblem hears of takes that had to end early, on the event thread
   */
  Recorder(
      Session session,
      Playback playback,
      SoundRig rig,
      Folder soundFolder,
      Executor eventThread,
      Consumer<StudioException> onProblem) {
    this.session = session;
    this.playback = playback;
    this.rig = rig;
    this.soundFolder = soundFolder;
    this.eventThread = eventThread;
    this.onProblem = onProblem;
  }

  /** Whether a recording runs. Any thread. */
  public boolean recording() {
    return run != null;
  }

  /**
   * Begins to record onto the armed tracks and starts the song where it does not run yet. Event thread.
   *
   * @throws StudioException if no track is armed, there is no input for it, or the disk cannot be written
   */
  public void start() throws StudioException {
    List<Track> armed = session.song().tracks().stream().filter(Track::armed).toList();
    if (armed.isEmpty()) {
      throw new StudioException("No track is armed for recording", "", "Press the round button of a track first.");
    }
    List<Track> audio = armed.stream().filter(track -> track.kind() == Track.Kind.AUDIO).toList();
    if (!audio.isEmpty() && rig.inputChannels() == 0) {
      throw rig.inputProblem()
          .orElseGet(
              () -> new StudioException("There is no sound input", "", "Connect a microphone or an instrument."));
    }
    Run next = new Run();
    try {
      for (Track track : audio) {
        next.recorders.add(begin(track));
      }
    } catch (IOException e) {
      abandon(next);
      throw e instanceof StudioException known
          ? known
          : new StudioException("The take cannot be stored", e.getMessage(), "Check the disk.", e);
    }
    armed.stream().filter(t -> t.kind() == Track.Kind.INSTRUMENT).map(Track::id).forEach(next.midiTracks::add);
    session.loopSuspended(true);
    run = next;
    if (!playback.playing()) {
      session.transport().play();
    }
  }

  private TakeRecorder begin(Track track) throws IOException {
    Path folder = soundFolder.claim();
    Files.createDirectories(folder);
    AudioFormat format =
        new AudioFormat(rig.sampleRate(), Math.min(2, rig.inputChannels()), SampleFormat.PCM_24);
    TakeSource source = new TakeSource(track.id(), track.name(), 0, format, rig.roundTripFrames());
    return TakeRecorder.begin(folder, source, problem -> eventThread.execute(() -> onProblem.accept(problem)));
  }

  private static void abandon(Run run) {
    run.recorders.forEach(Recorder::finish);
  }

  private static Optional<Take> finish(TakeRecorder recorder) {
    try {
      return recorder.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /**
   * Ends the recording and puts the takes into the song once they are whole on the disk. Event thread; does not wait.
   *
   * @return done when the takes are in the song
   */
  public CompletableFuture<Void> stop() {
    Run ended = run;
    if (ended == null) {
      return CompletableFuture.completedFuture(null);
    }
    run = null;
    session.loopSuspended(false);
    ending.add(ended);
    Executor taker = task -> Thread.ofPlatform().name("take end").start(task);
    ended.takes =
        CompletableFuture.supplyAsync(
            () -> ended.recorders.stream().flatMap(r -> finish(r).stream()).toList(), taker);
    return ended.takes.thenAcceptAsync(takes -> place(ended, takes), eventThread);
  }

  /**
   * Ends the recording and puts its takes into the song before it returns: before the song is saved, given up or
   * replaced. Event thread; waits for the disk, usually less than a tenth of a second.
   */
  public void finish() {
    stop();
    for (Run ended : List.copyOf(ending)) {
      place(ended, ended.takes.join());
    }
  }

  private void place(Run ended, List<Take> takes) {
    if (!ending.remove(ended)) {
      return;
    }
    Edit edit = null;
    for (Take take : takes) {
      edit = then(edit, TakeEdits.place(take));
    }
    MidiTake played = played(ended);
    if (ended.begun && played.size() > 0) {
      for (TrackId track : ended.midiTracks) {
        edit = then(edit, midiEdit(ended, played, track));
      }
    }
    if (edit != null) {
      session.apply(new Edit(takes.size() > 1 ? "Record takes" : "Record take", edit.change()));
    }
    if (ended.midi.overflowed()) {
      onProblem.accept(
          new StudioException("The MIDI take was longer than there is room for", "", "Its first part was kept."));
    }
  }

  /** What was played without the notes of the count-in; one that came a little early belongs to the start. */
  private MidiTake played(Run ended) {
    MidiTake all = ended.midi;
    MidiTake kept = new MidiTake(all.size());
    long first = ended.firstFrame - Math.round(EARLY_SECONDS * rig.sampleRate());
    for (int i = 0; i < all.size(); i++) {
      if (all.songFrame(i) >= first || Message.opcode(all.message(i)) != Message.NOTE_ON) {
        kept.add(all.message(i), all.songFrame(i));
      }
    }
    return kept;
  }

  private static Edit then(Edit before, Edit after) {
    return before == null ? after : before.then(after);
  }

  private Edit midiEdit(Run ended, MidiTake played, TrackId track) {
    return new Edit(
        "Record take",
        song -> {
          String name = song.track(track).map(Track::name).orElse("");
          return ClipEdits.add(
                  track,
                  (ClipId id) ->
                      MidiPlacing.clip(
                          id, name, played, song.tempo(), rig.sampleRate(), ended.firstFrame, ended.lastFrame))
              .apply(song);
        });
  }

  /** Tells which frame of the rig's stream the next input begins with. Audio thread, before each block. */
  void blockStarts(long streamFrame) {
    blockStart = streamFrame;
  }

  @Override
  public void hear(float[][] in, int offset, int frames, long songFrame, boolean countIn) {
    Run now = run;
    if (now == null) {
      return;
    }
    now.streamToSong = songFrame - (blockStart + offset);
    now.anchored = true;
    if (countIn) {
      return;
    }
    if (!now.begun) {
      now.firstFrame = songFrame;
      now.begun = true;
    }
    now.lastFrame = songFrame + frames;
    for (int i = 0; i < now.recorders.size(); i++) {
      now.recorders.get(i).capture(in, offset, frames, songFrame);
    }
  }

  /** Takes a MIDI message in: plays it on the given tracks, and keeps it while recording. The rig's thread. */
  void midi(long message, long nanos, Iterable<TrackId> heardOn) {
    for (TrackId track : heardOn) {
      playback.send(track, message);
    }
    keep(message, nanos);
  }

  /** Keeps a message that was played at a moment of {@link System#nanoTime}. Any thread but the audio thread. */
  synchronized void keep(long message, long nanos) {
    Run now = run;
    if (now != null && now.anchored) {
      now.midi.add(message, Math.round(rig.frameAt(nanos)) + now.streamToSong - rig.outputFrames());
    }
  }
}
