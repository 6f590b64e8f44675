package studio.overdub.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Moves of knobs and faders on their way to the audio thread. Every target stands in the queue once at the most, with
 * its latest value: a target that moves again before it was read is overwritten in place, so that no flood of moves
 * fills the queue. The audio thread reads, and never waits for those who write.
 */
final class MoveQueue {
  static final int CAPACITY = 4096;

  /** What is moved. */
  enum Kind {
    /** A parameter of a device. */
    PARAMETER,
    /** A channel's fader. */
    GAIN,
    /** A channel's pan. */
    PAN,
    /** A channel's send. */
    SEND
  }

  /** Hears of moves on the reading thread. */
  interface Reader {
    /**
     * A move.
     *
     * @param id the device's or track's
     * @param part of parameters, which; of sends, the id of the bus; else 0
     */
    void moved(Kind kind, long id, long part, double value);
  }

  private record Target(Kind kind, long id, long part) {}

  private static final class Move {
    private final Target target;
    private volatile double value;
    private volatile boolean waiting;

    Move(Target target) {
      this.target = target;
    }
  }

  private final Move[] ring = new Move[CAPACITY];
  private final Map<Target, Move> moves = new HashMap<>();
  private final AtomicLong written = new AtomicLong();
  private final AtomicLong read = new AtomicLong();

  /**
   * Puts a move in. Any thread but the reading one.
   *
   * @return false if more targets wait than there is room for, and this one was left out
   */
  synchronized boolean put(Kind kind, long id, long part, double value) {
    if (moves.size() >= CAPACITY) {
      moves.values().removeIf(move -> !move.waiting);
    }
    Move move = moves.computeIfAbsent(new Target(kind, id, part), Move::new);
    move.value = value;
    if (move.waiting) {
      return true;
    }
    long at = written.getPlain();
    if (at - read.getAcquire() == CAPACITY) {
      return false;
    }
    move.waiting = true;
    ring[(int) (at & CAPACITY - 1)] = move;
    written.setRelease(at + 1);
    return true;
  }

  /** Hands all moves to the reader, oldest target first. Reading thread. */
  void drainTo(Reader reader) {
    long end = written.getAcquire();
    for (long at = read.getPlain(); at < end; at++) {
      Move move = ring[(int) (at & CAPACITY - 1)];
      // First no longer waiting, then read: a value written in between is queued again or read now, never lost.
      move.waiting = false;
      reader.moved(move.target.kind(), move.target.id(), move.target.part(), move.value);
      ring[(int) (at & CAPACITY - 1)] = null;
    }
    read.setRelease(end);
  }
}
