package studio.overdub.bank;

import java.util.List;
import studio.overdub.bank.font.Sample;
import studio.overdub.bank.program.Drum;

/** Drums as recordings. */
public final class DrumSounds {
  private static final long FIRST_SEED = 900_000L;

  private DrumSounds() {}

  /** A loudly played drum at its level, the same whenever it is made. */
  public static Sample record(Drum drum) {
    return layers(drum).getLast();
  }

  /** The recordings of a drum's dynamics, soft ones first. */
  static List<Sample> layers(Drum drum) {
    return Recordings.record(
        drum.name(), drum.recipe(), drum.voice(), FIRST_SEED + drum.voice(), drum.layers(), drum.level());
  }
}
