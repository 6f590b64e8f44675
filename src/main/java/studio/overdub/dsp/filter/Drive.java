package studio.overdub.dsp.filter;

import studio.overdub.dsp.ControlGrid;

/**
 * Saturation in front of a filter that does not saturate by itself: the curve of {@link Bend}, at four times the sample
 * rate and averaged over the way between two samples (antiderivative anti-aliasing: Parker, Zavalishin and Le Bivic 2016),
 * so that what aliases lies far below. It delays by a few frames.
 *
 * <p>A filter that is driven from its start has it from the start; where drive comes later it fades in.
 */
final class Drive {
  private static final int TIMES = 4;
  private static final float FADE_STEP = 1f / (8 * ControlGrid.FRAMES);
  // While it warms up it is not heard.
  private static final float WARMING_UP = -32 * FADE_STEP;
  // The curve is straight from here on; it is reckoned for half the sound, as Bend has it.
  private static final float SUMMIT = 3;

  private final Oversampling fine = new Oversampling();
  private final float[] plain = new float[ControlGrid.FRAMES];
  private boolean engaged;
  private float fade;
  private float last;

  /** Out of the way, until it is engaged. */
  void reset() {
    engaged = false;
  }

  /** Joins: in full where nothing has sounded yet, else by and by. */
  void engage(boolean fresh) {
    if (!engaged) {
      engaged = true;
      fade = fresh ? 1 : WARMING_UP;
      last = 0;
      fine.start(TIMES);
    } else if (fresh) {
      fade = 1;
    }
  }

  boolean engaged() {
    return engaged;
  }

  /**
   * Drives in place.
   *
   * @param push the gain in front
   * @param colour how much of the result is bent, 0 to 1
   */
  void process(float[] audio, int from, int frames, Ramp push, Ramp colour) {
    int done = 0;
    while (done < frames) {
      int run = Math.min(ControlGrid.FRAMES, frames - done);
      cell(audio, from + done, run, push, colour);
      done += run;
    }
  }

  private void cell(float[] audio, int from, int frames, Ramp push, Ramp colour) {
    boolean fading = fade < 1;
    if (fading) {
      float gain = push.value;
      for (int i = 0; i < frames; i++) {
        plain[i] = gain * audio[from + i];
        gain += push.step;
      }
    }
    fine.raise(audio, from, frames, push);
    bend(fine.samples, TIMES * frames, colour);
    fine.halve(audio, from, frames);
    for (int i = 0; fading && i < frames; i++) {
      audio[from + i] = plain[i] + Math.max(0, fade) * (audio[from + i] - plain[i]);
      fade = Math.min(1, fade + FADE_STEP);
    }
  }

  private void bend(float[] samples, int count, Ramp colour) {
    float wet = colour.value;
    float step = colour.step / TIMES;
    float before = last;
    for (int i = 0; i < count; i++) {
      float now = .5f * samples[i];
      float straight = before + now;
      samples[i] = straight + wet * (2 * mean(before, now) - straight);
      before = now;
      wet += step;
    }
    last = before;
    colour.value = wet;
  }

  /** The mean of the curve x (27 + x^2) / (27 + 9 x^2), which is 1 beyond 3, over the way from one place to another. */
  private static float mean(float from, float to) {
    float a = Math.min(SUMMIT, Math.max(-SUMMIT, from));
    float b = Math.min(SUMMIT, Math.max(-SUMMIT, to));
    float inside = meanInside(a, b);
    float way = to - from;
    if (way == 0 || a == from && b == to) {
      return inside;
    }
    float beyond = Math.abs(to) - Math.abs(b) - (Math.abs(from) - Math.abs(a));
    return (inside * (b - a) + beyond) / way;
  }

  /**
   * The curve's integral is x^2 / 18 + 4/3 ln(3 + x^2). The difference of the logarithms is twice the area tangent of u, the
   * difference of the squares over the sum of what the logarithms take; it is at most 0.6, so that a quotient of two
   * parabolas in u^2 serves within 3e-5, and no two numbers that are nearly alike are subtracted.
   */
  private static float meanInside(float a, float b) {
    float sum = a + b;
    float all = 6 + a * a + b * b;
    float difference = (b - a) * sum;
    float x = difference * difference;
    float y = all * all;
    float above = (945 * y - 735 * x) * y + 64 * x * x;
    float below = ((945 * y - 1050 * x) * y + 225 * x * x) * all;
    return sum * (1 / 18f + (8 / 3f) * above / below);
  }
}
