package studio.overdub.song;

import com.google.common.collect.ImmutableList;
import java.util.List;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;

/**
 * The tempo over the song: steps and ramps. The one place where ticks become seconds and frames.
 *
 * <p>Seconds are summed once, when the map is made; a conversion is a bisection and a few operations. Strict
 * arithmetic: the same figures on any machine.
 */
public final class TempoMap {
  /** 120 quarter notes a minute throughout. */
  public static final TempoMap DEFAULT = new TempoMap(List.of(Tempo.ofBpm(TimelineTick.ZERO, 120)));

  private final ImmutableList<Tempo> tempos;
  private final long[] ticks;
  private final double[] seconds;

  private TempoMap(List<Tempo> tempos) {
    this.tempos = ImmutableList.copyOf(tempos);
    ticks = tempos.stream().mapToLong(t -> t.at().value()).toArray();
    seconds = new double[ticks.length];
    for (int i = 1; i < ticks.length; i++) {
      seconds[i] = seconds[i - 1] + secondsInto(i - 1, ticks[i] - ticks[i - 1]);
    }
  }

  /**
   * The map of the given tempos. They are put in order; of two at one tick the last counts for time. The first holds
   * from the song's start on; none at all makes {@link #DEFAULT}.
   */
  public static TempoMap of(List<Tempo> tempos) {
    return tempos.isEmpty()
        ? DEFAULT
        : new TempoMap(ImmutableList.sortedCopyOf(java.util.Comparator.comparing(Tempo::at), tempos));
  }

  /** The tempos in order; at least one. */
  public List<Tempo> tempos() {
    return tempos;
  }

  private int segment(long tick) {
    int low = 0;
    int high = ticks.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (ticks[middle] <= tick) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private boolean ramps(int segment) {
    return tempos.get(segment).ramp()
        && segment + 1 < ticks.length
        && tempos.get(segment + 1).microsPerQuarter() != tempos.get(segment).microsPerQuarter();
  }

  /** Quarter notes a minute gained each quarter note of a ramp. */
  private double slope(int segment) {
    double quarters = (double) (ticks[segment + 1] - ticks[segment]) / Ticks.PER_QUARTER;
    return (tempos.get(segment + 1).bpm() - tempos.get(segment).bpm()) / quarters;
  }

  private double secondsInto(int segment, long distance) {
    Tempo tempo = tempos.get(segment);
    double quarters = (double) distance / Ticks.PER_QUARTER;
    if (distance > 0 && ramps(segment)) {
      // dt = 60 dq / (bpm + slope q), integrated.
      double slope = slope(segment);
      return 60 / slope * StrictMath.log1p(slope * quarters / tempo.bpm());
    }
    return quarters * tempo.microsPerQuarter() / 1e6;
  }

  /** The time at which a position is heard, in seconds from the song's start. Before the start, negative. */
  public double seconds(TimelineTick tick) {
    return secondsAt(tick.value());
  }

  private double secondsAt(long tick) {
    int segment = segment(tick);
    double origin = seconds[0] - (double) ticks[0] / Ticks.PER_QUARTER * tempos.getFirst().microsPerQuarter() / 1e6;
    return seconds[segment] - origin + secondsInto(segment, tick - ticks[segment]);
  }

  /** The position heard at a time, in fractions of ticks; the inverse of {@link #seconds}. */
  public double tick(double time) {
    double origin = -(double) ticks[0] / Ticks.PER_QUARTER * tempos.getFirst().microsPerQuarter() / 1e6;
    double t = time + origin;
    int low = 0;
    int high = ticks.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (seconds[middle] <= t) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    double into = t - seconds[low];
    Tempo tempo = tempos.get(low);
    double quarters;
    if (into > 0 && ramps(low)) {
      double slope = slope(low);
      quarters = tempo.bpm() / slope * StrictMath.expm1(slope * into / 60);
    } else {
      quarters = into * 1e6 / tempo.microsPerQuarter();
    }
    return ticks[low] + quarters * Ticks.PER_QUARTER;
  }

  /** The frame nearest to the time of a position. */
  public long frame(TimelineTick tick, int sampleRate) {
    return frameAt(tick.value(), sampleRate);
  }

  /** The frame nearest to the time of a timeline tick, for loops that may not allocate. */
  public long frameAt(long timelineTick, int sampleRate) {
    return (long) StrictMath.rint(secondsAt(timelineTick) * sampleRate);
  }

  /** The position at a frame, rounded to a whole tick. */
  public TimelineTick tickAtFrame(long frame, int sampleRate) {
    return new TimelineTick(Math.round(tick((double) frame / sampleRate)));
  }

  /** Quarter notes a minute at a position. */
  public double bpmAt(TimelineTick tick) {
    return bpmAtTick(tick.value());
  }

  /** Quarter notes a minute at a timeline tick, for loops that may not allocate. */
  public double bpmAtTick(long timelineTick) {
    int segment = segment(timelineTick);
    double bpm = tempos.get(segment).bpm();
    long into = timelineTick - ticks[segment];
    return into > 0 && ramps(segment) ? bpm + slope(segment) * into / Ticks.PER_QUARTER : bpm;
  }

  /** Whether the tempo is the same throughout a stretch. Allocates nothing. */
  public boolean steady(long firstTick, long lastTick) {
    int segment = segment(firstTick);
    return segment == segment(lastTick) && !ramps(segment);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TempoMap map && tempos.equals(map.tempos);
  }

  @Override
  public int hashCode() {
    return tempos.hashCode();
  }

  @Override
  public String toString() {
    return "TempoMap" + tempos;
  }
}
