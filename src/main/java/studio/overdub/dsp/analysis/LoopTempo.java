package studio.overdub.dsp.analysis;

import java.util.ArrayList;
import java.util.List;

/** What the length of a loop says of its tempo, and where its parts lie. */
public final class LoopTempo {
  private static final double LEAST_BPM = 80;

  private LoopTempo() {}

  /** How many quarter notes a loop of this length most likely lasts: a power of two, at 80 to 160 a minute. */
  public static int quarters(double seconds) {
    int quarters = 1;
    while (60 * quarters / seconds < LEAST_BPM && quarters < 1 << 20) {
      quarters *= 2;
    }
    return quarters;
  }

  /** The first frames of so many equal parts. */
  public static List<Integer> parts(long frames, int parts) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      starts.add((int) Math.rint((double) frames * i / parts));
    }
    return starts;
  }
}
