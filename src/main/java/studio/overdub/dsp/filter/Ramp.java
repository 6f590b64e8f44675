package studio.overdub.dsp.filter;

/** A coefficient that moves in a straight line. Loops take {@code value} and {@code step} and write {@code value} back. */
final class Ramp {
  private static final float CLOSE = 1e-5f;

  float value;
  float step;

  /** Sets where to be after some frames; 0 for at once. What is there but for rounding stays. */
  void aim(double goal, int frames) {
    if (frames == 0 || Math.abs((float) goal - value) <= CLOSE * Math.abs((float) goal)) {
      value = (float) goal;
      step = 0;
    } else {
      step = ((float) goal - value) / frames;
    }
  }
}
