package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.SynthParams.*;

import java.util.Arrays;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Envelope;
import studio.overdub.dsp.Lfo;
import studio.overdub.dsp.Noise;
import studio.overdub.dsp.Oscillator;
import studio.overdub.dsp.Saturation;
import studio.overdub.dsp.StateVariableFilter;

/** One sounding note. */
final class Voice {
  private static final double TUNING = 440;
  private static final double TUNING_KEY = 69;
  private static final double TRACKING_KEY = 60;
  private static final double FADE_SECONDS = .004;
  private static final float BASE_GAIN = .3f;

  private final Patch patch;
  private final Performance performance;
  private final Oscillator[] first = new Oscillator[Patch.MOST_UNISON];
  private final Oscillator[] second = new Oscillator[Patch.MOST_UNISON];
  private final Oscillator sub = new Oscillator();
  private final Noise noise = new Noise(1);
  private final StateVariableFilter leftFilter = new StateVariableFilter();
  private final StateVariableFilter rightFilter = new StateVariableFilter();
  private final Saturation leftDrive = new Saturation();
  private final Saturation rightDrive = new Saturation();
  private final Envelope amp = new Envelope();
  private final Envelope env = new Envelope();
  private final Lfo lfo = new Lfo();
  private final Lfo vibrato = new Lfo();
  private final float[] left = new float[ControlGrid.FRAMES];
  private final float[] right = new float[ControlGrid.FRAMES];
  private final float[] both = new float[ControlGrid.FRAMES];
  private final float fadeStep;

  private int key;
  private double velocity;
  private long order;
  private boolean sounding;
  private boolean held;
  private boolean fading;
  private double pitch;
  private double pitchStep;
  private int glideTicks;
  private double lfoFade;
  private double place;
  private float fade;
  private float gainLeft;
  private float gainRight;
  private float gainLeftStep;
  private float gainRightStep;

  Voice(Patch patch, Performance performance) {
    this.patch = patch;
    this.performance = performance;
    fadeStep = (float) (1 / (FADE_SECONDS * patch.sampleRate));
    for (int u = 0; u < Patch.MOST_UNISON; u++) {
      first[u] = new Oscillator();
      second[u] = new Oscillator();
    }
    sub.wave(Oscillator.Wave.SINE);
  }

  /** Silence at once. */
  void reset() {
    sounding = false;
    held = false;
    fading = false;
    amp.reset();
    env.reset();
  }

  /**
   * Strikes a key.
   *
   * @param velocity 0 to 1
   * @param order counts the notes played
   * @param from the pitch in keys that a glide starts at
   */
  void start(int key, double velocity, long order, long seed, double from) {
    reset();
    this.order = order;
    sounding = true;
    fade = 1;
    lfoFade = 0;
    pitch = from;
    noise.seed(seed + order);
    startOscillators();
    leftFilter.reset();
    rightFilter.reset();
    leftDrive.reset();
    rightDrive.reset();
    lfo.start(0, noise);
    vibrato.start(0, noise);
    // A golden-ratio walk spreads any number of notes evenly from left to right.
    double walk = .5 + order * .6180339887498949;
    place = 2 * (walk - Math.floor(walk)) - 1;
    strike(key, velocity);
    control(true);
  }

  private void startOscillators() {
    boolean alone = patch.unison == 1;
    for (int u = 0; u < Patch.MOST_UNISON; u++) {
      first[u].phase(alone ? 0 : .5 + .5 * noise.next());
      second[u].phase(alone ? 0 : .5 + .5 * noise.next());
    }
    sub.phase(0);
  }

  /** Strikes another key without a break: pitch moves there, envelopes start from where they stand. */
  void strike(int key, double velocity) {
    slide(key);
    this.velocity = velocity;
    amp.start();
    env.start();
  }

  /** Moves to another key; the envelopes go on. */
  void slide(int key) {
    this.key = key;
    held = true;
    double seconds = patch.get(GLIDE);
    glideTicks = (int) Math.rint(seconds * patch.sampleRate / ControlGrid.FRAMES);
    if (glideTicks == 0) {
      pitch = key;
    } else {
      pitchStep = (key - pitch) / glideTicks;
    }
  }

