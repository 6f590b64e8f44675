package studio.overdub.ui.view;

import java.util.Optional;
import java.util.function.DoubleConsumer;

/**
 * Which part of what there is an area shows, as a mark at its right or lower edge that can be dragged.
 *
 * @param area what scrolls
 * @param vertical whether the mark lies at the right edge; else at the lower one
 * @param from where the part that shows begins, 0 at the least, in any unit
 * @param shown how much shows, in the same unit
 * @param all how much there is, in the same unit
 */
public record ScrollBar(Area area, boolean vertical, double from, double shown, double all) {
  private static final double THICK = 4;
  private static final double INSET = 2;
  private static final double LEAST = 24;

  /** How far from the edge a press still takes the mark. */
  private static final double REACH = 10;

  /** Where the mark lies; none where all can be seen. */
  public Optional<Area> mark() {
    double length = length();
    if (shown >= all - .5 || length <= LEAST) {
      return Optional.empty();
    }
    double size = size();
    double at = (length - size) * Math.clamp(from / (all - shown), 0, 1);
    return Optional.of(
        vertical
            ? new Area(area.right() - THICK - INSET, area.y() + at, THICK, size)
            : new Area(area.x() + at, area.bottom() - THICK - INSET, size, THICK));
  }

  private double length() {
    return vertical ? area.height() : area.width();
  }

  private double size() {
    return Math.max(LEAST, length() * shown / all);
  }

  /** Whether a press at this place takes the mark. */
  public boolean takes(Pointer at) {
    return mark()
        .filter(
            mark ->
                vertical
                    ? at.y() >= mark.y() && at.y() < mark.bottom()
                        && Math.abs(area.right() - at.x() - REACH / 2) <= REACH / 2
                    : at.x() >= mark.x() && at.x() < mark.right()
                        && Math.abs(area.bottom() - at.y() - REACH / 2) <= REACH / 2)
        .isPresent();
  }

  /** A drag of the mark; {@code scroll} is told where the part that shows is to begin. */
  public Gesture drag(Pointer pressed, DoubleConsumer scroll) {
    double unitsPerPixel = (all - shown) / Math.max(1, length() - size());
    return new Gesture() {
      @Override
      public void drag(Pointer at) {
        double pixels = vertical ? at.y() - pressed.y() : at.x() - pressed.x();
        scroll.accept(Math.clamp(Math.clamp(from, 0, all - shown) + pixels * unitsPerPixel, 0, all - shown));
      }
    };
  }
}
