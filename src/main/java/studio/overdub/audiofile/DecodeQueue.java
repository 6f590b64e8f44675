package studio.overdub.audiofile;

import java.util.ArrayDeque;
import java.util.Iterator;

/**
 * Decodes sounds on a thread of its own, which lives while there is something to do: what is wanted now first, then the
 * heads of all, then the rest in order.
 */
final class DecodeQueue {
  private final ArrayDeque<DecodeJob> heads = new ArrayDeque<>();
  private final ArrayDeque<DecodeJob> rests = new ArrayDeque<>();
  private boolean running;

  /** A job, whether all of it is done or its head alone, and whether nothing goes before it. */
  private record Step(DecodeJob job, boolean whole, boolean hurried) {}

  synchronized void add(DecodeJob job) {
    heads.add(job);
    if (!running) {
      running = true;
      Thread thread = Thread.ofPlatform().daemon().name("sample-decoder").unstarted(this::run);
      thread.setPriority(Thread.MIN_PRIORITY);
      thread.start();
    }
  }

  private void run() {
    for (Step step = next(); step != null; step = next()) {
      if (step.whole) {
        step.job.all(step.hurried ? () -> { } : this::serveWanted);
      } else {
        step.job.head();
      }
    }
  }

  /** Decodes, between the blocks of another sound, what is wanted sooner. */
  private void serveWanted() {
    DecodeJob job = takeWanted();
    if (job != null) {
      job.all(() -> { });
    }
  }

  /** What to do next; null where nothing is left, and the thread ends. */
  private synchronized Step next() {
    DecodeJob wanted = takeWanted();
    if (wanted != null) {
      return new Step(wanted, true, true);
    }
    DecodeJob head = heads.poll();
    if (head != null) {
      rests.add(head);
      return new Step(head, false, false);
    }
    DecodeJob rest = rests.poll();
    running = rest != null;
    return rest == null ? null : new Step(rest, true, false);
  }

  private synchronized DecodeJob takeWanted() {
    DecodeJob wanted = takeWanted(rests);
    return wanted == null ? takeWanted(heads) : wanted;
  }

  private static DecodeJob takeWanted(ArrayDeque<DecodeJob> jobs) {
    for (Iterator<DecodeJob> all = jobs.iterator(); all.hasNext(); ) {
      DecodeJob job = all.next();
      if (job.decoding().ended()) {
        all.remove();
      } else if (job.decoding().wanted()) {
        all.remove();
        return job;
      }
    }
    return null;
  }
}
