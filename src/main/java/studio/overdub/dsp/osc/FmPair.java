package studio.overdub.dsp.osc;

import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.HalfBand;

/**
 * Two sines, of which one moves the other's phase and, by feedback, its own (Chowning 1973), at four times the sample rate.
 * The feedback takes the mean of the last two values, which keeps it from buzzing at half the rate.
 *
 * <p>One thread at a time; allocates nothing after construction.
 */
public final class FmPair {
  private static final double TURN = 4294967296.0;
  private static final int TIMES = 4;
  private static final double HIGHEST = 1.9;
  private static final float[] STEEP = HalfBand.design(12, .016);
  private static final float[] GENTLE = HalfBand.design(7, .12);

  private final HalfBand first = new HalfBand(GENTLE);
  private final HalfBand second = new HalfBand(STEEP);
  private int carrier;
  private int modulator;
  private int carrierRate;
  private int modulatorRate;
  private float depth;
  private float depthStep;
  private float feedback;
  private float feedbackStep;
  private float last;
  private float beforeLast;

  /** Starts both sines at a phase of 0 to 1, in silence. */
  public void start(double turns) {
    carrier = (int) (long) ((turns - Math.floor(turns)) * TURN);
    modulator = carrier;
    last = 0;
    beforeLast = 0;
    first.reset();
    second.reset();
  }

  /**
   * Sets all at once.
   *
   * @param cyclesPerFrame the carrier's pitch, below 0.49
   * @param ratio the modulator's pitch in those of the carrier
   * @param depth turns that the carrier's phase moves
   * @param feedback turns that the modulator's phase moves, 0 to 0.5
   */
  public void set(double cyclesPerFrame, double ratio, double depth, double feedback) {
    tune(cyclesPerFrame, ratio);
    this.depth = (float) depth;
    this.feedback = (float) feedback;
    depthStep = 0;
    feedbackStep = 0;
  }

  /**
   * As {@link #set}, moving depth and feedback there within one cell of the {@link ControlGrid}; to be called at its
   * points. Pitches go there at once: phases do not jump.
   */
  public void glide(double cyclesPerFrame, double ratio, double depth, double feedback) {
    tune(cyclesPerFrame, ratio);
    depthStep = ((float) depth - this.depth) / (TIMES * ControlGrid.FRAMES);
    feedbackStep = ((float) feedback - this.feedback) / (TIMES * ControlGrid.FRAMES);
  }

  private void tune(double cyclesPerFrame, double ratio) {
    double c = Math.min(.49, Math.max(0, cyclesPerFrame));
    carrierRate = (int) (long) (c / TIMES * TURN);
    modulatorRate = (int) (long) (Math.min(HIGHEST, Math.max(0, c * ratio)) / TIMES * TURN);
  }

  /** Adds {@code gain} times the sound to {@code out}. */
  public void add(float[] out, int from, int frames, float gain) {
    for (int i = from; i < from + frames; i++) {
      float a = next();
      float b = next();
      float half = first.halve(a, b);
      a = next();
      b = next();
      out[i] += gain * second.halve(half, first.halve(a, b));
    }
  }

  private float next() {
    float turns = feedback * .5f * (last + beforeLast);
    beforeLast = last;
    last = SineTable.read(modulator + (int) (long) (turns * (float) TURN));
    float value = SineTable.read(carrier + (int) (long) (depth * last * (float) TURN));
    modulator += modulatorRate;
    carrier += carrierRate;
    depth += depthStep;
    feedback += feedbackStep;
    return value;
  }
}