  /** The key goes up; the note may be held on by the pedal. */
  void keyUp() {
    held = false;
  }

  /** The note goes into its release. */
  void release() {
    held = false;
    amp.release();
    env.release();
  }

  /** The note leaves at once, without a click. */
  void fadeOut() {
    held = false;
    fading = true;
  }

  boolean sounding() {
    return sounding;
  }

  boolean held() {
    return held;
  }

  boolean releasing() {
    return amp.releasing();
  }

  boolean fading() {
    return fading;
  }

  /** How loud it still is, for choosing whom to take. */
  float level() {
    return amp.level() * fade;
  }

  int key() {
    return key;
  }

  long order() {
    return order;
  }

  /** The pitch now, in keys, for the next note's glide. */
  double pitch() {
    return pitch;
  }

  /** Moves the slow values on by one cell of the grid. */
  void tick() {
    if (glideTicks > 0 && --glideTicks == 0) {
      pitch = key;
    } else if (glideTicks > 0) {
      pitch += pitchStep;
    }
    double cell = ControlGrid.FRAMES / patch.sampleRate;
    lfo.advance(patch.get(LFO_RATE) * cell, noise);
    vibrato.advance(patch.get(VIBRATO_RATE) * cell, noise);
    double fadeIn = patch.get(LFO_FADE);
    lfoFade = fadeIn <= cell ? 1 : Math.min(1, lfoFade + cell / fadeIn);
    env.next(patch.env);
    control(false);
  }

  private void control(boolean jump) {
    double wobble = (patch.get(LFO_FADE) == 0 ? 1 : lfoFade) * lfo.value(patch.lfoWave());
    double cents = wobble * patch.get(LFO_PITCH)
        + performance.wheel() * patch.get(VIBRATO_DEPTH) * vibrato.value(Lfo.Wave.SINE);
    double note = pitch + performance.bend(patch.get(BEND_RANGE)) + cents / 100;
    controlOscillators(note, wobble, jump);
    controlFilter(note, wobble, jump);
    controlGain(wobble, jump);
  }

  private void controlOscillators(double note, double wobble, boolean jump) {
    double cycles = TUNING * Elementary.exp2((note - TUNING_KEY) / 12) / patch.sampleRate;
    double sway = wobble * patch.get(LFO_WIDTH);
    tune(first, patch.wave1(), cycles * patch.ratio1, patch.get(OSC1_WIDTH) + sway, jump);
    tune(second, patch.wave2(), cycles * patch.ratio2, patch.get(OSC2_WIDTH) + sway, jump);
    sub.pitch(.5 * cycles * patch.ratio1);
  }

  private void tune(Oscillator[] oscillators, Oscillator.Wave wave, double cycles, double width, boolean jump) {
    double inside = Math.min(.98, Math.max(.02, width));
    for (int u = 0; u < patch.unison; u++) {
      Oscillator oscillator = oscillators[u];
      oscillator.wave(wave);
      oscillator.pitch(cycles * patch.unisonRatio[u]);
      if (jump) {
        oscillator.width(inside);
      } else {
        oscillator.glideWidth(inside);
      }
    }
  }

  private void controlFilter(double note, double wobble, boolean jump) {
    if (!patch.filtering()) {
      return;
    }
    double semitones = env.level() * patch.get(FILTER_ENVELOPE)
        + (velocity - 1) * patch.get(FILTER_VELOCITY)
        + patch.get(TRACKING) * (note - TRACKING_KEY)
        + wobble * patch.get(LFO_CUTOFF)
        + performance.pressure(key) * patch.get(PRESSURE_CUTOFF);
    double octave = patch.cutoffOctave + performance.brightness() + semitones / 12;
    double warped = StateVariableFilter.warp(Elementary.exp2(octave) / patch.sampleRate);
    boolean steep = patch.filterSteep();
    double resonance = Math.min(1, Math.max(0, patch.get(RESONANCE) + performance.resonance()));
    double damping = StateVariableFilter.damping(resonance, steep);
    aim(leftFilter, warped, damping, jump);
    aim(rightFilter, warped, damping, jump);
  }

