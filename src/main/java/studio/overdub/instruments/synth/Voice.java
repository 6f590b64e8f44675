package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.SynthParams.*;

import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Lfo;
import studio.overdub.dsp.Noise;

/** One sounding note. */
final class Voice implements NoteFilter.Play {
  private static final double FADE_SECONDS = .004;
  private static final double BASE_GAIN = .3;
  // Points of the grid at which oscillators are told a goal that stays: what glides there must also be told to stop.
  private static final int CELLS_TO_SETTLE = 4;

  private final Patch patch;
  private final Performance performance;
  private final Pitches pitches;
  private final Modulators modulators;
  private final double[] values;
  private final Unison unison = new Unison();
  private final SourceMix mix;
  private final NoteFilter[] filters = new NoteFilter[FILTERS];
  private final Noise noise = new Noise(1);
  private final Lfo vibrato = new Lfo();
  private final float fadeStep;

  private int key;
  private int channel;
  private double velocity;
  private long order;
  private boolean sounding;
  private boolean held;
  private boolean fading;
  private boolean frozen;
  private double pitch;
  private double goal;
  private double pitchStep;
  private int glideTicks;
  private int tuningEpoch;
  private double bend;
  private double pressure;
  private double slide;
  private double place;
  private float fade;
  private int settling;
  private double note;
  private double tune;
  private double transpose;
  private double vibratoDepth;
  private double vibratoCell;
  private double levelLeft;
  private double levelRight;
  private float gainLeft;
  private float gainRight;
  private float gainLeftStep;
  private float gainRightStep;

  Voice(
      Patch patch, Performance performance, Pitches pitches, Moment moment, OscillatorPools pools,
      FilterPool filterPool, long seed) {
    this.patch = patch;
    this.performance = performance;
    this.pitches = pitches;
    modulators = new Modulators(patch, performance, moment, seed);
    values = modulators.values();
    mix = new SourceMix(patch.sampleRate, unison, pools);
    for (int n = 0; n < FILTERS; n++) {
      filters[n] = new NoteFilter(filter(n), patch.sampleRate, filterPool);
    }
    fadeStep = (float) (1 / (FADE_SECONDS * patch.sampleRate));
  }

  /** Silence at once. */
  void reset() {
    sounding = false;
    held = false;
    fading = false;
    modulators.reset();
    mix.giveBack();
    for (NoteFilter filter : filters) {
      filter.giveBack();
    }
  }

  /**
   * Strikes a key.
   *
   * @param velocity 0 to 1
   * @param order how many notes were struck before
   * @param from the pitch to glide from; NaN for none
   */
  void start(int channel, int key, double velocity, long order, long seed, double from) {
    reset();
    this.order = order;
    this.channel = channel;
    sounding = true;
    frozen = false;
    fade = 1;
    noise.seed(seed + order);
    modulators.start(order, seed);
    unison.aim(values);
    mix.start(values, noise, seed + order);
    vibrato.start(0, noise);
    // A golden-ratio walk spreads any number of notes evenly from left to right.
    double walk = .5 + order * .6180339887498949;
    place = 2 * (walk - Math.floor(walk)) - 1;
    boolean glides = !Double.isNaN(from);
    pitch = glides ? from : pitches.pitch(key);
    strike(key, velocity, glides);
    control(true);
  }

  /** Strikes another key without a break: pitch moves there, envelopes start from where they stand. */
  void strike(int key, double velocity, boolean glides) {
    slide(key, glides);
    this.velocity = velocity;
    modulators.strike();
    takeOver();
  }

  /** Moves to another key; the envelopes go on. */
  void slide(int key, boolean glides) {
    this.key = key;
    held = true;
    goal = pitches.pitch(key);
    tuningEpoch = pitches.epoch(key);
    glideTicks = glides ? (int) Math.rint(values[GLIDE] * patch.sampleRate / ControlGrid.FRAMES) : 0;
    if (glideTicks == 0) {
      pitch = goal;
    } else {
      pitchStep = (goal - pitch) / glideTicks;
    }
  }

  /** The key goes up; the note may be held on by the pedal. */
  void keyUp() {
    held = false;
  }

  /** The note goes into its release; {@code releaseVelocity} 0 to 1. */
  void release(double releaseVelocity) {
    held = false;
    modulators.release(releaseVelocity);
  }

  /** The note leaves at once, without a click. */
  void fadeOut() {
    held = false;
    fading = true;
  }

  /** Its channel goes over to another note: what the channel has done to this one stays. */
  void freeze() {
    frozen = true;
  }

  boolean sounding() {
    return sounding;
  }

  boolean held() {
    return held;
  }

  boolean releasing() {
    return modulators.loudness().releasing();
  }

  boolean fading() {
    return fading;
  }

  /** How loud it still is, for choosing whom to take. */
  double level() {
    return modulators.loudness().level() * fade;
  }

  int key() {
    return key;
  }

  int channel() {
    return channel;
  }

  long order() {
    return order;
  }

  @Override
  public double velocity() {
    return velocity;
  }

  @Override
  public double envelope() {
    int depth = env(1) + EnvelopeParams.VELOCITY;
    return modulators.envelope(1) * (1 - values[depth] * (1 - velocity));
  }

