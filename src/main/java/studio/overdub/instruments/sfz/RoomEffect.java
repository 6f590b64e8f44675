package studio.overdub.instruments.sfz;

import java.util.Arrays;
import studio.overdub.dsp.DelayLine;
import studio.overdub.dsp.Elementary;
import studio.overdub.soundfont.sfz.EffectSpec;

/**
 * The effect "fverb": a room of eight delay lines that feed each other through a Hadamard matrix (Jot, "An analysis/
 * synthesis approach to real-time artificial reverberation", 1992), each losing its treble on the way. Audio thread.
 */
final class RoomEffect implements BusEffect {
  private static final int LINES = 8;

  /** Primes at 44.1 kHz, so that the lines' echoes do not fall together. */
  private static final int[] LENGTHS = {1117, 1277, 1423, 1607, 1789, 1999, 2203, 2437};

  private static final double EQUAL = 0.35355339059327373;
  private static final double MOST_PREDELAY = 2;

  private final EffectNumbers numbers;
  private final double sampleRate;
  private final double scale;
  private final DelayLine[] lines = new DelayLine[LINES];
  private final DelayLine before;
  private final int[] lengths = new int[LINES];
  private final float[] decay = new float[LINES];
  private final float[] low = new float[LINES];
  private final float[] echo = new float[LINES];
  private final OnePole tone = new OnePole();
  private final float[] leftIn = new float[Voice.TICK];
  private final float[] rightIn = new float[Voice.TICK];
  private final int input;
  private final int dry;
  private final int wet;
  private final int predelay;
  private final int size;
  private final int toneShare;
  private final int damp;
  private float damping;
  private int delay;

  RoomEffect(EffectSpec spec, EffectNumbers numbers, int sampleRate) {
    this.numbers = numbers;
    this.sampleRate = sampleRate;
    scale = scale(spec.words().getOrDefault("reverb_type", ""));
    input = numbers.place("reverb_input", 100);
    dry = numbers.place("reverb_dry", 100);
    wet = numbers.place("reverb_wet", 0);
    predelay = numbers.place("reverb_predelay", 0);
    size = numbers.place("reverb_size", 50);
    toneShare = numbers.place("reverb_tone", 100);
    damp = numbers.place("reverb_damp", 0);
    for (int i = 0; i < LINES; i++) {
      lengths[i] = (int) (LENGTHS[i] * scale * sampleRate / 44_100);
      lines[i] = new DelayLine(lengths[i]);
    }
    double longest = Math.clamp(spec.most("reverb_predelay", 0), 0, MOST_PREDELAY);
    before = new DelayLine(2 * (int) (longest * sampleRate) + 4);
    reset();
  }

  /** How large a room is against a middling one. */
  private static double scale(String type) {
    return type.contains("small") ? .5 : type.contains("hall") || type.contains("large") ? 1.6 : 1;
  }

  @Override
  public void tune() {
    numbers.follow();
    // From 0.3 s to ten times that, longer in larger rooms.
    double seconds = .3 * scale * Elementary.exp2(3.3219 * numbers.share(size));
    for (int i = 0; i < LINES; i++) {
      decay[i] = (float) (EQUAL * Elementary.decibelsToGain(-60 * lengths[i] / (seconds * sampleRate)));
    }
    damping = (float) (.85 * numbers.share(damp));
    tone.lowPass(Section.warp(Math.min(.49, 400 * Elementary.exp2(5.6 * numbers.share(toneShare)) / sampleRate)));
    delay = (int) (Math.clamp(numbers.get(predelay), 0, MOST_PREDELAY) * sampleRate);
  }

  @Override
  public void process(float[] left, float[] right, int frames) {
    float in = (float) numbers.share(input);
    for (int i = 0; i < frames; i++) {
      // Both sides take turns in one line, the right one last.
      before.write(in * left[i]);
      before.write(in * right[i]);
      leftIn[i] = before.read(2 * delay + 2);
      rightIn[i] = before.read(2 * delay + 1);
    }
    tone.process(0, leftIn, frames);
    tone.process(1, rightIn, frames);
    float plain = (float) numbers.share(dry);
    float gain = (float) (numbers.share(wet) * EQUAL);
    for (int i = 0; i < frames; i++) {
      step(leftIn[i], rightIn[i]);
      left[i] = plain * left[i] + gain * (echo[0] - echo[2] + echo[4] - echo[6]);
      right[i] = plain * right[i] + gain * (echo[1] - echo[3] + echo[5] - echo[7]);
    }
  }

  private void step(float left, float right) {
    for (int k = 0; k < LINES; k++) {
      float heard = lines[k].read(lengths[k]);
      float kept = heard + damping * (low[k] - heard);
      low[k] = Math.abs(kept) < 1e-15f ? 0 : kept;
      echo[k] = low[k];
    }
    // The matrix in three rounds of sums and differences.
    for (int half = 1; half < LINES; half <<= 1) {
      for (int k = 0; k < LINES; k++) {
        if ((k & half) == 0) {
          float a = echo[k];
          float b = echo[k | half];
          echo[k] = a + b;
          echo[k | half] = a - b;
        }
      }
    }
    for (int k = 0; k < LINES; k++) {
      lines[k].write((k & 1) == 0 ? left + decay[k] * echo[k] : right + decay[k] * echo[k]);
    }
  }

  @Override
  public void reset() {
    for (DelayLine line : lines) {
      line.reset();
    }
    before.reset();
    tone.clear();
    Arrays.fill(low, 0);
  }

  @Override
  public int tail() {
    return delay + lengths[LINES - 1];
  }
}
