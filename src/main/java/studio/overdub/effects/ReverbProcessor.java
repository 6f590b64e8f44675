package studio.overdub.effects;

import static studio.overdub.effects.ReverbType.*;

import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.DelayLine;
import studio.overdub.dsp.DelayReader;
import studio.overdub.dsp.Elementary;

/** Plays the reverb: low cut, pre-delay, four diffusers a side, and the delay network. */
final class ReverbProcessor extends EffectProcessor {
  private static final double[] DIFFUSERS_LEFT = {.00477, .00359, .01273, .00930};
  private static final double[] DIFFUSERS_RIGHT = {.00513, .00331, .01187, .01013};
  private static final float DIFFUSION = .65f;
  private static final double SMALLEST = .3;
  private static final double GROWTH = 1.2;
  private static final double LONGEST_PRE_DELAY = .25;

  private static final int LONGEST_RUN = 128;

  private final double sampleRate;
  private final int longestRun;
  private final DelayNetwork network;
  private final DelayReader reader;
  private final Side left;
  private final Side right;
  private final float[] scratch;
  private float cut;

  ReverbProcessor(double[] values, double sampleRate) {
    super(PARAMS, values, sampleRate);
    this.sampleRate = sampleRate;
    longestRun = longestRun(sampleRate);
    network = new DelayNetwork(sampleRate, SMALLEST + GROWTH, longestRun);
    reader = new DelayReader(longestRun);
    scratch = new float[longestRun];
    left = new Side(DIFFUSERS_LEFT);
    right = new Side(DIFFUSERS_RIGHT);
    reset();
  }

  /** Whole cells, fewer than the shortest of all delays has, since a run is read before it is written. */
  private static int longestRun(double sampleRate) {
    int shortest = DelayNetwork.shortest(sampleRate, SMALLEST) - 2;
    for (int i = 0; i < DIFFUSERS_LEFT.length; i++) {
      double diffuser = Math.min(DIFFUSERS_LEFT[i], DIFFUSERS_RIGHT[i]);
      shortest = Math.min(shortest, (int) (diffuser * sampleRate));
    }
    return Math.clamp(shortest / ControlGrid.FRAMES * ControlGrid.FRAMES, ControlGrid.FRAMES, LONGEST_RUN);
  }

  /** What a channel goes through before the network. */
  private final class Side {
    private final float[] wet = new float[longestRun];
    private final DelayLine preDelay = new DelayLine((int) (LONGEST_PRE_DELAY * sampleRate) + 2 + longestRun);
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

    void process(float[] in, int from, int frames, float delay) {
      float l = low;
      for (int n = 0; n < frames; n++) {
        float input = in[from + n];
        l += cut * (input - l);
        wet[n] = input - l + 1e-20f;
      }
      low = l;
      preDelay.write(wet, frames);
      reader.readBehind(preDelay, delay, wet, frames);
      for (int i = 0; i < diffusers.length; i++) {
        diffusers[i].diffuse(wet, frames, lengths[i], DIFFUSION, scratch);
      }
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
  int longestRun() {
    return longestRun;
  }

  @Override
  void wake() {
    tick();
    network.jump();
  }

  @Override
  void tick() {
    cut = (float) Elementary.approach(sampleRate / (2 * Math.PI * get(LOW_CUT)));
    network.set(SMALLEST + GROWTH * get(SIZE), get(DECAY), get(DAMPING), get(MODULATION));
  }

  @Override
  void render(float[] l, float[] r, int from, int frames) {
    float delay = (float) Math.max(2, get(PRE_DELAY) * sampleRate);
    left.process(l, from, frames, delay);
    right.process(r, from, frames, delay);
    network.process(clock(), left.wet, right.wet, frames);
    mix(left.wet, right.wet, frames);
    add(left.wet, l, from, frames);
    add(right.wet, r, from, frames);
  }

  /** Makes reverberation as wide and loud as it is wanted. */
  private void mix(float[] wetLeft, float[] wetRight, int frames) {
    float wet = (float) get(MIX);
    float side = (float) get(WIDTH);
    for (int n = 0; n < frames; n++) {
      float mid = .5f * (wetLeft[n] + wetRight[n]);
      float off = .5f * side * (wetLeft[n] - wetRight[n]);
      wetLeft[n] = wet * (mid + off);
      wetRight[n] = wet * (mid - off);
    }
  }

  private void add(float[] wet, float[] audio, int from, int frames) {
    float dry = 1 - (float) get(MIX);
    System.arraycopy(audio, from, scratch, 0, frames);
    for (int n = 0; n < frames; n++) {
      wet[n] = dry * scratch[n] + wet[n];
    }
    System.arraycopy(wet, 0, audio, from, frames);
  }
}
