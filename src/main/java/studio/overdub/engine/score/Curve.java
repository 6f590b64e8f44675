package studio.overdub.engine.score;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.TimelineTick;
import studio.overdub.song.AutomationPoint;
import studio.overdub.song.Tempo;
import studio.overdub.song.TempoMap;

/**
 * An automation lane as a function of the song's frame. Immutable. A ramp is straight over the beats, as it is drawn:
 * where the tempo changes within it, it is cut into pieces that are straight in time. Before the first point its value
 * holds.
 */
public final class Curve {
  /** How often a moving value is looked at, in frames of the song from its start. */
  public static final int GRID = 64;

  /** Of a ramp under a ramp of the tempo, how many pieces there are to an octave of tempo. */
  private static final int PIECES = 64;

  private final long[] frames;
  private final double[] values;
  private final boolean[] ramps;

  /** The curve through the points, at least one. */
  public Curve(List<AutomationPoint> points, TempoMap tempo, int sampleRate) {
    List<AutomationPoint> all = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      AutomationPoint point = points.get(i);
      boolean moves = point.ramp() && i + 1 < points.size() && points.get(i + 1).value() != point.value();
      all.add(new AutomationPoint(point.at(), point.value(), moves));
      if (moves) {
        cut(point, points.get(i + 1), tempo, all);
      }
    }
    int size = all.size();
    frames = new long[size];
    values = new double[size];
    ramps = new boolean[size];
    for (int i = 0; i < size; i++) {
      frames[i] = tempo.frame(all.get(i).at(), sampleRate);
      values[i] = all.get(i).value();
      ramps[i] = all.get(i).ramp();
    }
  }

  /** Adds the points within a ramp between which the tempo holds, or changes by no more than a hundredth. */
  private static void cut(AutomationPoint from, AutomationPoint to, TempoMap tempo, List<AutomationPoint> into) {
    long start = from.at().value();
    long end = to.at().value();
    long at = start;
    for (Tempo change : tempo.tempos()) {
      long next = Math.min(end, change.at().value());
      if (next > at) {
        bend(from, to, at, next, tempo, into);
        at = next;
        if (at < end) {
          into.add(between(from, to, at));
        }
      }
    }
    bend(from, to, at, end, tempo, into);
  }

  /** Cuts the stretch of a ramp that lies within one segment of the tempo. */
  private static void bend(
      AutomationPoint from, AutomationPoint to, long at, long end, TempoMap tempo, List<AutomationPoint> into) {
    if (at >= end || tempo.steady(at, end - 1)) {
      return;
    }
    double octaves = StrictMath.log(tempo.bpmAtTick(end) / tempo.bpmAtTick(at)) / StrictMath.log(2);
    int pieces = (int) Math.ceil(Math.abs(octaves) * PIECES);
    for (int i = 1; i < pieces; i++) {
      into.add(between(from, to, at + (end - at) * i / pieces));
    }
  }

  private static AutomationPoint between(AutomationPoint from, AutomationPoint to, long at) {
    double share = (double) (at - from.at().value()) / (to.at().value() - from.at().value());
    return new AutomationPoint(new TimelineTick(at), from.value() + share * (to.value() - from.value()), true);
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
