package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.SynthParams.*;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Noise;
import studio.overdub.dsp.Oscillator;

/** All that sounds in a note before its filters: three oscillators, their products, sub and noise. */
final class SourceMix {
  static final int SERIES = 0;
  static final int SPLIT = 2;

  private static final double CONCERT_HERTZ = 440;
  private static final double CONCERT_KEY = 69;
  private static final Oscillator.Wave[] SUB_WAVES = {
    Oscillator.Wave.SINE, Oscillator.Wave.TRIANGLE, Oscillator.Wave.SQUARE
  };

  private final OscillatorStack[] stacks = new OscillatorStack[OSCILLATORS];
  private final Oscillator sub = new Oscillator();
  private final Unison unison;
  private final double sampleRate;
  private final boolean[] needed = new boolean[OSCILLATORS];

  SourceMix(double sampleRate, Unison unison) {
    this.sampleRate = sampleRate;
    this.unison = unison;
    for (int n = 0; n < OSCILLATORS; n++) {
      stacks[n] = new OscillatorStack(osc(n), sampleRate, unison);
    }
    sub.wave(Oscillator.Wave.SINE);
  }

  /** A note starts. */
  void start(double[] values, Noise noise) {
    for (OscillatorStack stack : stacks) {
      stack.start(values, noise);
    }
    sub.phase(0);
  }

  /** Takes over what the parameters say now, for a note of this pitch. */
  void control(double[] values, double note, boolean jump) {
    decideNeeded(values);
    for (int n = 0; n < OSCILLATORS; n++) {
      if (needed[n]) {
        stacks[n].control(values, note, jump);
      }
    }
    if (values[SUB_LEVEL] > 0) {
      sub.wave(SUB_WAVES[(int) values[SUB_WAVE]]);
      double keys = note + 12 * (Math.rint(values[SUB_OCTAVE]) + Math.rint(values[osc(0) + OscillatorParams.OCTAVE]))
          + Math.rint(values[osc(0) + OscillatorParams.COARSE]) + values[osc(0) + OscillatorParams.FINE] / 100;
      sub.pitch(CONCERT_HERTZ * Elementary.exp2((keys - CONCERT_KEY) / 12) / sampleRate);
    }
  }

  private void decideNeeded(double[] values) {
    boolean ring12 = values[RING_12] > 0;
    boolean ring23 = values[RING_23] > 0;
    needed[0] = level(values, 0) > 0 || ring12;
    needed[1] = level(values, 1) > 0 || ring12 || ring23;
    needed[2] = level(values, 2) > 0 || ring23;
  }

  private static double level(double[] values, int n) {
    return values[osc(n) + OscillatorParams.LEVEL];
  }

  /** Writes what goes into each filter; left alone where the note is not stereo. */
  void render(double[] values, Noise noise, Scratch scratch, int frames) {
    int sides = unison.stereo() ? 2 : 1;
    for (float[][] filter : scratch.filters) {
      for (int side = 0; side < sides; side++) {
        Arrays.fill(filter[side], 0, frames, 0);
      }
    }
    for (int n = OSCILLATORS - 1; n >= 0; n--) {
      if (needed[n]) {
        float[][] out = scratch.oscillators[n];
        stacks[n].render(out[0], out[1], scratch.spare, frames);
        send(values, out, level(values, n), osc(n) + OscillatorParams.FILTER, scratch, sides, frames);
      }
    }
    ring(values, RING_12, 0, scratch, sides, frames);
    ring(values, RING_23, 1, scratch, sides, frames);
    renderCentre(values, noise, scratch, sides, frames);
  }

  private void ring(double[] values, int level, int n, Scratch scratch, int sides, int frames) {
    if (values[level] > 0) {
      float[][] one = scratch.oscillators[n];
      float[][] other = scratch.oscillators[n + 1];
      for (int side = 0; side < sides; side++) {
        for (int i = 0; i < frames; i++) {
          one[side][i] *= other[side][i];
        }
      }
      send(values, one, values[level], osc(n) + OscillatorParams.FILTER, scratch, sides, frames);
    }
  }

  private void renderCentre(double[] values, Noise noise, Scratch scratch, int sides, int frames) {
    float[][] out = scratch.oscillators[0];
    if (values[SUB_LEVEL] > 0) {
      Arrays.fill(out[0], 0, frames, 0);
      sub.add(out[0], 0, frames, 1);
      System.arraycopy(out[0], 0, out[1], 0, frames);
      send(values, out, values[SUB_LEVEL], SUB_FILTER, scratch, sides, frames);
    }
    if (values[NOISE_LEVEL] > 0) {
      Arrays.fill(out[0], 0, frames, 0);
      noise.add(out[0], 0, frames, 1);
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
