package studio.overdub.instruments.sfz;

import studio.overdub.device.Preparation;
import studio.overdub.device.Preparation.Interpolation;
import studio.overdub.dsp.Noise;
import studio.overdub.instruments.sampling.SincReader;
import studio.overdub.soundfont.sfz.EffectRouting;
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
  private final int oscillators;
  private final int buses;

  final float[] window = new float[MOST_STEP * TICK + 8];
  final float[] scratch;

  /** For each channel what reads it by a sinc; none where nothing is read so. */
  final SincReader[] sincs;

  private double gain = 1;
  private double tempo = 120;
  private double tuning;
  private double reverb = 1;
  private double chorus = 1;

  Shared(SfzInstrument instrument, Controllers controllers, Preparation preparation) {
    this.instrument = instrument;
    this.controllers = controllers;
    this.preparation = preparation;
    sincs = sincs(preparation.interpolation());
    scratch = new float[Math.max(window.length, sincs.length == 0 ? 0 : sincs[0].window().length)];
    samples = instrument.samples().toArray(new SfzSample[0]);
    chance = new Noise(preparation.seed());
    int mostSlots = 0;
    int mostLfos = 0;
    int mostEgs = 0;
    int mostMoves = 0;
    boolean comb = false;
    Wiring seen = null;
    int mostOscillators = 1;
    for (SfzRegion region : instrument.regions()) {
      Wiring wiring = region.wiring();
      int modes = region.value(Opcode.OSCILLATOR_MODE) > 0 ? 2 : 1;
      mostOscillators = Math.max(mostOscillators, Math.max(modes, (int) region.value(Opcode.OSCILLATOR_MULTI)));
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
    oscillators = mostOscillators;
    buses = instrument.effects() == EffectRouting.NONE ? 0 : instrument.effects().buses() + 1;
  }

  private static SincReader[] sincs(Interpolation interpolation) {
    boolean sinc = interpolation == Interpolation.SINC;
    return sinc ? new SincReader[] {new SincReader(MOST_STEP), new SincReader(MOST_STEP)} : new SincReader[0];
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

  /** How many oscillators a region has at the most. */
  int oscillators() {
    return oscillators;
  }

  /** Whether any region has a comb filter, which needs memory. */
  boolean combs() {
    return combs;
  }

  /** The tempo in quarter notes a minute. */
  double tempo() {
    return tempo;
  }

  void tempo(double quartersAMinute) {
    tempo = Math.max(1, quartersAMinute);
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

  void reverb(double scale) {
    reverb = scale;
  }

  void chorus(double scale) {
    chorus = scale;
  }

  /** How many effect buses the instrument has of its own; 0 where its sends go to the song's reverb and chorus. */
  int buses() {
    return buses;
  }

  /** What a voice's levels go to: the outputs of the device, or the instrument's own buses. */
  GainRamps ramps() {
    return buses() == 0 ? new GainRamps(2, false) : new GainRamps(buses() - 1, true);
  }

  /** The device's own factor of a send. */
  double send(int number) {
    return buses() > 0 ? 1 : number == 0 ? reverb : number == 1 ? chorus : 0;
  }
}
