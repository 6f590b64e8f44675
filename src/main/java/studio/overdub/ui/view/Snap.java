package studio.overdub.ui.view;

import java.util.List;
import java.util.Optional;
import studio.overdub.base.Ticks;
import studio.overdub.base.TimelineTick;
import studio.overdub.song.MeterMap;

/**
 * The grid that positions are drawn to. It begins anew with every bar.
 *
 * @param label what people read: "1/16", "1/8 triplet"
 * @param ticks the distance of its lines; 0 for no grid
 */
public record Snap(String label, long ticks) {
  /** No grid. */
  public static final Snap OFF = new Snap("Off", 0);

  /** Sixteenths, where editing begins. */
  public static final Snap SIXTEENTH = note(16);

  /** All grids, from the coarsest. */
  public static final List<Snap> ALL =
      List.of(
          note(1), note(2), triplet(2), note(4), triplet(4), note(8), triplet(8), SIXTEENTH, triplet(16), note(32),
          triplet(32), note(64), OFF);

  private static Snap note(int part) {
    return new Snap("1/" + part, Ticks.wholes(1, part));
  }

  private static Snap triplet(int part) {
    return new Snap("1/" + part + " triplet", Ticks.wholes(2, 3 * part));
  }

  /** The grid with this label. */
  public static Optional<Snap> find(String label) {
    return ALL.stream().filter(snap -> snap.label.equals(label)).findFirst();
  }

  private boolean triplets() {
    return label.endsWith("triplet");
  }

  /** The next grid of its kind with lines closer together, this one where there is none. */
  public Snap finer() {
    return ALL.stream().filter(s -> s.on() && s.triplets() == triplets() && s.ticks < ticks).findFirst().orElse(this);
  }

  /** The next grid of its kind with lines further apart, this one where there is none. */
  public Snap coarser() {
    return ALL.stream()
        .filter(s -> s.on() && s.triplets() == triplets() && s.ticks > ticks)
        .reduce((first, last) -> last)
        .orElse(this);
  }

  /** Triplets of the same note, or the note where these are triplets; this grid where there are none. */
  public Snap otherKind() {
    return find(triplets() ? label.replace(" triplet", "") : label + " triplet").orElse(this);
  }

  /** Whether there is a grid. */
  public boolean on() {
    return ticks > 0;
  }

  /** This grid, or none while {@code suspended}. */
  public Snap unless(boolean suspended) {
    return suspended ? OFF : this;
  }

  /** A length to draw with: the grid's, or a sixteenth where there is none. */
  public long step() {
    return on() ? ticks : SIXTEENTH.ticks;
  }

  /** The last line at or before {@code tick}. */
  public long floor(long tick, MeterMap meter) {
    if (!on()) {
      return tick;
    }
    long bar = meter.barStart(new TimelineTick(tick)).value();
    return bar + Math.floorDiv(tick - bar, ticks) * ticks;
  }

  /** The first line after {@code tick}. */
  public long above(long tick, MeterMap meter) {
    if (!on()) {
      return tick + 1;
    }
    long bar = meter.barStart(new TimelineTick(tick)).value();
    long end = meter.barEnd(new TimelineTick(bar + 1)).value();
    return Math.min(end, bar + (Math.floorDiv(tick - bar, ticks) + 1) * ticks);
  }

  /** The line nearest to {@code tick}. */
  public long nearest(long tick, MeterMap meter) {
    long low = floor(tick, meter);
    if (low == tick) {
      return tick;
    }
    long high = above(tick, meter);
    return tick - low < high - tick ? low : high;
  }

  /**
   * How far a thing at {@code from} goes that is dragged by {@code distance}: to the nearest line, or by whole steps of
   * the grid where that keeps the place it had between lines, whichever is nearer.
   */
  public long moved(long from, long distance, MeterMap meter) {
    if (!on()) {
      return distance;
    }
    long toLine = nearest(from + distance, meter) - from;
    long bySteps = Math.round((double) distance / ticks) * ticks;
    return Math.abs(toLine - distance) < Math.abs(bySteps - distance) ? toLine : bySteps;
  }
}
