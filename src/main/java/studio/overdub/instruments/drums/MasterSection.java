package studio.overdub.instruments.drums;

import studio.overdub.dsp.Biquad;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.MatchedFilter;
import studio.overdub.dsp.Saturation;
import studio.overdub.dsp.StateVariableFilter;

/** What the sum of all pieces goes through: drive, compressor, tone, low-pass, and the channel's volume and pan. */
final class MasterSection {
  private static final double RINGS_SECONDS = .05;
  private static final double LOW_SHELF = 250;
  private static final double HIGH_SHELF = 3500;
  private static final double OPEN = 19999;
  private static final double APPROACH = .15;
  private static final double CLOSE = 1e-3;
  private static final double GENTLEST_DRIVE = 1e-3;

  private final Patch patch;
  private final double sampleRate;
  private final SumCompressor compressor;
  private final MatchedFilter design = new MatchedFilter();
  private final Saturation[] saturations = {new Saturation(), new Saturation()};
  private final StateVariableFilter[] lowPasses = {new StateVariableFilter(), new StateVariableFilter()};
  private final Biquad[] lowShelves = {new Biquad(), new Biquad()};
  private final Biquad[] highShelves = {new Biquad(), new Biquad()};
  private final float[] gains = new float[2];
  private final float[] gainSteps = new float[2];
  private final int mostTicks;
  private int ticksLeft;
  private double drive;
  private double tone;
  private double cutoff;

  MasterSection(Patch patch, double sampleRate) {
    this.patch = patch;
    this.sampleRate = sampleRate;
    compressor = new SumCompressor(sampleRate);
    mostTicks = (int) (RINGS_SECONDS * sampleRate / ControlGrid.FRAMES);
    rest();
  }

  /** Silence within; goes to sleep. */
  void rest() {
    for (int side = 0; side < 2; side++) {
      saturations[side].reset();
      lowPasses[side].reset();
      lowShelves[side].reset();
      highShelves[side].reset();
    }
    compressor.reset();
    ticksLeft = 0;
  }

  /** Whether something may sound on after the last piece is silent. */
  boolean ringing() {
    return ticksLeft > 0;
  }

  /** Begins out of silence: everything is at once where its parameter says. */
  void wake() {
    ticksLeft = mostTicks;
    tone = patch.get(MachineParams.TONE);
    cutoff = Elementary.log2(patch.get(MachineParams.CUTOFF));
    drive = patch.get(MachineParams.DRIVE);
    shelves();
    lowPass(true);
    compressor.wake(patch.get(MachineParams.COMPRESS));
    for (int side = 0; side < 2; side++) {
      gains[side] = gain(side);
      gainSteps[side] = 0;
    }
  }

  private float gain(int side) {
    return (float) patch.masterGain(side == 0 ? -1 : 1);
  }

  /** Moves on by one cell of the grid. */
  void tick(boolean fed) {
    ticksLeft = fed ? mostTicks : ticksLeft - 1;
    if (ticksLeft <= 0) {
      rest();
      return;
    }
    drive = near(drive, patch.get(MachineParams.DRIVE));
    double toneWas = tone;
    tone = near(tone, patch.get(MachineParams.TONE));
    if (tone != toneWas) {
      shelves();
    }
    cutoff = near(cutoff, Elementary.log2(patch.get(MachineParams.CUTOFF)));
    lowPass(false);
    compressor.amount(patch.get(MachineParams.COMPRESS));
    compressor.tick();
    for (int side = 0; side < 2; side++) {
      lowShelves[side].flush();
      highShelves[side].flush();
      float way = gain(side) - gains[side];
      gainSteps[side] = (Math.abs(way) < CLOSE ? way : (float) APPROACH * way) / ControlGrid.FRAMES;
    }
  }

  private static double near(double from, double to) {
    double way = to - from;
    return Math.abs(way) < CLOSE ? to : from + APPROACH * way;
  }

  private void shelves() {
    design.lowShelf(LOW_SHELF / sampleRate, -.5 * tone);
    design.applyTo(lowShelves[0]);
    design.applyTo(lowShelves[1]);
    design.highShelf(HIGH_SHELF / sampleRate, .5 * tone);
    design.applyTo(highShelves[0]);
    design.applyTo(highShelves[1]);
  }

  private void lowPass(boolean jump) {
    double warped = StateVariableFilter.warp(Elementary.exp2(cutoff) / sampleRate);
    double damping = StateVariableFilter.damping(0, false);
    for (StateVariableFilter filter : lowPasses) {
      if (jump) {
        filter.set(warped, damping);
      } else {
        filter.glide(warped, damping);
      }
    }
  }

  /** Changes the sum in place; no more frames than to the next point of the grid. */
  void process(float[] left, float[] right, int from, int frames) {
    compressor.process(left, right, from, frames);
    side(0, left, from, frames);
    side(1, right, from, frames);
  }

  private void side(int side, float[] audio, int from, int frames) {
    if (drive > 0) {
      double push = Math.max(GENTLEST_DRIVE, Elementary.decibelsToGain(drive) - 1);
      // The more it is driven, the more of the added loudness is taken back.
      double restore = Math.sqrt(1 + push * push) / push * Elementary.decibelsToGain(-.25 * drive);
      saturations[side].process(audio, from, frames, (float) push, (float) restore);
    }
    if (tone != 0) {
      lowShelves[side].process(audio, from, frames);
      highShelves[side].process(audio, from, frames);
    }
    if (Elementary.exp2(cutoff) < OPEN) {
      lowPasses[side].process(audio, from, frames);
    }
    float g = gains[side];
    float step = gainSteps[side];
    for (int i = from; i < from + frames; i++) {
      audio[i] *= g;
      g += step;
    }
    gains[side] = g;
  }
}
