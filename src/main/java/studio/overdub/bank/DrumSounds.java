package studio.overdub.bank;

import studio.overdub.bank.font.Sample;
import studio.overdub.bank.program.Drum;
import studio.overdub.bank.synth.Noise;

/** Drums as recordings. */
public final class DrumSounds {
  private static final long FIRST_SEED = 900_000L;

  private DrumSounds() {}

  /** A drum at its level, the same whenever it is made. */
  public static Sample record(Drum drum) {
    return Recorder.record(
        drum.name(), drum.recipe().render(drum.key(), new Noise(FIRST_SEED + drum.key())), drum.level());
  }
}