  private void aim(StateVariableFilter filter, double warped, double damping, boolean jump) {
    filter.shape(patch.filterMode(), patch.filterSteep());
    if (jump) {
      filter.set(warped, damping);
    } else {
      filter.glide(warped, damping);
    }
  }

  private void controlGain(double wobble, boolean jump) {
    double loudness = 1 - patch.get(AMP_VELOCITY) * (1 - velocity * velocity);
    double tremolo = 1 - patch.get(LFO_AMP) * .5 * (1 - wobble);
    double gain = BASE_GAIN * loudness * tremolo * patch.gain * performance.gain();
    double pan = place * patch.get(PAN_SPREAD);
    float goalLeft = (float) (gain * performance.left() * Math.sqrt(1 - pan));
    float goalRight = (float) (gain * performance.right() * Math.sqrt(1 + pan));
    if (jump) {
      gainLeft = goalLeft;
      gainRight = goalRight;
    }
    gainLeftStep = (goalLeft - gainLeft) / ControlGrid.FRAMES;
    gainRightStep = (goalRight - gainRight) / ControlGrid.FRAMES;
  }

  /** Adds itself to the output; {@code frames} lie within one cell of the grid. */
  void add(float[] outLeft, float[] outRight, int from, int frames) {
    if (patch.stereo) {
      mixStereo(frames);
      shape(right, rightFilter, rightDrive, frames);
    } else {
      mixMono(frames);
    }
    shape(left, leftFilter, leftDrive, frames);
    float[] other = patch.stereo ? right : left;
    float gl = gainLeft;
    float gr = gainRight;
    for (int i = 0; i < frames; i++) {
      float level = amp.next(patch.amp) * fade;
      outLeft[from + i] += gl * level * left[i];
      outRight[from + i] += gr * level * other[i];
      gl += gainLeftStep;
      gr += gainRightStep;
      if (fading) {
        fade = Math.max(0, fade - fadeStep);
      }
    }
    gainLeft = gl;
    gainRight = gr;
    if (amp.ended() || fade == 0) {
      reset();
    }
  }

  private void mixMono(int frames) {
    Arrays.fill(left, 0, frames, 0);
    for (int u = 0; u < patch.unison; u++) {
      addPair(left, u, patch.unisonLeft[u], frames);
    }
    addCentre(left, frames, 1);
  }

  private void mixStereo(int frames) {
    Arrays.fill(left, 0, frames, 0);
    Arrays.fill(right, 0, frames, 0);
    for (int u = 0; u < patch.unison; u++) {
      Arrays.fill(both, 0, frames, 0);
      addPair(both, u, 1, frames);
      float toLeft = patch.unisonLeft[u];
      float toRight = patch.unisonRight[u];
      for (int i = 0; i < frames; i++) {
        left[i] += toLeft * both[i];
        right[i] += toRight * both[i];
      }
    }
    Arrays.fill(both, 0, frames, 0);
    addCentre(both, frames, 1);
    for (int i = 0; i < frames; i++) {
      left[i] += both[i];
      right[i] += both[i];
    }
  }

  private void addPair(float[] out, int u, float level, int frames) {
    float one = (float) patch.get(OSC1_LEVEL);
    float two = (float) patch.get(OSC2_LEVEL);
    if (one > 0) {
      first[u].add(out, 0, frames, level * one);
    }
    if (two > 0) {
      second[u].add(out, 0, frames, level * two);
    }
  }

  private void addCentre(float[] out, int frames, float level) {
    float low = (float) patch.get(SUB_LEVEL);
    float hiss = (float) patch.get(NOISE_LEVEL);
    if (low > 0) {
      sub.add(out, 0, frames, level * low);
    }
    if (hiss > 0) {
      noise.add(out, 0, frames, level * hiss);
    }
  }

  private void shape(float[] audio, StateVariableFilter filter, Saturation saturation, int frames) {
    if (patch.driven()) {
      saturation.process(audio, 0, frames, patch.drive, patch.driveLevel);
    }
    if (patch.filtering()) {
      filter.process(audio, 0, frames);
    }
  }
}
