package studio.overdub.instruments.sfz;

import java.util.Arrays;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Oscillator;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.Wave;

/**
 * The oscillators of a voice that plays a wave: one; or from three on a choir, detuned evenly to both sides and spread
 * over left and right; or, by {@code oscillator_mode}, one that a second one multiplies (1) or moves in pitch (2).
 * Audio thread.
 */
final class VoiceOscillators {
  private static final int LEAST_CHOIR = 3;
  private static final int RING = 1;
  private static final int FREQUENCY = 2;

  /** Phases apart by the golden ratio never fall together. */
  private static final double GOLDEN = 0.6180339887498949;

  private final double sampleRate;
  private final Shared shared;
  private final Oscillator[] oscillators;
  private final float[] wave = new float[Voice.TICK];
  private int count = 1;
  private int mode;
  private double pitch;
  private double depth;

  VoiceOscillators(Shared shared) {
    this.shared = shared;
    sampleRate = shared.sampleRate();
    oscillators = new Oscillator[shared.oscillators()];
    Arrays.setAll(oscillators, i -> new Oscillator());
  }

  void start(Wave shape, Numbers numbers) {
    mode = (int) numbers.get(Opcode.OSCILLATOR_MODE);
    int wanted = (int) numbers.get(Opcode.OSCILLATOR_MULTI);
    count = mode != 0 ? 2 : wanted < LEAST_CHOIR ? 1 : Math.min(wanted, oscillators.length);
    double given = numbers.get(Opcode.OSCILLATOR_PHASE);
    double phase = given < 0 ? shared.random() : given > 1 ? given / 360 : given;
    for (int i = 0; i < count; i++) {
      oscillators[i].wave(of(shape));
      double own = phase + (mode == 0 ? i * GOLDEN : 0);
      oscillators[i].phase(own - Math.floor(own));
    }
  }

  private static Oscillator.Wave of(Wave shape) {
    return switch (shape) {
      case SAW -> Oscillator.Wave.SAW;
      case SQUARE -> Oscillator.Wave.SQUARE;
      case TRIANGLE -> Oscillator.Wave.TRIANGLE;
      default -> Oscillator.Wave.SINE;
    };
  }

  boolean isStereo() {
    return isChoir();
  }

  private boolean isChoir() {
    return mode == 0 && count >= LEAST_CHOIR;
  }

  /** Sets the pitch of the first. */
  void tune(double hertz, Numbers numbers) {
    double cents = numbers.get(Opcode.OSCILLATOR_DETUNE);
    pitch = hertz / sampleRate;
    depth = .01 * Math.clamp(numbers.get(Opcode.OSCILLATOR_MOD_DEPTH), 0, 10_000);
    for (int i = 0; i < count; i++) {
      double aside = isChoir() ? cents * (2.0 * i / (count - 1) - 1) : i == 0 ? 0 : cents;
      oscillators[i].pitch(aside == 0 ? pitch : pitch * Elementary.exp2(aside / 1200));
    }
  }

  /** Fills one tick. */
  void read(float[] left, float[] right, int frames) {
    Arrays.fill(left, 0, frames, 0);
    if (isChoir()) {
      Arrays.fill(right, 0, frames, 0);
      sing(left, right, frames);
      return;
    }
    if (mode != 0) {
      Arrays.fill(wave, 0, frames, 0);
      oscillators[1].add(wave, 0, frames, 1);
    }
    if (mode == FREQUENCY) {
      for (int i = 0; i < frames; i++) {
        oscillators[0].pitch(pitch * (1 + depth * wave[i]));
        oscillators[0].add(left, i, 1, 1);
      }
      return;
    }
    oscillators[0].add(left, 0, frames, 1);
    float part = (float) Math.min(1, depth);
    for (int i = 0; mode == RING && i < frames; i++) {
      left[i] *= 1 - part + part * wave[i];
    }
  }

  private void sing(float[] left, float[] right, int frames) {
    double each = Math.sqrt(2.0 / count);
    for (int i = 0; i < count; i++) {
      // Neighbours in pitch stand on opposite sides.
      double place = (2.0 * i / (count - 1) - 1) * ((i & 1) == 0 ? 1 : -1);
      Arrays.fill(wave, 0, frames, 0);
      oscillators[i].add(wave, 0, frames, (float) each);
      float toLeft = (float) Math.sqrt((1 - place) / 2);
      float toRight = (float) Math.sqrt((1 + place) / 2);
      for (int k = 0; k < frames; k++) {
        left[k] += toLeft * wave[k];
        right[k] += toRight * wave[k];
      }
    }
  }
}
