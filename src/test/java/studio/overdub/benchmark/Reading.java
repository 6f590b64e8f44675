package studio.overdub.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** How samples are read between their frames, and what of FluidSynth's stands beside it. */
enum Reading {
  LINEAR(1),
  CUBIC(4),
  SINC(7);

  private final int order;

  Reading(int order) {
    this.order = order;
  }

  /** The word for it on Overdub's command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The order of FluidSynth's peer. */
  int order() {
    return order;
  }

  /** Writes a file that has FluidSynth read so, for its option {@code -f}. */
  Path fluidSynthSetup(Path folder) throws IOException {
    return Files.writeString(folder.resolve(word() + ".txt"), "interp " + order + "\n");
  }
}
