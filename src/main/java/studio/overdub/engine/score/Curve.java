package studio.overdub.engine.score;

import java.util.List;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.TempoMap;

/**
 * An automation lane as a function of the song's frame. Immutable. A ramp is straight in time; before the first point
 * its value holds.
 */
public final class Curve {
  /** How often a moving value is looked at, in frames of the song from its start. */
  public static final int GRID = 64;

  private final long[] frames;
  private final double[] values;
  private final boolean[] ramps;

  /** The curve through the points, at least one. */
  public Curve(List<AutomationPoint> points, TempoMap tempo, int sampleRate) {
    int size = points.size();
    frames = new long[size];
    values = new double[size];
    ramps = new boolean[size];
    for (int i = 0; i < size; i++) {
      AutomationPoint point = points.get(i);
      frames[i] = tempo.frame(point.at(), sampleRate);
      values[i] = point.value();
      ramps[i] = point.ramp() && i + 1 < size && points.get(i + 1).value() != point.value();
    }
  }

  private int segment(long frame) {
    int low = 0;
    int high = frames.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (frames[middle] <= frame) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The value at a frame of the song. */
  public double at(long frame) {
    int segment = segment(frame);
    if (segment < 0) {
      return values[0];
    }
    if (!ramps[segment]) {
      return values[segment];
    }
    double share = (double) (frame - frames[segment]) / (frames[segment + 1] - frames[segment]);
    return values[segment] + share * (values[segment + 1] - values[segment]);
  }

  /** Whether the value may differ somewhere in {@code [from, to]}. */
  public boolean moves(long from, long to) {
    int segment = segment(from);
    boolean ramps = segment >= 0 && this.ramps[segment];
    return ramps || segment + 1 < frames.length && frames[segment + 1] <= to;
  }
}
