package studio.overdub.instruments.sfz;

import java.util.List;
import studio.overdub.audiofile.SampleLoops;

/**
 * A sample with several loops, each of which is played so many times when it is met, as stretches one after another.
 * Where loops overlap, one that has been played as often as it says is run through. Audio thread.
 */
final class LoopPlan {
  private static final int MOST_LOOPS = 16;

  private final long[] firsts = new long[2 * MOST_LOOPS + 1];
  private final long[] lengths = new long[2 * MOST_LOOPS + 1];
  private final long[] times = new long[2 * MOST_LOOPS + 1];
  private final long[] starts = new long[MOST_LOOPS];
  private final long[] ends = new long[MOST_LOOPS];
  private final long[] counts = new long[MOST_LOOPS];
  private int stretches;
  private long total;
  private long frame;
  private long run;

  /** Whether a file's loops are a plan: more than one, and an end to each. */
  static boolean isPlan(List<SampleLoops.Loop> loops) {
    if (loops.size() < 2 || loops.size() > MOST_LOOPS) {
      return false;
    }
    for (int i = 0; i < loops.size(); i++) {
      if (loops.get(i).count() == 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Lays out the loops of a sound between two frames.
   *
   * @param end the frame behind the last
   * @param reverse whether frames are counted from the end
   */
  void lay(List<SampleLoops.Loop> loops, long start, long end, boolean reverse) {
    int known = 0;
    for (int i = 0; i < loops.size(); i++) {
      SampleLoops.Loop loop = loops.get(i);
      long first = reverse ? start + end - 1 - loop.end() : loop.start();
      long last = reverse ? start + end - 1 - loop.start() : loop.end();
      if (first >= start && last < end && first <= last) {
        insert(known++, first, last, loop.count());
      }
    }
    stretches = 0;
    total = 0;
    long at = start;
    for (int i = 0; i < known; i++) {
      add(at, ends[i] + 1 - at, 1);
      add(starts[i], ends[i] + 1 - starts[i], counts[i] - 1);
      at = ends[i] + 1;
    }
    add(at, end - at, 1);
  }

  /** Keeps the loops in order of their ends. */
  private void insert(int known, long first, long last, long count) {
    int at = known;
    for (; at > 0 && ends[at - 1] > last; at--) {
      starts[at] = starts[at - 1];
      ends[at] = ends[at - 1];
      counts[at] = counts[at - 1];
    }
    starts[at] = first;
    ends[at] = last;
    counts[at] = count;
  }

  private void add(long first, long length, long count) {
    if (length > 0 && count > 0) {
      firsts[stretches] = first;
      lengths[stretches] = length;
      times[stretches++] = count;
      total += length * count;
    }
  }

  /** How many frames all is long. */
  long total() {
    return total;
  }

  /** Finds the frame at a count of played frames below {@link #total}, and how many follow it evenly. */
  void locate(long played) {
    long inside = played;
    for (int i = 0; i < stretches; i++) {
      long whole = lengths[i] * times[i];
      if (inside < whole) {
        long along = inside % lengths[i];
        frame = firsts[i] + along;
        run = lengths[i] - along;
        return;
      }
      inside -= whole;
    }
    run = 0;
  }

  /** What {@link #locate} found. */
  long frame() {
    return frame;
  }

  /** How many frames follow it evenly. */
  long run() {
    return run;
  }
}
