package studio.overdub.ui.shell.jobs;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import studio.overdub.base.StudioException;

/** Runs jobs off the event thread, one at a time, and tells a display how they go. */
public final class JobRunner {
  private static final long REPORT_NANOS = 40_000_000;

  private final JobDisplay display;
  private final Executor worker;
  private final Executor eventThread;
  private boolean busy;

  /**
   * @param worker runs a job, elsewhere than on the event thread
   * @param eventThread runs what follows, on the event thread
   */
  public JobRunner(JobDisplay display, Executor worker, Executor eventThread) {
    this.display = display;
    this.worker = worker;
    this.eventThread = eventThread;
  }

  /** Whether a job runs. */
  public boolean busy() {
    return busy;
  }

  /**
   * Starts a job; {@code then} runs on the event thread once its result is applied, and not if it failed or was
   * stopped.
   */
  public void run(Job job, Runnable then) {
    if (busy) {
      display.failed(
          new StudioException("Another job is still running", job.title(), "Wait for it to end, or cancel it."));
      return;
    }
    busy = true;
    AtomicBoolean cancelled = new AtomicBoolean();
    display.started(job.title(), () -> cancelled.set(true));
    worker.execute(() -> work(job, cancelled, then));
  }

  private void work(Job job, AtomicBoolean cancelled, Runnable then) {
    try {
      Job.Result result = job.run(new Reporter(cancelled)::report);
      eventThread.execute(() -> end(result, then));
    } catch (StudioException e) {
      eventThread.execute(() -> fail(e));
    } catch (RuntimeException e) {
      StudioException told =
          new StudioException(
              "Something went wrong inside Overdub", job.title() + " (" + e + ")",
              "Save the song under another name, then try again.", e);
      eventThread.execute(() -> fail(told));
    }
  }

  private void end(Job.Result result, Runnable then) {
    busy = false;
    display.ended();
    if (result == null) {
      display.told("Stopped. Nothing was changed.");
      return;
    }
    result.apply().run();
    display.told(result.message());
    if (!result.notices().isEmpty()) {
      display.noticed(result.message(), result.notices());
    }
    then.run();
  }

  private void fail(StudioException e) {
    busy = false;
    display.ended();
    display.failed(e);
  }

  /** Passes progress on, now and then only, since a job may report every block. */
  private final class Reporter {
    private final AtomicBoolean cancelled;
    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);

    Reporter(AtomicBoolean cancelled) {
      this.cancelled = cancelled;
    }

    boolean report(double fraction, String activity) {
      long now = System.nanoTime();
      if (last.get() == Long.MIN_VALUE || now - last.get() > REPORT_NANOS) {
        last.set(now);
        eventThread.execute(() -> display.progressed(fraction, activity));
      }
      return !cancelled.get();
    }
  }
}
