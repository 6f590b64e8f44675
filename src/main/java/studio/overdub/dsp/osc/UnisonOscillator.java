package studio.overdub.dsp.osc;

import studio.overdub.dsp.WaveTable;
import studio.overdub.dsp.osc.AnalogueOscillator.Shape;

/**
 * Several detuned copies of a saw, triangle or sine, or of a square (two saws), in stereo: cheaper than as many
 * oscillators. Pitches are set, not glided; a phase never jumps. One thread at a time; allocates nothing after
 * construction.
 */
public final class UnisonOscillator {
  private static final double TURN = 4294967296.0;

  private final int[] phases;
  private final int[] rates;
  private final int[] levels;
  private final float[] lefts;
  private final float[] rights;
  private WaveTable table = WaveTable.SAW;
  private boolean pulse;
  private int width = Integer.MIN_VALUE;

  /** An oscillator of {@code most} copies. */
  public UnisonOscillator(int most) {
    phases = new int[most];
    rates = new int[most];
    levels = new int[most];
    lefts = new float[most];
    rights = new float[most];
  }

  /** Chooses the shape of all copies. */
  public void shape(Shape shape) {
    table = shape.table();
    pulse = shape == Shape.SQUARE;
  }

  /** Sets the width of squares, 0.01 to 0.99. */
  public void width(double width) {
    this.width = (int) (long) (Math.min(.99, Math.max(.01, width)) * TURN);
  }

  /** Starts a copy at a phase of 0 to 1. */
  public void start(int copy, double turns) {
    phases[copy] = (int) (long) ((turns - Math.floor(turns)) * TURN);
  }

  /** Sets the pitch of a copy in cycles a frame, at most 0.49. */
  public void pitch(int copy, double cyclesPerFrame) {
    double c = Math.min(.49, Math.max(1e-9, cyclesPerFrame));
    rates[copy] = (int) (long) (c * TURN);
    levels[copy] = WaveTable.level(c);
  }

  /** Sets the gains of a copy to both sides. */
  public void gains(int copy, float left, float right) {
    lefts[copy] = left;
    rights[copy] = right;
  }

  /** Adds the first {@code count} copies to both sides, or to {@code left} alone if {@code right} is null. */
  public void add(float[] left, float[] right, int from, int frames, int count) {
    for (int copy = 0; copy < count; copy++) {
      if (right == null) {
        addAlone(copy, left, from, frames);
      } else if (pulse) {
        addPulse(copy, left, right, from, frames);
      } else {
        addWave(copy, left, right, from, frames);
      }
    }
  }

  private void addAlone(int copy, float[] out, int from, int frames) {
    float[] samples = table.samples(levels[copy]);
    int bits = table.bits(levels[copy]);
    int p = phases[copy];
    int rate = rates[copy];
    float gain = lefts[copy];
    if (pulse) {
      for (int i = from; i < from + frames; i++) {
        out[i] += gain * (TableReader.read(samples, bits, p) - TableReader.read(samples, bits, p + width));
        p += rate;
      }
    } else {
      for (int i = from; i < from + frames; i++) {
        out[i] += gain * TableReader.read(samples, bits, p);
        p += rate;
      }
    }
    phases[copy] = p;
  }

  private void addWave(int copy, float[] left, float[] right, int from, int frames) {
    float[] samples = table.samples(levels[copy]);
    int bits = table.bits(levels[copy]);
    int p = phases[copy];
    int rate = rates[copy];
    float l = lefts[copy];
    float r = rights[copy];
    for (int i = from; i < from + frames; i++) {
      float value = TableReader.read(samples, bits, p);
      left[i] += l * value;
      right[i] += r * value;
      p += rate;
    }
    phases[copy] = p;
  }

  private void addPulse(int copy, float[] left, float[] right, int from, int frames) {
    float[] samples = table.samples(levels[copy]);
    int bits = table.bits(levels[copy]);
    int p = phases[copy];
    int rate = rates[copy];
    float l = lefts[copy];
    float r = rights[copy];
    for (int i = from; i < from + frames; i++) {
      float value = TableReader.read(samples, bits, p) - TableReader.read(samples, bits, p + width);
      left[i] += l * value;
      right[i] += r * value;
      p += rate;
    }
    phases[copy] = p;
  }
}
