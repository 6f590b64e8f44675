package studio.overdub.effects;

import static studio.overdub.effects.ReverbType.*;

import studio.overdub.dsp.DelayLine;
import studio.overdub.dsp.Elementary;

/** Plays the reverb: low cut, pre-delay, four diffusers a side, and the delay network. */
final class ReverbProcessor extends EffectProcessor {
  private static final double[] DIFFUSERS_LEFT = {.00477, .00359, .01273, .00930};
  private static final double[] DIFFUSERS_RIGHT = {.00513, .00331, .01187, .01013};
  private static final float DIFFUSION = .65f;
  private static final double SMALLEST = .3;
  private static final double GROWTH = 1.2;
  private static final double LONGEST_PRE_DELAY = .25;

  private final double sampleRate;
  private final DelayNetwork network;
  private final Side left;
  private final Side right;
  private final float[] wetLeft = new float[16];
  private final float[] wetRight = new float[16];
  private float cut;

  ReverbProcessor(double[] values, double sampleRate) {
    super(PARAMS, values, sampleRate);
    this.sampleRate = sampleRate;
    network = new DelayNetwork(sampleRate, SMALLEST + GROWTH);
    left = new Side(DIFFUSERS_LEFT);
    right = new Side(DIFFUSERS_RIGHT);
    reset();
  }

  /** What a channel goes through before the network. */
  private final class Side {
    private final DelayLine preDelay = new DelayLine((int) (LONGEST_PRE_DELAY * sampleRate) + 2);
    private final DelayLine[] diffusers = new DelayLine[4];
    private final int[] lengths = new int[4];
    private float low;

    Side(double[] seconds) {
      for (int i = 0; i < diffusers.length; i++) {
        lengths[i] = (int) (seconds[i] * sampleRate);
        diffusers[i] = new DelayLine(lengths[i]);
      }
    }

    void reset() {
      preDelay.reset();
      for (DelayLine diffuser : diffusers) {
        diffuser.reset();
      }
      low = 0;
    }

    float next(float input, float frames) {
      low += cut * (input - low);
      preDelay.write(input - low + 1e-20f);
      float x = preDelay.read(frames);
      for (int i = 0; i < diffusers.length; i++) {
        x = diffusers[i].diffuse(x, lengths[i], DIFFUSION);
      }
      return x;
    }
  }

  @Override
  int tail() {
    return (int) (LONGEST_PRE_DELAY * sampleRate) + 2 * DelayNetwork.longest(sampleRate, SMALLEST + GROWTH);
  }

  @Override
  void silence() {
    network.reset();
    left.reset();
    right.reset();
  }

  @Override
  void wake() {
    cut = cutFactor();
    network.jump(size(), get(DECAY), get(DAMPING), get(MODULATION));
  }

  @Override
  void tick() {
    cut = cutFactor();
    network.glide(size(), get(DECAY), get(DAMPING), get(MODULATION));
  }

  private double size() {
    return SMALLEST + GROWTH * get(SIZE);
  }

  private float cutFactor() {
    return (float) Elementary.approach(sampleRate / (2 * Math.PI * get(LOW_CUT)));
  }

  @Override
  void render(float[] l, float[] r, int from, int frames) {
    float delay = (float) Math.max(2, get(PRE_DELAY) * sampleRate);
    for (int i = 0; i < frames; i++) {
      wetLeft[i] = left.next(l[from + i], delay);
      wetRight[i] = right.next(r[from + i], delay);
    }
    network.process(wetLeft, wetRight, 0, frames);
    float wet = (float) get(MIX);
    float dry = 1 - wet;
    float side = (float) get(WIDTH);
    for (int i = 0; i < frames; i++) {
      float mid = .5f * (wetLeft[i] + wetRight[i]);
      float off = .5f * side * (wetLeft[i] - wetRight[i]);
      l[from + i] = dry * l[from + i] + wet * (mid + off);
      r[from + i] = dry * r[from + i] + wet * (mid - off);
    }
  }
}
