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
  // Cells after which a goal that stays is reached, rounding included.
  private static final int CELLS_TO_SETTLE = 2;
  // Drive up to which saturating models get along with twice and with four times the sample rate.
  private static final double TWICE_DRIVE = 6;
  private static final double FOURFOLD_DRIVE = 15;
  private static final FilterModel[] MODELS = FilterModel.values();

  private final double lowest;
  private final Core[] cores = new Core[MODELS.length];
  private final Oversampling fine = new Oversampling();
  private final Drive drive = new Drive();
  private final Ramp push = new Ramp();
  private final Ramp level = new Ramp();
  private final Ramp colour = new Ramp();
  private FilterModel model = FilterModel.LOW_PASS_12;
  private Core core;
  private boolean fresh = true;
  private int still;
  private double lastCycles;
  private double lastResonance;
  private double lastDrive;
  private double lastMorph;

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
      reset();
    }
  }

  /** Silence within. */
  public void reset() {
    core.reset();
    drive.reset();
    fresh = true;
    still = 0;
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
    still = 0;
    aim(cyclesPerFrame, resonance, drive, morph, 0);
  }

  /** As {@link #set}, within one cell of the {@link ControlGrid}; to be called at its points. */
  public void glide(double cyclesPerFrame, double resonance, double drive, double morph) {
    boolean same =
        cyclesPerFrame == lastCycles && resonance == lastResonance && drive == lastDrive && morph == lastMorph;
    still = same ? still + 1 : 0;
    if (still > CELLS_TO_SETTLE) {
      core.flush();
      return;
    }
    lastCycles = cyclesPerFrame;
    lastResonance = resonance;
    lastDrive = drive;
    lastMorph = morph;
    aim(cyclesPerFrame, resonance, drive, morph, ControlGrid.FRAMES);
  }

  private void aim(double cyclesPerFrame, double resonance, double drive, double morph, int frames) {
    double decibels = Math.min(MOST_DRIVE, Math.max(0, drive));
    if (fresh && model.saturates()) {
      fine.start(timesFor(decibels), decibels > 0);
    }
    int times = model.saturates() ? fine.times() : 1;
    double cutoff = Math.min(HIGHEST, Math.max(lowest, cyclesPerFrame)) / times;
    double inside = Math.min(1, Math.max(0, resonance));
    core.aim(cutoff, Elementary.tangent(.5 * cutoff), inside, morph, times * frames);
    push.aim(decibels == 0 ? 1 : Elementary.decibelsToGain(decibels), frames);
    level.aim(decibels == 0 ? 1 : Elementary.decibelsToGain(-.5 * decibels), frames);
    colour.aim(Math.min(1, decibels / FULL_COLOUR), frames);
    if (decibels > 0 && !model.saturates()) {
      this.drive.engage(fresh);
    }
  }

  private int timesFor(double decibels) {
    return Math.min(model.mostTimes(), decibels > FOURFOLD_DRIVE ? 8 : decibels > TWICE_DRIVE ? 4 : 2);
  }

  /** Filters in place. */
  public void process(float[] audio, int from, int frames) {
    fresh = false;
    if (model.saturates()) {
      saturate(null, audio, null, from, frames);
      return;
    }
    driveOnce(audio, from, frames);
    core.process(audio, from, frames);
    settle(audio, from, frames);
  }

  /**
   * Filters two channels in place, the first by this filter and the second by another: to the bit what each does alone,
   * and quicker where both have the same model.
   */
  public void process(VoiceFilter other, float[] first, float[] second, int from, int frames) {
    if (model != other.model || model.saturates() && fine.times() != other.fine.times()) {
      process(first, from, frames);
      other.process(second, from, frames);
    } else if (model.saturates()) {
      fresh = false;
      other.fresh = false;
      saturate(other, first, second, from, frames);
    } else {
      fresh = false;
      other.fresh = false;
      driveOnce(first, from, frames);
      other.driveOnce(second, from, frames);
      core.processBoth(other.core, first, second, from, frames);
      settle(first, from, frames);
      other.settle(second, from, frames);
    }
  }

  /** A model that saturates runs at a higher rate, with another channel's filter or, if that is null, alone. */
  private void saturate(VoiceFilter other, float[] first, float[] second, int from, int frames) {
    int done = 0;
    while (done < frames) {
      int run = Math.min(ControlGrid.FRAMES, frames - done);
      int at = from + done;
      int samples = fine.times() * run;
      fine.raise(first, at, run, push);
      if (other == null) {
        core.process(fine.samples, 0, samples);
      } else {
        other.fine.raise(second, at, run, other.push);
        core.processBoth(other.core, fine.samples, other.fine.samples, 0, samples);
        other.fine.halve(second, at, run);
        other.settle(second, at, run);
      }
      fine.halve(first, at, run);
      settle(first, at, run);
      done += run;
    }
  }

  private void driveOnce(float[] audio, int from, int frames) {
    if (drive.engaged()) {
      drive.process(audio, from, frames, push, colour);
    }
  }

  /** Takes back half of what drive has added. */
  private void settle(float[] audio, int from, int frames) {
    float gain = level.value;
    if (gain == 1 && level.step == 0) {
      return;
    }
    for (int i = from; i < from + frames; i++) {
      audio[i] *= gain;
      gain += level.step;
    }
    level.value = gain;
  }
}
