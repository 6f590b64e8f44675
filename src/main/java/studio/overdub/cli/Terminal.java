package studio.overdub.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import studio.overdub.base.Notice;
import studio.overdub.base.Progress;

/**
 * Where a command writes: results to one stream, progress and notices to the other. Progress is drawn only on a
 * terminal, and Ctrl-C lets the command end cleanly.
 */
final class Terminal {
  /** How long Ctrl-C waits for a command to end by itself. */
  private static final long PATIENCE_SECONDS = 60;

  private final PrintStream out;
  private final PrintStream err;
  private final boolean interactive;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop);
  private volatile boolean stopping;

  Terminal(PrintStream out, PrintStream err, boolean interactive) {
    this.out = out;
    this.err = err;
    this.interactive = interactive;
  }

  /** Writes a line of results. */
  void say(String line) {
    out.println(line);
  }

  /** Writes what was met on the way. */
  void note(Iterable<Notice> notices) {
    notices.forEach(notice -> err.println("note: " + notice));
  }

  /** Writes what went wrong, on one line. */
  void fail(String line) {
    err.println("overdub: " + line.replaceAll("\\s*\\R\\s*", " "));
  }

  /** Does a long job, drawing its progress; it is told to stop when the process is. */
  <T> T run(Job<T> job) throws Exception {
    try {
      return job.run(this::draw);
    } finally {
      if (interactive) {
        err.print("\r\u001b[K");
        err.flush();
      }
    }
  }

  /** From now on, and until it ends, a command that the process is asked to stop in ends cleanly first. */
  void begin() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** The command has ended, or is one that may be ended at any moment. */
  void end() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already; the hook has what it waited for.
      return;
    }
  }

  private void stop() {
    stopping = true;
    try {
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean draw(double fraction, String activity) {
    if (interactive) {
      int cells = (int) Math.round(Math.clamp(fraction, 0, 1) * 30);
      err.printf("\r\u001b[K%s %s%s %3.0f %%", activity, "█".repeat(cells), "░".repeat(30 - cells), fraction * 100);
      err.flush();
    }
    return !stopping;
  }

  /** Work that takes a while. */
  interface Job<T> {
    T run(Progress progress) throws Exception;
  }
}
