package studio.overdub.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import studio.overdub.base.StudioException;
import studio.overdub.format.folder.Autosave;
import studio.overdub.song.Song;

/**
 * Keeps what is not saved yet: writes the song that is open beside the one that was saved, a little after an edit, on a
 * thread of its own. What it wrote goes away when the song is saved or another is opened.
 */
final class Autosaver {
  /** It waits until edits have paused for so long. */
  static final Duration PAUSE = Duration.ofSeconds(3);

  /** It waits no longer than this after an edit, and so long at least after it has written. */
  static final Duration INTERVAL = Duration.ofSeconds(10);

  /** Runs tasks later, one at a time, in the background. */
  interface Later {
    void run(Runnable task, Duration delay);
  }

  /** Makes sure that a song may be kept in a folder, before it is. */
  interface Place {
    void claim(Path folder) throws StudioException;
  }

  /** Work on a song's folder. */
  interface Work<T> {
    T run() throws StudioException;
  }

  /**
   * A song, and the folder it is to be kept in.
   *
   * @param era how often a song had been saved or opened until then
   */
  private record Pending(Song song, Path folder, long era) {}

  /** A folder in which what was kept up to an era is no longer needed. */
  private record Forgotten(Path folder, long era) {}

  private final Session session;
  private final Supplier<Path> folder;
  private final Place place;
  private final Later later;
  private final InstantSource clock;
  private final Consumer<StudioException> onProblem;
  private final Consumer<Optional<Instant>> onKept;
  private final Object disk = new Object();
  private final Queue<Forgotten> forgotten = new ConcurrentLinkedQueue<>();
  private Song seen;
  private Song saved;
  private Path keptIn;
  private volatile long era;
  private long writtenEra = -1;
  private Path writtenTo;
  private Pending pending;
  private Instant firstEdit = Instant.MIN;
  private Instant lastEdit = Instant.MIN;
  private Instant lastWrite = Instant.MIN;
  private boolean waiting;
  private volatile boolean started;
  private boolean told;

  /**
   * An autosaver; it does nothing before {@link #start}.
   *
   * @param folder where the song lies now, or would be kept
   * @param onProblem hears, on the background thread and once in a row, that nothing can be kept
   * @param onKept hears, on any thread, when the song was kept, and that nothing is kept any more
   */
  Autosaver(
      Session session,
      Supplier<Path> folder,
      Place place,
      Later later,
      InstantSource clock,
      Consumer<StudioException> onProblem,
      Consumer<Optional<Instant>> onKept) {
    this.session = session;
    this.folder = folder;
    this.place = place;
    this.later = later;
    this.clock = clock;
    this.onProblem = onProblem;
    this.onKept = onKept;
    seen = session.song();
    saved = session.savedSong();
  }

  /** Begins to watch the session. Event thread. */
  void start() {
    started = true;
    session.addListener(this::look);
    look();
  }

  private synchronized void look() {
    boolean begun = session.savedSong() != saved;
    if (begun) {
      saved = session.savedSong();
      forget();
    }
    if (session.song() == seen && !begun) {
      return;
    }
    seen = session.song();
    if (!session.modified()) {
      pending = null;
      return;
    }
    lastEdit = clock.instant();
    firstEdit = pending == null ? lastEdit : firstEdit;
    keptIn = folder.get();
    pending = new Pending(seen, keptIn, era);
    if (!waiting) {
      waiting = true;
      later.run(this::write, untilDue());
    }
  }

  /** What was kept so far is saved or given up. */
  private void forget() {
    pending = null;
    if (keptIn != null) {
      forgotten.add(new Forgotten(keptIn, era));
      later.run(this::settle, Duration.ZERO);
    }
    keptIn = null;
    era++;
    onKept.accept(Optional.empty());
  }

  /** Removes what is no longer needed. What was kept after that stays. Not the event thread. */
  void settle() {
    synchronized (disk) {
      for (Forgotten place = forgotten.poll(); place != null; place = forgotten.poll()) {
        if (writtenEra <= place.era() || !place.folder().equals(writtenTo)) {
          remove(place.folder());
        }
      }
    }
  }

  private void remove(Path from) {
    try {
      Autosave.remove(from);
    } catch (StudioException stays) {
      onProblem.accept(stays);
    }
  }

  private Duration untilDue() {
    Instant quiet = lastEdit.plus(PAUSE);
    Instant latest = firstEdit.plus(INTERVAL);
    Instant due = quiet.isBefore(latest) ? quiet : latest;
    Instant next = lastWrite.equals(Instant.MIN) ? due : lastWrite.plus(INTERVAL);
    Duration wait = Duration.between(clock.instant(), due.isBefore(next) ? next : due);
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  private synchronized void again() {
    waiting = pending != null;
    if (waiting) {
      later.run(this::write, untilDue());
    }
  }

  private void write() {
    boolean due;
    synchronized (this) {
      due = untilDue().isZero();
    }
    if (due) {
      writeNow();
    }
    again();
  }

  /** Keeps what is not kept yet, at once. Not the event thread. */
  void writeNow() {
    synchronized (disk) {
      take().ifPresent(this::keep);
    }
  }

  private void keep(Pending next) {
    if (next.era() < era) {
      return;
    }
    try {
      writtenEra = next.era();
      writtenTo = next.folder();
      place.claim(next.folder());
      Autosave.write(next.song(), next.folder());
      told = false;
      onKept.accept(Optional.of(clock.instant()));
    } catch (StudioException problem) {
      if (!told) {
        told = true;
        onProblem.accept(problem);
      }
    }
  }

  private synchronized Optional<Pending> take() {
    Optional<Pending> next = Optional.ofNullable(pending);
    pending = null;
    lastWrite = next.isPresent() ? clock.instant() : lastWrite;
    return next;
  }

  /** Keeps what is not kept yet, soon, without waiting for a pause. Any thread. */
  void hurry() {
    later.run(this::writeNow, Duration.ZERO);
  }

  /** Whether it watches: then what was saved needs nobody else to take away what was kept before. */
  boolean started() {
    return started;
  }

  /** Forgets what is not kept yet. */
  synchronized void drop() {
    pending = null;
  }

  /** Does something that tells of no failure to the song's folder while nothing is kept there. */
  void aloneQuietly(Runnable work) {
    synchronized (disk) {
      work.run();
    }
  }

  /** Does something to the song's folder while nothing is kept there. */
  <T> T alone(Work<T> work) throws StudioException {
    synchronized (disk) {
      return work.run();
    }
  }
}
