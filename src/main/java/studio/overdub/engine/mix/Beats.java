package studio.overdub.engine.mix;

import java.util.List;
import studio.overdub.song.Meter;
import studio.overdub.song.MeterMap;

/** The beats of a meter map, found without allocating. Before the first meter its grid is carried on backwards. */
public final class Beats {
  private final long[] starts;
  private final long[] beatLengths;
  private final long[] barLengths;

  public Beats(MeterMap map) {
    List<Meter> meters = map.meters();
    starts = meters.stream().mapToLong(meter -> meter.at().value()).toArray();
    beatLengths = meters.stream().mapToLong(Meter::beatLength).toArray();
    barLengths = meters.stream().mapToLong(Meter::barLength).toArray();
  }

  private int segment(long tick) {
    int found = 0;
    for (int i = 1; i < starts.length && starts[i] <= tick; i++) {
      found = i;
    }
    return found;
  }

  /** The first beat at or after a tick. */
  public long next(long tick) {
    int segment = segment(tick);
    long length = beatLengths[segment];
    long beat = starts[segment] - Math.floorDiv(starts[segment] - tick, length) * length;
    return segment + 1 < starts.length ? Math.min(beat, starts[segment + 1]) : beat;
  }

  /** Whether a beat begins a bar. */
  public boolean beginsBar(long beat) {
    int segment = segment(beat);
    return Math.floorMod(beat - starts[segment], barLengths[segment]) == 0;
  }

  /** The length of the bar that holds at a tick. */
  public long barLength(long tick) {
    return barLengths[segment(tick)];
  }
}