  @Override
  public double pressure() {
    return pressure;
  }

  @Override
  public double slide() {
    return slide;
  }

  /** The pitch now, as an equal-tempered key, for the next note's glide. */
  double pitch() {
    return pitch;
  }

  /** Where the parameters stand for this note. Not to be changed. */
  double[] values() {
    return values;
  }

  /** Moves the slow values on by one cell of the grid. */
  void tick() {
    glide();
    vibrato.advance(vibratoCell, noise);
    modulators.advance();
    control(false);
  }

  private void glide() {
    if (tuningEpoch != pitches.epoch(key)) {
      slide(key, false, held);
    } else if (glideTicks > 0 && --glideTicks == 0) {
      pitch = goal;
    } else if (glideTicks > 0) {
      pitch += pitchStep;
    }
  }

  private void slide(int key, boolean glides, boolean stillHeld) {
    slide(key, glides);
    held = stillHeld;
  }

  private void control(boolean jump) {
    if (!frozen) {
      bend = performance.bend(channel, key, values[BEND_RANGE]);
      pressure = performance.pressure(channel, key);
      slide = performance.slide(channel);
    }
    if (modulators.control(this) || jump) {
      takeOver();
      settling = CELLS_TO_SETTLE;
    }
    double cents = tune + performance.wheel(channel) * vibratoDepth * vibrato.value(Lfo.Wave.SINE);
    double now = pitch + bend + transpose + cents / 100;
    if (now != note) {
      note = now;
      settling = CELLS_TO_SETTLE;
    }
    if (settling > 0) {
      settling--;
      mix.control(values, patch.matrix(), note);
    }
    for (NoteFilter filter : filters) {
      filter.control(note, this, performance.resonance(), unison.stereo());
    }
    controlGain(jump);
  }

  /** Takes over what the parameters say, once they have moved. */
  private void takeOver() {
    unison.aim(values);
    tune = values[TUNE];
    transpose = values[TRANSPOSE];
    vibratoDepth = values[VIBRATO_DEPTH];
    vibratoCell = values[VIBRATO_RATE] * ControlGrid.FRAMES / patch.sampleRate;
    for (NoteFilter filter : filters) {
      filter.takeOver(values);
    }
    double sensitivity = values[env(0) + EnvelopeParams.VELOCITY];
    double loudness = 1 - sensitivity * (1 - velocity * velocity);
    double gain = BASE_GAIN * loudness * values[LEVEL] * Elementary.decibelsToGain(values[GAIN]);
    double pan = Math.clamp(values[PAN] + place * values[PAN_SPREAD], -1, 1);
    levelLeft = gain * Math.sqrt(1 - pan);
    levelRight = gain * Math.sqrt(1 + pan);
  }

  private void controlGain(boolean jump) {
    float goalLeft = (float) (levelLeft * performance.gain() * performance.left());
    float goalRight = (float) (levelRight * performance.gain() * performance.right());
    if (jump) {
      gainLeft = goalLeft;
      gainRight = goalRight;
    }
    gainLeftStep = (goalLeft - gainLeft) / ControlGrid.FRAMES;
    gainRightStep = (goalRight - gainRight) / ControlGrid.FRAMES;
  }

  /** Adds itself to the output; {@code frames} lie within one cell of the grid. */
  void add(float[] outLeft, float[] outRight, int from, int frames, Scratch scratch) {
    mix.render(values, scratch, frames);
    boolean stereo = unison.stereo();
    shape(stereo, scratch, frames);
    float[] level = scratch.loudness;
    modulators.loudness().write(values, patch.sampleRate, level, frames);
    fade(level, frames);
    float[] left = scratch.filters[0][0];
    float[] right = scratch.filters[0][stereo ? 1 : 0];
    float gl = gainLeft;
    float gr = gainRight;
    for (int i = 0; i < frames; i++) {
      outLeft[from + i] += gl * level[i] * left[i];
      outRight[from + i] += gr * level[i] * right[i];
      gl += gainLeftStep;
      gr += gainRightStep;
    }
    gainLeft = gl;
    gainRight = gr;
    if (modulators.loudness().ended() || fade == 0) {
      reset();
    }
  }

  private void fade(float[] level, int frames) {
    if (fading) {
      for (int i = 0; i < frames; i++) {
        level[i] *= fade;
        fade = Math.max(0, fade - fadeStep);
      }
    }
  }

  private void shape(boolean stereo, Scratch scratch, int frames) {
    float[][] one = scratch.filters[0];
    float[][] other = scratch.filters[1];
    filters[0].process(one, stereo, scratch.dry, frames);
    if (values[ROUTING] == SourceMix.SERIES) {
      filters[1].process(one, stereo, scratch.dry, frames);
      return;
    }
    filters[1].process(other, stereo, scratch.dry, frames);
    float second = (float) (2 * values[BALANCE]);
    float first = 2 - second;
    for (int side = 0; side < (stereo ? 2 : 1); side++) {
      for (int i = 0; i < frames; i++) {
        one[side][i] = first * one[side][i] + second * other[side][i];
      }
    }
  }
}
