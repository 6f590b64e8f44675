package studio.overdub.ui.view;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.base.TimelineTick;
import studio.overdub.song.Meter;
import studio.overdub.song.MeterMap;
import studio.overdub.ui.view.GridLine.Level;

/** The lines of the time grid that there is room for: bars, beats and steps, or groups of bars further out. */
public final class TimeGrid {
  private static final double LABEL_WIDTH = 56;
  private static final double LEAST_BEAT = 14;
  private static final double LEAST_STEP = 7;
  private static final double LEAST_BAR = 8;
  private static final double LEAST_GROUP = 90;

  private final MeterMap meter;
  private final TimeAxis axis;
  private final Snap snap;

  /** The grid of a meter map as an axis shows it; steps are those of {@code snap}. */
  public TimeGrid(MeterMap meter, TimeAxis axis, Snap snap) {
    this.meter = meter;
    this.axis = axis;
    this.snap = snap;
  }

  /** The lines from x to x, in order; the last before {@code left} too, since its label may reach in. */
  public List<GridLine> lines(double left, double right) {
    List<GridLine> lines = new ArrayList<>();
    long to = axis.tick(right) + 1;
    int bar = Math.max(1, meter.position(new TimelineTick(Math.max(0, axis.tick(left)))).bar());
    int group = group(bar);
    bar -= (bar - 1) % group;
    long start = meter.barStart(bar).value();
    while (start <= to) {
      Meter here = meter.at(new TimelineTick(start));
      boolean wide = axis.width(here.barLength()) >= LEAST_BAR;
      boolean beats = axis.width(here.beatLength()) >= LEAST_BEAT;
      boolean head = (bar - 1) % group == 0;
      if (head || wide) {
        Level level = beats ? Level.STRONG : head ? Level.LINE : Level.FAINT;
        lines.add(new GridLine(start, level, head ? Integer.toString(bar) : ""));
      }
      int next = wide ? bar + 1 : bar + group;
      long end = meter.barStart(next).value();
      if (beats) {
        addBeats(lines, bar, start, Math.min(end, to), here);
      }
      bar = next;
      start = end;
    }
    return lines;
  }

  /** How many bars, a power of two, share a label. */
  private int group(int bar) {
    double width = axis.width(meter.at(meter.barStart(bar)).barLength());
    double least = width >= LABEL_WIDTH ? LABEL_WIDTH : LEAST_GROUP;
    int group = 1;
    while (group * width < least && group < 1 << 20) {
      group *= 2;
    }
    return group;
  }

  private void addBeats(List<GridLine> lines, int bar, long start, long end, Meter here) {
    long beat = here.beatLength();
    boolean named = axis.width(beat) >= LABEL_WIDTH;
    boolean steps = snap.on() && snap.ticks() < beat && axis.width(snap.ticks()) >= LEAST_STEP;
    long step = steps ? snap.ticks() : beat;
    for (long at = start + step; at < end; at += step) {
      long into = at - start;
      boolean onBeat = into % beat == 0;
      lines.add(
          new GridLine(
              at, onBeat ? Level.LINE : Level.FAINT, onBeat && named ? bar + "." + (into / beat + 1) : ""));
    }
  }
}
