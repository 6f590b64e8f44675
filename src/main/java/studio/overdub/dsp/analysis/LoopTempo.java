package studio.overdub.dsp.analysis;

import java.util.ArrayList;
import java.util.List;

/** What the length of a loop says of its tempo, and where its parts lie. */
public final class LoopTempo {
  private static final double LEAST_BPM = 80;
  private static final double MOST_BPM = 160;

  private LoopTempo() {}

  /** How many quarter notes a loop of this length most likely lasts: a power of two, at 80 to 160 a minute. */
  public static int quarters(double seconds) {
    int quarters = 1;
    while (60 * quarters / seconds < LEAST_BPM && quarters < 1 << 20) {
      quarters *= 2;
    }
    return quarters;
  }

  /** The tempo of a loop of that many quarter notes, in quarter notes a minute. */
  public static double bpm(double seconds, int quarters) {
    return 60 * quarters / seconds;
  }

  /** Whether a tempo is one that {@link #quarters} aims at. */
  public static boolean usual(double bpm) {
    return bpm >= LEAST_BPM && bpm < MOST_BPM;
  }

  /** The first frames of so many equal parts. */
  public static List<Integer> parts(long frames, int parts) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      starts.add((int) Math.rint((double) frames * i / parts));
    }
    return starts;
  }

  /**
   * The first frames of parts of equal length, as many as begin within the sound.
   *
   * @param bpm quarter notes a minute
   * @param perQuarter parts in a quarter note: 2 for eighths
   */
  public static List<Integer> atTempo(long frames, double sampleRate, double bpm, double perQuarter) {
    double length = sampleRate * 60 / bpm / perQuarter;
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; Math.rint(i * length) < frames; i++) {
      starts.add((int) Math.rint(i * length));
    }
    return starts;
  }
}
