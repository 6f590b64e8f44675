package studio.overdub.dsp.filter;

import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;

/**
 * The filter of a voice: one channel, any {@link FilterModel}, changed at will. Quiet signals see the model's analogue
 * prototype through the bilinear transform, right at the cutoff; its frequencies draw together towards half the sample
 * rate. At full resonance low-, band- and high-passes, ladders and Sallen-Key filters sing at their cutoff.
 *
 * <p>For modulation at audio rate, {@link #set} may be called at every frame. Frames rendered at once lie within one cell
 * of the {@link ControlGrid} if anything glides. One thread at a time; allocates nothing after construction.
 */
public final class VoiceFilter {
  /** Lowest cutoff in hertz. */
  public static final double LOWEST = 16;

  /** Highest drive in decibels. */
  public static final double MOST_DRIVE = 36;

  private static final double HIGHEST = .49;
  private static final double FULL_COLOUR = 6;
  private static final FilterModel[] MODELS = FilterModel.values();

  private final double lowest;
  private final Core[] cores = new Core[MODELS.length];
  private final Ramp push = new Ramp();
  private final Ramp level = new Ramp();
  private final Ramp colour = new Ramp();
  private FilterModel model = FilterModel.LOW_PASS_12;
  private Core core;

  /** A filter at a sample rate in hertz. */
  public VoiceFilter(double sampleRate) {
    lowest = LOWEST / sampleRate;
    for (int i = 0; i < MODELS.length; i++) {
      cores[i] = MODELS[i].create(sampleRate);
    }
    core = cores[model.ordinal()];
    set(.1, 0, 0, 0);
  }

  /** Chooses the model; another than before starts in silence, and wants {@link #set}. */
  public void model(FilterModel model) {
    if (model != this.model) {
      this.model = model;
      core = cores[model.ordinal()];
      core.reset();
    }
  }

  /** Silence within. */
  public void reset() {
    core.reset();
  }

  /**
   * Sets all at once.
   *
   * @param cyclesPerFrame the cutoff, 16 Hz to 0.49; combs stop at 0.25 and, turned round, at 0.125
   * @param resonance 0 to 1
   * @param drive decibels that saturation is driven by, 0 to 36; half of them are taken back from the level
   * @param morph the vowel of {@link FilterModel#FORMANT}, 0 to 1
   */
  public void set(double cyclesPerFrame, double resonance, double drive, double morph) {
    aim(cyclesPerFrame, resonance, drive, morph, 0);
  }

  /** As {@link #set}, within one cell of the {@link ControlGrid}; to be called at its points. */
  public void glide(double cyclesPerFrame, double resonance, double drive, double morph) {
    aim(cyclesPerFrame, resonance, drive, morph, ControlGrid.FRAMES);
  }

  private void aim(double cyclesPerFrame, double resonance, double drive, double morph, int frames) {
    double cutoff = Math.min(HIGHEST, Math.max(lowest, cyclesPerFrame));
    double inside = Math.min(1, Math.max(0, resonance));
    double decibels = Math.min(MOST_DRIVE, Math.max(0, drive));
    core.aim(cutoff, Elementary.tangent(.5 * cutoff), inside, morph, frames);
    push.aim(decibels == 0 ? 1 : Elementary.decibelsToGain(decibels), frames);
    level.aim(decibels == 0 ? 1 : Elementary.decibelsToGain(-.5 * decibels), frames);
    colour.aim(Math.min(1, decibels / FULL_COLOUR), frames);
  }

  /** Filters in place. */
  public void process(float[] audio, int from, int frames) {
    boolean driven = driven();
    if (driven) {
      drive(audio, from, frames);
    }
    core.process(audio, from, frames);
    if (driven) {
      scale(audio, from, frames, level);
    }
  }

  /**
   * Filters two channels in place, the first by this filter and the second by another: to the bit what each does alone,
   * and quicker where both have the same model.
   */
  public void process(VoiceFilter other, float[] first, float[] second, int from, int frames) {
    if (model != other.model) {
      process(first, from, frames);
      other.process(second, from, frames);
      return;
    }
    boolean driven = driven();
    boolean otherDriven = other.driven();
    if (driven) {
      drive(first, from, frames);
    }
    if (otherDriven) {
      other.drive(second, from, frames);
    }
    core.processBoth(other.core, first, second, from, frames);
    if (driven) {
      scale(first, from, frames, level);
    }
    if (otherDriven) {
      scale(second, from, frames, other.level);
    }
  }

  private boolean driven() {
    return push.value != 1 || push.step != 0 || level.value != 1;
  }

  private void drive(float[] audio, int from, int frames) {
    if (model.saturates()) {
      scale(audio, from, frames, push);
    } else {
      bend(audio, from, frames);
    }
  }

  private static void scale(float[] audio, int from, int frames, Ramp ramp) {
    float gain = ramp.value;
    for (int i = from; i < from + frames; i++) {
      audio[i] *= gain;
      gain += ramp.step;
    }
    ramp.value = gain;
  }

  /** Drives a saturation in front of the filter; with less than 6 dB it is blended in. */
  private void bend(float[] audio, int from, int frames) {
    float gain = push.value;
    float wet = colour.value;
    for (int i = from; i < from + frames; i++) {
      float x = gain * audio[i];
      audio[i] = x + wet * (float) (x * Bend.above(x) / Bend.below(x) - x);
      gain += push.step;
      wet += colour.step;
    }
    push.value = gain;
    colour.value = wet;
  }
}
