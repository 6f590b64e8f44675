package studio.overdub.dsp.filter;

/** A coefficient that moves in a straight line. Loops take {@code value} and {@code step} and write {@code value} back. */
final class Ramp {
  float value;
  float step;

  /** Sets where to be after some frames; 0 for at once. */
  void aim(double goal, int frames) {
    if (frames == 0) {
      value = (float) goal;
      step = 0;
    } else {
      step = ((float) goal - value) / frames;
    }
  }
}
