package studio.overdub.app.material;

/**
 * What a stroke of a drum looks like.
 *
 * @param seconds how long it sounds
 * @param low the lowest sample of each of many stretches of equal length
 * @param high the highest sample of each
 */
public record StrokeShape(double seconds, float[] low, float[] high) {
  /** The time in seconds after which it stays below a part of its peak. */
  public double heard(double part) {
    double threshold = part * peak(0, seconds);
    int last = low.length - 1;
    while (last > 0 && Math.max(-low[last], high[last]) < threshold) {
      last--;
    }
    return seconds * (last + 1) / low.length;
  }

  /** The greatest distance from zero between two times in seconds; 0 outside the stroke. */
  public float peak(double from, double to) {
    int first = Math.max(0, (int) Math.floor(from / seconds * low.length));
    int end = Math.min(low.length, Math.max(first + 1, (int) Math.ceil(to / seconds * low.length)));
    float peak = 0;
    for (int i = first; i < end; i++) {
      peak = Math.max(peak, Math.max(-low[i], high[i]));
    }
    return peak;
  }
}
