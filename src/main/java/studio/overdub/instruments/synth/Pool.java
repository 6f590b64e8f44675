package studio.overdub.instruments.synth;

import java.util.function.Supplier;

/** Copies of oscillators that wait to be played. All are made at first; taking and giving back allocates nothing. */
final class Pool {
  private final OscillatorCopy[] waiting;
  private int count;

  Pool(int size, Supplier<OscillatorCopy> maker) {
    waiting = new OscillatorCopy[size];
    for (int i = 0; i < size; i++) {
      waiting[i] = maker.get();
    }
    count = size;
  }

  /** How many wait. */
  int waiting() {
    return count;
  }

  /** One that waits; null if all play. */
  OscillatorCopy take() {
    return count == 0 ? null : waiting[--count];
  }

  /** One that was taken waits again. */
  void giveBack(OscillatorCopy copy) {
    waiting[count++] = copy;
  }
}
