package studio.overdub.host;

import java.util.SplittableRandom;

/** A burst of noise that is found again wherever it was recorded. */
final class Marker {
  private static final int FRAMES = 500;

  private Marker() {}

  /** Its frames. */
  static float[] sound() {
    SplittableRandom random = new SplittableRandom(2026);
    float[] sound = new float[FRAMES];
    for (int i = 0; i < FRAMES; i++) {
      sound[i] = (float) (random.nextDouble() - 0.5);
    }
    return sound;
  }

  /** The frame from {@code from} to {@code to} at which {@code recorded} is most like the marker. */
  static int find(float[] recorded, int from, int to) {
    float[] sound = sound();
    int best = from;
    double most = Double.NEGATIVE_INFINITY;
    for (int at = Math.max(0, from); at < to && at + FRAMES <= recorded.length; at++) {
      double likeness = likeness(recorded, at, sound);
      if (likeness > most) {
        most = likeness;
        best = at;
      }
    }
    return best;
  }

  /**
   * How much of the marker is in {@code recorded} at a place: 1 where it is there as it was, 0 where nothing of it is.
   */
  static double strength(float[] recorded, int at) {
    float[] sound = sound();
    return likeness(recorded, at, sound) / likeness(sound, 0, sound);
  }

  private static double likeness(float[] recorded, int at, float[] sound) {
    double sum = 0;
    for (int i = 0; i < FRAMES; i++) {
      sum += recorded[at + i] * sound[i];
    }
    return sum;
  }
}
