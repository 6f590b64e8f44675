package studio.overdub.effects;

import static studio.overdub.effects.ChorusType.*;

import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.DelayLine;
import studio.overdub.dsp.Elementary;

/** Plays the chorus. */
final class ChorusProcessor extends EffectProcessor {
  private static final int MOST_VOICES = 4;
  private static final double LONGEST = .04 + .01;
  private static final double QUARTER = .25;

  private final double sampleRate;
  private final DelayLine leftLine;
  private final DelayLine rightLine;
  private final float[] leftAt = new float[MOST_VOICES];
  private final float[] rightAt = new float[MOST_VOICES];
  private final float[] leftStep = new float[MOST_VOICES];
  private final float[] rightStep = new float[MOST_VOICES];
  private double phase;

  ChorusProcessor(double[] values, double sampleRate) {
    super(PARAMS, values, sampleRate);
    this.sampleRate = sampleRate;
    leftLine = new DelayLine((int) (LONGEST * sampleRate) + 8);
    rightLine = new DelayLine((int) (LONGEST * sampleRate) + 8);
    reset();
  }

  @Override
  int tail() {
    return (int) (LONGEST * sampleRate) + 8;
  }

  @Override
  void silence() {
    leftLine.reset();
    rightLine.reset();
    phase = 0;
  }

  @Override
  void wake() {
    aim(leftAt, leftStep, 0, true);
    aim(rightAt, rightStep, QUARTER * get(WIDTH), true);
  }

  @Override
  void tick() {
    phase += get(RATE) * ControlGrid.FRAMES / sampleRate;
    phase -= phase >= 1 ? 1 : 0;
    aim(leftAt, leftStep, 0, false);
    aim(rightAt, rightStep, QUARTER * get(WIDTH), false);
  }

  private int voices() {
    return (int) Math.rint(get(VOICES));
  }

  private void aim(float[] at, float[] step, double offset, boolean jump) {
    int voices = voices();
    for (int v = 0; v < MOST_VOICES; v++) {
      double sway = Elementary.sine(phase + offset + (double) v / voices);
      double seconds = get(DELAY) + .5 * get(DEPTH) * (1 + sway);
      float goal = (float) Math.max(2, seconds * sampleRate);
      if (jump) {
        at[v] = goal;
      }
      step[v] = (goal - at[v]) / ControlGrid.FRAMES;
    }
  }

  @Override
  void render(float[] left, float[] right, int from, int frames) {
    side(leftLine, leftAt, leftStep, left, from, frames);
    side(rightLine, rightAt, rightStep, right, from, frames);
  }

  private void side(DelayLine line, float[] at, float[] step, float[] audio, int from, int frames) {
    int voices = voices();
    float wet = (float) (get(MIX) / Math.sqrt(voices));
    float dry = 1 - (float) get(MIX);
    for (int i = from; i < from + frames; i++) {
      float x = audio[i];
      line.write(x);
      float sum = 0;
      for (int v = 0; v < voices; v++) {
        sum += line.read(at[v]);
        at[v] += step[v];
      }
      audio[i] = dry * x + wet * sum;
    }
  }
}
