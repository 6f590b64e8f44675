package studio.overdub.effects.notes;

import studio.overdub.device.Timeline;

/**
 * When steps are due, by the engine's clock. While the song runs, steps in note values lie where that grid of the song
 * lies, to the frame; else they are counted from the first one.
 */
final class StepClock {
  private Timeline timeline;
  private long songAhead;
  private double quarters;
  private double free;
  private double swing;
  private boolean onGrid;
  private long index;
  private long due = NoteOutput.NEVER;
  private double exact;

  /**
   * Sets the pace from now on.
   *
   * @param timeline where the song's quarters fall; null where they do not count
   * @param songAhead how far the song's frames are ahead of the clock
   * @param quarters the length of a step, for the grid
   * @param free the length of a step in frames, where there is no grid
   * @param swing by how much of a step every second one comes later
   */
  void pace(Timeline timeline, long songAhead, double quarters, double free, double swing) {
    this.timeline = timeline;
    this.songAhead = songAhead;
    this.quarters = quarters;
    this.free = free;
    this.swing = swing;
  }

  /** When the next step is due; {@link NoteOutput#NEVER} while it stands still. */
  long due() {
    return due;
  }

  /** The next step's number: on the grid, counted from the song's start. */
  long index() {
    return index;
  }

  /** Whether steps are counted from the song's start. */
  boolean onGrid() {
    return onGrid;
  }

  /** Stands still. */
  void stop() {
    due = NoteOutput.NEVER;
    index = 0;
  }

  /** Begins: at once, or, on the grid, with the step that begins now, up to a quarter of it ago, or else the next. */
  void start(long now) {
    onGrid = timeline != null;
    if (!onGrid) {
      index = 0;
      exact = now;
      due = now;
      return;
    }
    index = lastUpTo(now);
    long late = now - frame(index);
    if (4 * late <= frame(index + 1) - frame(index)) {
      due = now;
    } else {
      due = frame(++index);
    }
  }

  /** Goes on after the pace, or the place in the song, has changed: the next step lies now or ahead. */
  void follow(long now, long lastStep) {
    boolean was = onGrid;
    onGrid = timeline != null;
    if (onGrid) {
      index = lastUpTo(now);
      if (frame(index) < now || frame(index) <= lastStep) {
        index++;
      }
      due = Math.max(now, frame(index));
    } else if (was || lastStep > now) {
      exact = now;
      due = now;
    } else {
      exact = Math.max(now, lastStep + length(index - 1));
      due = Math.round(exact);
    }
  }

  private long lastUpTo(long now) {
    long at = (long) Math.floor(timeline.quarterAt(now + songAhead) / quarters) + 1;
    while (frame(at) > now) {
      at--;
    }
    return at;
  }

  private long frame(long step) {
    return timeline.frameAt((step + (odd(step) ? swing : 0)) * quarters) - songAhead;
  }

  private static boolean odd(long step) {
    return (step & 1) != 0;
  }

  private double length(long step) {
    return free * (odd(step) ? 1 - swing : 1 + swing);
  }

  /** When, counted from the step that is due, {@code steps} further ones begin. */
  long ahead(int steps) {
    if (onGrid) {
      return steps == 0 ? due : frame(index + steps);
    }
    double at = exact;
    for (int i = 0; i < steps; i++) {
      at += length(index + i);
    }
    return Math.round(at);
  }

  /** Goes to the next step. */
  void next() {
    long before = due;
    if (!onGrid) {
      exact += length(index);
    }
    index++;
    due = Math.max(before + 1, onGrid ? frame(index) : Math.round(exact));
  }
}
