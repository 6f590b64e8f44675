package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.SynthParams.*;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Noise;
import studio.overdub.dsp.osc.AnalogueOscillator;
import studio.overdub.dsp.osc.AnalogueOscillator.Shape;
import studio.overdub.dsp.osc.ColouredNoise;
import studio.overdub.dsp.osc.RingModulator;

/** All that sounds in a note before its filters: three oscillators, their products, sub and noise. */
final class SourceMix {
  static final int SERIES = 0;
  static final int SPLIT = 2;

  private static final double CONCERT_HERTZ = 440;
  private static final double CONCERT_KEY = 69;
  private static final Shape[] SUB_SHAPES = {Shape.SINE, Shape.TRIANGLE, Shape.SQUARE};

  private final OscillatorStack[] stacks = new OscillatorStack[OSCILLATORS];
  private final AnalogueOscillator sub = new AnalogueOscillator();
  private final ColouredNoise hiss = new ColouredNoise(1);
  private final RingModulator[][] rings = new RingModulator[OSCILLATORS - 1][2];
  private final Unison unison;
  private final double sampleRate;
  private final boolean[] needed = new boolean[OSCILLATORS];
  private boolean subNeeded;
  private double subKeys = Double.NaN;

  SourceMix(double sampleRate, Unison unison, OscillatorPools pools) {
    this.sampleRate = sampleRate;
    this.unison = unison;
    for (int n = 0; n < OSCILLATORS; n++) {
      stacks[n] = new OscillatorStack(osc(n), sampleRate, unison, pools);
    }
    for (RingModulator[] sides : rings) {
      sides[0] = new RingModulator();
      sides[1] = new RingModulator();
    }
  }

  /** The note is over. */
  void giveBack() {
    for (OscillatorStack stack : stacks) {
      stack.giveBack();
    }
  }

  /** A note starts; {@code seed} leads its noise. */
  void start(double[] values, Noise noise, long seed) {
    for (OscillatorStack stack : stacks) {
      stack.start(values, noise);
    }
    sub.start(0);
    hiss.seed(seed);
    for (RingModulator[] sides : rings) {
      sides[0].reset();
      sides[1].reset();
    }
  }

  /** Takes over what the parameters say now, for a note of this pitch. */
  void control(double[] values, Matrix matrix, double note) {
    decideNeeded(values);
    for (int n = 0; n < OSCILLATORS; n++) {
      if (needed[n]) {
        stacks[n].control(values, matrix, note);
      }
    }
    if (values[NOISE_LEVEL] > 0) {
      hiss.colour(values[NOISE_COLOUR]);
    }
    if (subNeeded) {
      sub.shape(SUB_SHAPES[(int) values[SUB_WAVE]]);
      double keys = note + 12 * (Math.rint(values[SUB_OCTAVE]) + Math.rint(values[osc(0) + OscillatorParams.OCTAVE]))
          + Math.rint(values[osc(0) + OscillatorParams.COARSE]) + values[osc(0) + OscillatorParams.FINE] / 100;
      if (keys != subKeys) {
        subKeys = keys;
        sub.pitch(CONCERT_HERTZ * Elementary.exp2((keys - CONCERT_KEY) / 12) / sampleRate);
      }
    }
  }

  private void decideNeeded(double[] values) {
    boolean ring12 = values[RING_12] > 0;
    boolean ring23 = values[RING_23] > 0;
    needed[0] = level(values, 0) > 0 || ring12;
    needed[1] = level(values, 1) > 0 || ring12 || ring23 || needed[0] && crossed(values, 0);
    needed[2] = level(values, 2) > 0 || ring23 || needed[1] && crossed(values, 1);
    subNeeded = values[SUB_LEVEL] > 0 || needed[2] && crossed(values, 2);
  }

  private static boolean crossed(double[] values, int n) {
    return values[osc(n) + OscillatorParams.CROSS] > 0;
  }

  private static double level(double[] values, int n) {
    return values[osc(n) + OscillatorParams.LEVEL];
  }

  /** Writes what goes into each filter; left alone where the note is not stereo. */
  void render(double[] values, Scratch scratch, int frames) {
    int sides = unison.stereo() ? 2 : 1;
    for (float[][] filter : scratch.filters) {
      for (int side = 0; side < sides; side++) {
        Arrays.fill(filter[side], 0, frames, 0);
      }
    }
    renderCentre(values, scratch, sides, frames);
    float[] modulator = scratch.sub[0];
    for (int n = OSCILLATORS - 1; n >= 0; n--) {
      float[][] out = scratch.oscillators[n];
      if (needed[n]) {
        stacks[n].render(out[0], out[1], modulator, scratch.spare, frames);
        send(values, out, level(values, n), osc(n) + OscillatorParams.FILTER, scratch, sides, frames);
      }
      modulator = out[0];
    }
    ring(values, RING_12, 0, scratch, sides, frames);
    ring(values, RING_23, 1, scratch, sides, frames);
  }

  private void ring(double[] values, int level, int n, Scratch scratch, int sides, int frames) {
    if (values[level] > 0) {
      float[][] product = scratch.centre;
      for (int side = 0; side < sides; side++) {
        Arrays.fill(product[side], 0, frames, 0);
        rings[n][side].add(
            scratch.oscillators[n][side], scratch.oscillators[n + 1][side], product[side], 0, frames, 1);
      }
      send(values, product, values[level], osc(n) + OscillatorParams.FILTER, scratch, sides, frames);
    }
  }

  private void renderCentre(double[] values, Scratch scratch, int sides, int frames) {
    if (subNeeded) {
      Arrays.fill(scratch.sub[0], 0, frames, 0);
      sub.add(scratch.sub[0], 0, frames, 1);
      System.arraycopy(scratch.sub[0], 0, scratch.sub[1], 0, frames);
      send(values, scratch.sub, values[SUB_LEVEL], SUB_FILTER, scratch, sides, frames);
    }
    if (values[NOISE_LEVEL] > 0) {
      float[][] out = scratch.centre;
      Arrays.fill(out[0], 0, frames, 0);
      hiss.add(out[0], 0, frames, 1);
      System.arraycopy(out[0], 0, out[1], 0, frames);
      send(values, out, values[NOISE_LEVEL], NOISE_FILTER, scratch, sides, frames);
    }
  }

  /** Adds a sound to the filters: to the first alone in series, to both in parallel, else as its own share says. */
  private static void send(
      double[] values, float[][] sound, double level, int share, Scratch scratch, int sides, int frames) {
    int routing = (int) values[ROUTING];
    double second = routing == SPLIT ? values[share] : routing == SERIES ? 0 : 1;
    double first = routing == SPLIT ? 1 - second : 1;
    for (int side = 0; side < sides; side++) {
      add(sound[side], (float) (level * first), scratch.filters[0][side], frames);
      add(sound[side], (float) (level * second), scratch.filters[1][side], frames);
    }
  }

  private static void add(float[] sound, float gain, float[] out, int frames) {
    if (gain != 0) {
      for (int i = 0; i < frames; i++) {
        out[i] += gain * sound[i];
      }
    }
  }
}
