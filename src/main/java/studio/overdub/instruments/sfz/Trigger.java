package studio.overdub.instruments.sfz;

/**
 * What makes a region start. Filled anew for each, so that nothing is allocated. Audio thread.
 */
final class Trigger {
  /** The key; -1 where a controller starts it. */
  int key;

  int velocity;

  /** Counts up with every event that starts regions: those of one event do not end each other. */
  long number;

  /** Whether it is for the end of a note. */
  boolean release;

  /** How long the note has lasted, in seconds, where it ends. */
  double age;

  /** What the note drew by chance, 0 to 1. */
  double chance;

  /** The key played before; -1 for none. */
  int previousKey;

  /** Whether another key was held. */
  boolean held;

  /** 0 and 1 by turns. */
  int alternate;

  /** Velocity of the release, 0 to 127. */
  int releaseVelocity;

  /** Frames until the next beat that a region may wait for: the quarter notes now, and how many frames each takes. */
  double quarter;

  double framesPerQuarter;
}
