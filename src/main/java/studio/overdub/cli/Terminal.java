package studio.overdub.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import studio.overdub.base.Notice;
import studio.overdub.base.Progress;

/**
 * Where a command writes: results to one stream, progress and notices to the other. Progress is drawn only on a terminal,
 * and Ctrl-C lets the job stop cleanly.
 */
final class Terminal {
  private final PrintStream out;
  private final PrintStream err;
  private final boolean interactive;

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

  /** Writes what went wrong. */
  void fail(String line) {
    err.println("overdub: " + line);
  }

  /** Does a long job, drawing its progress, and letting it end by itself when the process is asked to stop. */
  <T> T run(Job<T> job) throws Exception {
    Thread worker = Thread.currentThread();
    CountDownLatch done = new CountDownLatch(1);
    Thread hook = new Thread(() -> stop(worker, done));
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return job.run(this::draw);
    } finally {
      if (interactive) {
        err.print("\r\u001b[K");
        err.flush();
      }
      done.countDown();
      removeHook(hook);
    }
  }

  private static void removeHook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already; the hook waits for the job.
      return;
    }
  }

  private static void stop(Thread worker, CountDownLatch done) {
    worker.interrupt();
    try {
      done.await();
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
    return !Thread.currentThread().isInterrupted();
  }

  /** Work that takes a while. */
  interface Job<T> {
    T run(Progress progress) throws Exception;
  }
}
