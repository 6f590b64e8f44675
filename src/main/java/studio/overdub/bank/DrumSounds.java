package studio.overdub.bank;

import studio.overdub.bank.font.Sample;
import studio.overdub.bank.program.Drum;

/** Drums as recordings, for kits of samples. */
public final class DrumSounds {
  private DrumSounds() {}

  /** A loudly played drum at its level, the same whenever it is made. */
  public static Sample record(Drum drum) {
    return Recordings.record(drum.tones()).getFirst().getLast();
  }
}
