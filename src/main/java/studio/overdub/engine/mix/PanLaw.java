package studio.overdub.engine.mix;

/**
 * How pan becomes a gain of each side: the side that the sound moves away from falls along a quarter of a cosine, the
 * other stays. 0 dB in the centre, never above. Tables made by strict arithmetic: the same on any machine.
 */
public final class PanLaw {
  private static final int STEPS = 1024;
  private static final float[] FAR_SIDE = new float[STEPS + 1];

  static {
    for (int i = 0; i < STEPS; i++) {
      FAR_SIDE[i] = (float) StrictMath.cos(StrictMath.PI / 2 * i / STEPS);
    }
    FAR_SIDE[STEPS] = 0;
  }

  private PanLaw() {}

  /** The gain of the left side at a pan of -1 to 1. */
  public static float left(double pan) {
    return pan <= 0 ? 1 : farSide(pan);
  }

  /** The gain of the right side at a pan of -1 to 1. */
  public static float right(double pan) {
    return pan >= 0 ? 1 : farSide(-pan);
  }

  private static float farSide(double distance) {
    double place = Math.min(1, distance) * STEPS;
    int index = (int) place;
    return index == STEPS
        ? FAR_SIDE[STEPS]
        : (float) (FAR_SIDE[index] + (place - index) * (FAR_SIDE[index + 1] - FAR_SIDE[index]));
  }
}
