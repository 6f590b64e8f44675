package studio.overdub.instruments.sfz;

import studio.overdub.device.Preparation;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.dsp.Noise;
import studio.overdub.instruments.sampling.SincTable;
import studio.overdub.soundfont.sfz.Opcode;
import studio.overdub.soundfont.sfz.SfzInstrument;
import studio.overdub.soundfont.sfz.SfzRegion;
import studio.overdub.soundfont.sfz.SfzSample;
import studio.overdub.soundfont.sfz.Wiring;

/** What all voices of a processor have in common. */
final class Shared {
  /** The highest pitch at which a sample is read, in frames a frame. */
  static final int MOST_STEP = 128;

  private static final int TICK = Voice.TICK;

  private final SfzInstrument instrument;
  private final SfzSample[] samples;
  private final Controllers controllers;
  private final Preparation preparation;
  private final Noise chance;
  private final int slots;
  private final int lfos;
  private final int egs;
  private final int moves;
  private final boolean combs;

  final float[] window = new float[MOST_STEP * TICK + SincTable.MOST_TAPS + 8];
  final float[] scratch = new float[window.length];

  private double gain = 1;
  private double tuning;
  private double reverb = 1;
  private double chorus = 1;

  Shared(SfzInstrument instrument, Controllers controllers, Preparation preparation) {
    this.instrument = instrument;
    this.controllers = controllers;
    this.preparation = preparation;
    samples = instrument.samples().toArray(new SfzSample[0]);
    chance = new Noise(preparation.seed());
    int mostSlots = 0;
    int mostLfos = 0;
    int mostEgs = 0;
    int mostMoves = 0;
    boolean comb = false;
    Wiring seen = null;
    for (SfzRegion region : instrument.regions()) {
      Wiring wiring = region.wiring();
      comb |= region.value(Opcode.FIL_TYPE) == VoiceFilter.COMB;
      if (wiring != seen) {
        seen = wiring;
        mostSlots = Math.max(mostSlots, wiring.slots());
        mostLfos = Math.max(mostLfos, wiring.lfos().size());
        mostEgs = Math.max(mostEgs, wiring.egs().size());
        mostMoves = Math.max(mostMoves, wiring.moves().size());
      }
    }
    slots = Math.max(mostSlots, Opcode.slots());
    lfos = mostLfos + 3;
    egs = mostEgs;
    moves = mostMoves;
    combs = comb;
  }

  SfzInstrument instrument() {
    return instrument;
  }

  SfzSample sample(int place) {
    return place < 0 ? null : samples[place];
  }

  Controllers controllers() {
    return controllers;
  }

  int sampleRate() {
    return preparation.sampleRate();
  }

  Interpolation interpolation() {
    return preparation.interpolation();
  }

  /** Whether somebody listens, so that nothing may be waited for. */
  boolean isLive() {
    return preparation.live();
  }

  /** Chance, in the order in which it is asked for. */
  Noise chance() {
    return chance;
  }

  /** The next number of 0 to 1 by chance. */
  double random() {
    return .5 + .5 * chance.next();
  }

  /** How many numbers a region has at the most. */
  int slots() {
    return slots;
  }

  /** How many LFOs a region has at the most, with those of the first edition. */
  int lfos() {
    return lfos;
  }

  int egs() {
    return egs;
  }

  int moves() {
    return moves;
  }

  /** Whether any region has a comb filter, which needs memory. */
  boolean combs() {
    return combs;
  }

  double gain() {
    return gain;
  }

  /** The device's level, as a factor. */
  void gain(double factor) {
    gain = factor;
  }

  double tuning() {
    return tuning;
  }

  /** The device's tuning in cents. */
  void tuning(double cents) {
    tuning = cents;
  }

  double reverb() {
    return reverb;
  }

  void reverb(double scale) {
    reverb = scale;
  }

  double chorus() {
    return chorus;
  }

  void chorus(double scale) {
    chorus = scale;
  }
}
