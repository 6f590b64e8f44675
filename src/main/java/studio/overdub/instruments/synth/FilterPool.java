package studio.overdub.instruments.synth;

import studio.overdub.dsp.filter.VoiceFilter;

/** Filters that wait for notes. All are made at first; taking and giving back allocates nothing. */
final class FilterPool {
  private static final int SIZE = 384;
  // What so many notes need that fade while others start in their place.
  private static final int SPARE = 64;

  private final VoiceFilter[] waiting = new VoiceFilter[SIZE];
  private int count = SIZE;

  FilterPool(double sampleRate) {
    for (int i = 0; i < SIZE; i++) {
      waiting[i] = new VoiceFilter(sampleRate);
    }
  }

  /** Whether so few are left that a sounding note should leave before another starts. */
  boolean scarce() {
    return count < SPARE;
  }

  /** One that waits; null if all play. */
  VoiceFilter take() {
    return count == 0 ? null : waiting[--count];
  }

  /** One that was taken waits again. */
  void giveBack(VoiceFilter filter) {
    waiting[count++] = filter;
  }
}
