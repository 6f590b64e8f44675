package studio.overdub.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * The threads that render side by side, such as the channels of a level. Who renders which is left to chance, and
 * changes nothing: channels of one level do not need each other, and sums are made by the channel that gathers.
 */
final class Crew implements AutoCloseable {
  private static final int SPINS = 2000;

  /** Work in parts that do not need each other. */
  interface Work {
    /** Does one part, on any thread. */
    void part(int index);
  }

  private final Thread[] workers;
  private final boolean spins;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger busy = new AtomicInteger();
  private Work work;
  private int end;
  private Thread leader;
  private volatile int task;
  private volatile boolean closed;
  private volatile Throwable failure;

  /**
   * @param threads how many threads render, the calling one included
   * @param spins whether to look for work for a while before sleeping, as live playing wants it
   */
  Crew(int threads, boolean spins) {
    this.spins = spins;
    workers = new Thread[threads - 1];
    for (int i = 0; i < workers.length; i++) {
      workers[i] = Thread.ofPlatform().daemon().name("render " + (i + 2)).unstarted(this::serve);
      workers[i].setUncaughtExceptionHandler((_, thrown) -> failure = thrown);
      workers[i].start();
    }
  }

  /** Whether the calling thread is the only one. */
  boolean alone() {
    return workers.length == 0;
  }

  /** Does the parts from {@code from} to before {@code end}, begun in this order; returns when all are done. */
  void share(Work work, int from, int end) {
    if (workers.length == 0 || end - from < 2) {
      for (int i = from; i < end; i++) {
        work.part(i);
      }
      return;
    }
    this.work = work;
    this.end = end;
    leader = Thread.currentThread();
    next.set(from);
    busy.set(workers.length);
    task = task + 1;
    for (Thread worker : workers) {
      LockSupport.unpark(worker);
    }
    work();
    for (int i = 0; busy.get() > 0 && failure == null; i++) {
      rest(i);
    }
    if (failure != null) {
      throw new IllegalStateException("A channel failed while it was rendered", failure);
    }
  }

  private void work() {
    int limit = end;
    for (int i = next.getAndIncrement(); i < limit; i = next.getAndIncrement()) {
      work.part(i);
    }
  }

  private void serve() {
    int done = 0;
    while (!closed) {
      for (int i = 0; task == done && !closed; i++) {
        rest(i);
      }
      if (!closed) {
        done = task;
        work();
        if (busy.decrementAndGet() == 0) {
          LockSupport.unpark(leader);
        }
      }
    }
  }

  private void rest(int turn) {
    if (spins && turn < SPINS) {
      Thread.onSpinWait();
    } else {
      LockSupport.parkNanos(this, 1_000_000);
    }
  }

  @Override
  public void close() {
    closed = true;
    for (Thread worker : workers) {
      LockSupport.unpark(worker);
    }
  }
}
