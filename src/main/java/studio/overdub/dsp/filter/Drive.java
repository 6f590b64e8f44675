package studio.overdub.dsp.filter;

import java.util.Arrays;
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
  private static final float TINY = 1e-30f;

  private final Oversampling fine = new Oversampling();
  private final float[] plain = new float[ControlGrid.FRAMES];
  private final float[] wet = new float[TIMES * ControlGrid.FRAMES];
  private final Places before = new Places();
  private final Places now = new Places();
  private final float[] mean = new float[TIMES * ControlGrid.FRAMES];
  private boolean engaged;
  private float fade;

  /** Where samples stand on the curve, and the nearest places between its summits. */
  private static final class Places {
    final float[] place = new float[TIMES * ControlGrid.FRAMES];
    final float[] near = new float[TIMES * ControlGrid.FRAMES];
    private float last;

    void reset() {
      last = 0;
    }

    void limit(int count) {
      for (int i = 0; i < count; i++) {
        near[i] = Math.min(SUMMIT, Math.max(-SUMMIT, place[i]));
      }
    }

    /** Takes the places of others, one sample late. */
    void follow(Places others, int count) {
      place[0] = last;
      System.arraycopy(others.place, 0, place, 1, count - 1);
      last = others.place[count - 1];
      near[0] = Math.min(SUMMIT, Math.max(-SUMMIT, place[0]));
      System.arraycopy(others.near, 0, near, 1, count - 1);
    }
  }

  /** Out of the way, until it is engaged. */
  void reset() {
    engaged = false;
  }

  /** Joins: in full where nothing has sounded yet, else by and by. */
  void engage(boolean fresh) {
    if (!engaged) {
      engaged = true;
      fade = fresh ? 1 : WARMING_UP;
      before.reset();
      fine.start(TIMES, false);
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

  /**
   * Bends the way between each two samples. No sample waits for another and none branches, and the loops are short and read
   * where they write, so that the compiler makes one step of many.
   */
  private void bend(float[] samples, int count, Ramp colour) {
    fillWet(count, colour);
    for (int i = 0; i < count; i++) {
      now.place[i] = .5f * samples[i];
    }
    now.limit(count);
    before.follow(now, count);
    findMeans(before.near, now.near, mean, count);
    addBeyond(before, now, mean, count);
    blend(before.place, now.place, wet, mean, samples, count);
  }

  private static void findMeans(float[] from, float[] to, float[] mean, int count) {
    for (int i = 0; i < count; i++) {
      mean[i] = meanInside(from[i], to[i]);
    }
  }

  /** Adds what some of the way that lies beyond the summits makes of the mean; else exactly nothing, however short the way. */
  private static void addBeyond(Places from, Places to, float[] mean, int count) {
    float[] a = from.place;
    float[] b = to.place;
    float[] nearA = from.near;
    float[] nearB = to.near;
    for (int i = 0; i < count; i++) {
      float way = b[i] - a[i];
      float wayBeyond = way - (nearB[i] - nearA[i]);
      float sum = Math.abs(b[i]) - Math.abs(nearB[i]) - (Math.abs(a[i]) - Math.abs(nearA[i]));
      mean[i] += (sum - mean[i] * wayBeyond) * way / (way * way + TINY);
    }
  }

  private static void blend(float[] from, float[] to, float[] wet, float[] mean, float[] samples, int count) {
    for (int i = 0; i < count; i++) {
      float straight = from[i] + to[i];
      samples[i] = straight + wet[i] * (2 * mean[i] - straight);
    }
  }

  private void fillWet(int count, Ramp colour) {
    if (colour.step == 0) {
      Arrays.fill(wet, 0, count, colour.value);
      return;
    }
    float share = colour.value;
    float step = colour.step / TIMES;
    for (int i = 0; i < count; i++) {
      wet[i] = share;
      share += step;
    }
    colour.value = share;
  }

  /**
   * The mean of the curve x (27 + x^2) / (27 + 9 x^2) from one place to another, neither beyond its summits at -3 and 3. The
   * curve's integral is x^2 / 18 + 4/3 ln(3 + x^2). The difference of the logarithms is twice the area tangent of u, the
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
