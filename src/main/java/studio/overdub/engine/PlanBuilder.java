package studio.overdub.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.overdub.base.StudioException;
import studio.overdub.song.Song;

/**
 * The thread that turns songs into plans. Of songs that come faster than they can be compiled, the latest is taken. A
 * plan is published by one exchange; devices it no longer has are closed here once the audio thread has gone over to
 * it.
 */
final class PlanBuilder implements AutoCloseable {
  private static final long HOUSEKEEPING_MILLIS = 200;

  private final Object lock = new Object();
  private final AtomicReference<RenderPlan> published = new AtomicReference<>();
  private final AtomicLong adopted = new AtomicLong();
  private final List<StudioException> found = new ArrayList<>();
  private final PlanCompiler compiler;
  private final Thread thread;
  private Set<String> told = Set.of();
  private volatile Consumer<StudioException> listener = _ -> {};
  private Song wanted;
  private long wantedVersion;
  private long builtVersion;
  private boolean closed;

  /** @param compiler makes its compiler, given who hears of problems */
  PlanBuilder(Function<Consumer<StudioException>, PlanCompiler> compiler) {
    this.compiler = compiler.apply(found::add);
    thread = Thread.ofPlatform().daemon().name("plan builder").unstarted(this::run);
    thread.setUncaughtExceptionHandler((_, thrown) -> fail(thrown));
  }

  private void fail(Throwable thrown) {
    synchronized (lock) {
      closed = true;
      lock.notifyAll();
    }
    listener.accept(
        new StudioException(
            "The song cannot be made ready to play", String.valueOf(thrown.getMessage()),
            "Save it and start the studio again.", thrown));
  }

  /** The plan of a song that has nothing in it; before {@link #start}. */
  RenderPlan first() {
    return compiler.compile(Song.EMPTY, 0);
  }

  void start() {
    thread.start();
  }

  void onProblem(Consumer<StudioException> listener) {
    this.listener = listener;
  }

  /** Asks for the plan of a song; returns the song's version. Any thread. */
  long build(Song song) {
    synchronized (lock) {
      wanted = song;
      lock.notifyAll();
      return ++wantedVersion;
    }
  }

  /** Waits until the song that was shown last is compiled. Any thread but the audio thread. */
  void await() throws InterruptedException {
    synchronized (lock) {
      while (builtVersion < wantedVersion && !closed) {
        lock.wait();
      }
    }
  }

  /** The plan to go on with; null where there is no new one. Audio thread: does not wait. */
  RenderPlan take() {
    return published.getPlain() == null ? null : published.getAndSet(null);
  }

  /** Notes that the audio thread plays a plan, and none before it any more. Audio thread. */
  void adopted(RenderPlan plan) {
    adopted.setRelease(plan.serial());
  }

  private void run() {
    while (true) {
      Song song;
      long version;
      synchronized (lock) {
        awaitWork();
        if (closed) {
          return;
        }
        song = wanted;
        version = wantedVersion;
        wanted = null;
      }
      if (song != null) {
        compile(song, version);
      }
      compiler.closeRetired(adopted.getAcquire());
    }
  }

  private void awaitWork() {
    try {
      if (wanted == null && !closed) {
        lock.wait(compiler.hasRetired() ? HOUSEKEEPING_MILLIS : 0);
      }
    } catch (InterruptedException _) {
      closed = true;
    }
  }

  private void compile(Song song, long version) {
    RenderPlan plan = compiler.compile(song, version);
    published.set(plan);
    synchronized (lock) {
      builtVersion = version;
      lock.notifyAll();
    }
    for (StudioException problem : found) {
      if (!told.contains(problem.getMessage())) {
        listener.accept(problem);
      }
    }
    told = found.stream().map(StudioException::getMessage).collect(Collectors.toSet());
    found.clear();
  }

  /** Ends the thread and closes all devices. No plan is played any more. */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      lock.notifyAll();
    }
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    compiler.close();
  }
}
