package studio.overdub.ui.view.device.drums;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import studio.overdub.app.material.StrokeShape;
import studio.overdub.app.material.StrokeShelf;
import studio.overdub.device.DeviceType;

/**
 * What drums look like as they are rendered: the greatest distances from zero over time. What a drum looked like before
 * shows while it is rendered anew. Event thread only.
 */
public final class Outlines {
  private final StrokeShelf strokes;
  private final Map<Integer, StrokeShape> seen = new HashMap<>();

  /** Outlines of strokes that a shelf has. */
  public Outlines(StrokeShelf strokes) {
    this.strokes = strokes;
  }

  /** Who renders, and whom to ask to be told when there is more. */
  public StrokeShelf strokes() {
    return strokes;
  }

  /** Forgets what drums looked like before, as other drums take their places. */
  public void forget() {
    seen.clear();
  }

  /** Asks for what the hardest stroke of a key looks like on a device with these parameters. */
  public Outline of(Optional<DeviceType> type, Map<String, Double> params, int key) {
    type.flatMap(t -> strokes.shape(t, params, key).value()).ifPresent(shape -> seen.put(key, shape));
    return new Outline(Optional.ofNullable(seen.get(key)));
  }

  /**
   * What a stroke looks like.
   *
   * @param shape empty while nobody knows
   */
  public record Outline(Optional<StrokeShape> shape) {
    private static final double HEARD = .004;

    /** From the beginning until nearly nothing is heard, by the square root of time; empty while nobody knows. */
    public double[] whole(int columns) {
      double seconds = shape.map(s -> s.heard(HEARD)).orElse(0.0);
      return over(columns, x -> seconds * x * x);
    }

    /** Over the times at shares of the picture's width. */
    public double[] over(int columns, DoubleUnaryOperator time) {
      double[] peaks = new double[shape.isPresent() ? columns : 0];
      for (int i = 0; i < peaks.length; i++) {
        double from = time.applyAsDouble((double) i / columns);
        peaks[i] = Math.min(1, shape.get().peak(from, time.applyAsDouble((i + 1d) / columns)));
      }
      return peaks;
    }
  }
}
