package studio.overdub.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.overdub.device.Catalog;
import studio.overdub.edit.Edit;
import studio.overdub.edit.History;
import studio.overdub.edit.NoteEdits;
import studio.overdub.engine.Playback;
import studio.overdub.song.Note;
import studio.overdub.song.Notes;
import studio.overdub.song.Song;

/**
 * The song that is open: what it is now, how it came to be, what is selected, and the playback that follows it. The one
 * place where a song is replaced by another. Event thread only.
 */
public final class Session {
  private final Catalog catalog;
  private final Playback playback;
  private final Transport transport;
  private final MidiLearn midiLearn;
  private final List<SessionListener> listeners = new ArrayList<>();
  private History history;
  private Song saved;
  private volatile Optional<Path> folder = Optional.empty();
  private Selection selection = Selection.NONE;
  private boolean loopSuspended;
  private Object lastMovement;
  private History lastMoved;
  private Runnable beforeOpening = () -> {};
  private Runnable onOpened = () -> {};

  /** A session that begins with {@code song}. */
  public Session(Song song, Catalog catalog, Playback playback) {
    this.catalog = catalog;
    this.playback = playback;
    this.transport = new Transport(this, playback);
    this.midiLearn = new MidiLearn(this, playback);
    this.history = History.of(song);
    this.saved = song;
    show();
    midiLearn.follow(song);
  }

  /** The song now. */
  public Song song() {
    return history.present();
  }

  /** The song's steps, back and forward. */
  public History history() {
    return history;
  }

  /** What is selected; only what exists in the song. */
  public Selection selection() {
    return selection;
  }

  /** Every instrument and effect. */
  public Catalog catalog() {
    return catalog;
  }

  /** The transport, the sounds of keys played by hand, and the meters. */
  public Transport transport() {
    return transport;
  }

  /** The MIDI controllers that move the song. */
  public MidiLearn midiLearn() {
    return midiLearn;
  }

  /** The folder that the song was opened from or saved to; empty before its first saving. Any thread. */
  public Optional<Path> folder() {
    return folder;
  }

  /** Whether the song differs from what was last saved or opened. */
  public boolean modified() {
    return song() != saved;
  }

  /** The song as it was last saved or opened. */
  Song savedSong() {
    return saved;
  }

  /** Runs {@code task} before another song is opened, while the one before can still be edited. */
  void beforeOpening(Runnable task) {
    beforeOpening = task;
  }

  /** Runs {@code task} after another song has been opened, or this one been saved somewhere else. */
  void onOpened(Runnable task) {
    onOpened = task;
  }

  /** Tells {@code listener} of changes from now on. */
  public void addListener(SessionListener listener) {
    listeners.add(listener);
  }

  /** Tells {@code listener} no more. */
  public void removeListener(SessionListener listener) {
    listeners.remove(listener);
  }

  /** Makes an edit, as one step of history; nothing happens where it changes nothing. */
  public void apply(Edit edit) {
    change(history.apply(edit));
  }

  /**
   * Makes an edit that is one notch of a movement: further edits of the same movement, with nothing else in between,
   * belong to one step of history.
   *
   * @param movement what tells the movement from others: what is moved, and where the hand is
   */
  public void apply(Edit edit, Object movement) {
    History before = history;
    if (movement.equals(lastMovement) && before == lastMoved) {
      change(before.extend(edit));
    } else {
      change(before.apply(edit));
    }
    lastMovement = movement;
    lastMoved = history;
  }

  /** Takes the last step back. */
  public void undo() {
    midiLearn.settle();
    change(history.undo());
  }

  /** Brings the step undone last back. */
  public void redo() {
    midiLearn.settle();
    change(history.redo());
  }

  /** Lets the song play on past its loop range while it is recorded. */
  void loopSuspended(boolean suspended) {
    loopSuspended = suspended;
    show();
  }

  private void show() {
    playback.show(loopSuspended ? song().withLoop(Song.EMPTY.loop()) : song());
  }

  private void change(History next) {
    if (next != history) {
      history = next;
      show();
      midiLearn.follow(song());
      selection = existing(selection);
      tell();
    }
  }

  /** Selects something else. */
  public void select(Selection selection) {
    Selection next = existing(selection);
    if (!next.equals(this.selection)) {
      this.selection = next;
      tell();
    }
  }

  /**
   * Goes on with a song that was opened, its history beginning anew. What was recovered of it is its first step, which
   * undo takes back.
   */
  public void open(SongFiles.Opened opened) {
    open(opened.song(), opened.folder());
    opened.recovered().ifPresent(this::apply);
  }

  /** Goes on with another song, its history beginning anew. */
  public void open(Song song, Optional<Path> folder) {
    midiLearn.cancel();
    midiLearn.settle();
    beforeOpening.run();
    transport.stop();
    history = History.of(song);
    saved = song;
    this.folder = folder;
    selection = Selection.NONE;
    onOpened.run();
    show();
    midiLearn.follow(song);
    tell();
  }

  /** Goes back to the song as it was last saved or opened: one step of history, which undo takes back. */
  public void revert() {
    Song back = saved;
    apply(new Edit("Revert to what was saved", any -> back));
  }

  /** Notes that {@code song} now stands in {@code folder}. */
  public void saved(Song song, Path folder) {
    saved = song;
    this.folder = Optional.of(folder);
    onOpened.run();
    tell();
  }

  private Selection existing(Selection s) {
    Song song = song();
    Set<Integer> notes =
        s.editing().map(clip -> NoteEdits.notesOf(song, clip)).orElse(Notes.EMPTY).only(s.notes()).stream()
            .map(Note::id)
            .collect(Collectors.toUnmodifiableSet());
    return new Selection(
        s.track().filter(id -> song.track(id).isPresent()),
        Set.copyOf(s.clips().stream().filter(id -> song.clip(id).isPresent()).toList()),
        s.editing().filter(id -> song.clip(id).isPresent()),
        notes,
        s.device().filter(id -> song.device(id).isPresent()));
  }

  private void tell() {
    List.copyOf(listeners).forEach(SessionListener::sessionChanged);
  }
}
