package studio.overdub.effects;

import static studio.overdub.effects.DelayType.*;

import studio.overdub.dsp.DelayLine;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Smoother;

/** Plays the delay. A new time is reached by gliding, as a tape would. */
final class DelayProcessor extends EffectProcessor {
  private static final double LONGEST_SECONDS = 4;
  private static final double GLIDE_SECONDS = .06;
  private static final float BREATH = 1e-20f;

  private final double sampleRate;
  private final DelayLine leftLine;
  private final DelayLine rightLine;
  private final Smoother frames;
  private double tempo = 120;
  private float position;
  private float tone;
  private float leftTone;
  private float rightTone;

  DelayProcessor(double[] values, double sampleRate) {
    super(PARAMS, values, sampleRate);
    this.sampleRate = sampleRate;
    leftLine = new DelayLine((int) (LONGEST_SECONDS * sampleRate) + 8);
    rightLine = new DelayLine((int) (LONGEST_SECONDS * sampleRate) + 8);
    frames = new Smoother(GLIDE_SECONDS, sampleRate);
    reset();
  }

  @Override
  void music(double tempo) {
    this.tempo = tempo;
  }

  @Override
  int tail() {
    return (int) Math.max(frames.value(), frames.end()) + 16;
  }

  @Override
  void silence() {
    leftLine.reset();
    rightLine.reset();
    leftTone = 0;
    rightTone = 0;
  }

  @Override
  void wake() {
    frames.jump(delayFrames());
    position = frames.value();
    tone = toneFactor();
  }

  @Override
  void tick() {
    frames.goal(delayFrames());
    frames.tick();
    position = frames.value();
    tone = toneFactor();
  }

  private double delayFrames() {
    double quarters = QUARTERS[(int) get(NOTE)];
    double seconds = quarters == 0 ? get(TIME) : quarters * 60 / Math.max(1, tempo);
    while (seconds > LONGEST_SECONDS) {
      seconds /= 2;
    }
    return Math.max(2, seconds * sampleRate);
  }

  private float toneFactor() {
    return (float) Elementary.approach(sampleRate / (2 * Math.PI * get(TONE)));
  }

  @Override
  void render(float[] left, float[] right, int from, int count) {
    float wet = (float) get(MIX);
    float dry = 1 - wet;
    float feedback = (float) get(FEEDBACK);
    boolean pingPong = get(PING_PONG) != 0;
    float at = position;
    float step = frames.step();
    for (int i = from; i < from + count; i++) {
      float l = left[i];
      float r = right[i];
      leftTone += tone * (leftLine.read(at) - leftTone);
      rightTone += tone * (rightLine.read(at) - rightTone);
      leftLine.write((pingPong ? .5f * (l + r) + feedback * rightTone : l + feedback * leftTone) + BREATH);
      rightLine.write((pingPong ? feedback * leftTone : r + feedback * rightTone) + BREATH);
      left[i] = dry * l + wet * leftTone;
      right[i] = dry * r + wet * rightTone;
      at += step;
    }
    position = at;
  }
}
