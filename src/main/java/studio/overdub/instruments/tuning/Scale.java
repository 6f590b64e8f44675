package studio.overdub.instruments.tuning;

import java.util.List;

/**
 * A scale: how far its degrees lie above the first, and that it repeats.
 *
 * @param description what its file says of it
 * @param cents the degrees above the first in cents; the last is the interval at which the scale repeats
 */
public record Scale(String description, List<Double> cents) {
  /** Twelve equal semitones. */
  public static final Scale EQUAL =
      new Scale(
          "12-tone equal temperament",
          List.of(100d, 200d, 300d, 400d, 500d, 600d, 700d, 800d, 900d, 1000d, 1100d, 1200d));

  public Scale {
    cents = List.copyOf(cents);
    if (cents.isEmpty()) {
      throw new IllegalArgumentException("A scale has at least the interval at which it repeats");
    }
  }

  /** How far a degree lies above degree 0, in cents; degrees may be negative and go beyond the repetition. */
  public double degree(int degree) {
    int size = cents.size();
    int within = Math.floorMod(degree, size);
    return Math.floorDiv(degree, size) * cents.getLast() + (within == 0 ? 0 : cents.get(within - 1));
  }
}
