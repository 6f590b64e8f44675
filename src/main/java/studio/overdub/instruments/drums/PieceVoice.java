package studio.overdub.instruments.drums;

import static studio.overdub.device.ParamSpec.choice;
import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.Unit.DECIBELS;
import static studio.overdub.device.Unit.PAN;

import java.util.Arrays;
import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Noise;
import studio.overdub.dsp.Saturation;
import studio.overdub.dsp.StateVariableFilter;

/**
 * One stroke of a piece: what all circuits share, which is drive, level, pan, and an end without a click. Strokes start
 * at any frame; everything else that changes at once, the end included, does so at points of the {@link ControlGrid}.
 */
abstract class PieceVoice {
  /** The parameters that every circuit has, behind its own. */
  static final List<ParamSpec> COMMON =
      List.of(
          linear("drive", "Drive", DECIBELS, 0, 36, 0),
          linear("level", "Level", DECIBELS, -48, 12, 0),
          linear("pan", "Pan", PAN, -1, 1, 0),
          choice("choke", "Choke group", 0, "Off", "1", "2", "3", "4"));

  private static final double INAUDIBLE = 1e-5;
  private static final double FADE_SECONDS = .004;
  private static final double APPROACH = .15;
  private static final double CLOSE = 1e-4;
  private static final double GENTLEST_DRIVE = 1e-3;
  private static final double OCTAVES_OF_BRIGHTNESS = 1.5;
  // The logarithm to the base 2 of 100, which is 40 dB, and of 10.
  private static final double FORTY_DECIBELS = 6.643856189774724;
  private static final double TENTH = 3.321928094887362;

  /** White noise from the stroke's seed. */
  protected final Noise noise = new Noise(0);

  private final float[] sound = new float[ControlGrid.FRAMES];
  private final Saturation saturation = new Saturation();
  private final Patch patch;
  private final Piece piece;
  private final double sampleRate;
  private final int first;
  private final int common;
  private boolean sounding;
  private boolean driven;
  private int version;
  private double strength;
  private double bright;
  private double pitch;
  private double length;
  private double drift;
  private float push;
  private float restore;
  private float left;
  private float right;
  private float leftStep;
  private float rightStep;
  private float fade;
  private float fadeStep;

  PieceVoice(Piece piece, Patch patch, double sampleRate) {
    this.piece = piece;
    this.patch = patch;
    this.sampleRate = sampleRate;
    first = MachineParams.first(piece);
    common = first + piece.params().size() - COMMON.size();
  }

  /** Starts the circuit's sound; parameters have been looked at. */
  protected abstract void begin();

  /** Takes over the circuit's parameters, as they are at a stroke or have become since. */
  protected abstract void control();

  /** Adds the circuit's sound, about 1 at its peak, to the first {@code frames} values. */
  protected abstract void render(float[] out, int frames);

  /** How loud the sound is at most from now on. */
  protected abstract double remaining();

  /** Strikes the piece. */
  final void strike(Hit hit) {
    strength = hit.gain;
    bright = hit.bright;
    pitch = hit.pitch;
    length = hit.length;
    drift = hit.drift;
    noise.seed(hit.seed);
    sounding = true;
    fade = 1;
    fadeStep = 0;
    driven = patch.get(common) > 0;
    saturation.reset();
    takeOver();
    begin();
    left = goal(-1);
    right = goal(1);
    leftStep = 0;
    rightStep = 0;
  }

  private void takeOver() {
    version = patch.version(piece);
    double drive = Math.max(GENTLEST_DRIVE, Elementary.decibelsToGain(patch.get(common)) - 1);
    push = (float) drive;
    restore = (float) (Math.sqrt(1 + drive * drive) / drive);
    control();
  }

  private float goal(int side) {
    double balance = Math.min(1, 1 + side * patch.get(common + 2));
    return (float) (strength * balance * Elementary.decibelsToGain(patch.get(common + 1)));
  }

  final void reset() {
    sounding = false;
  }

  final boolean sounding() {
    return sounding;
  }

  final boolean fading() {
    return fadeStep > 0;
  }

  /** Leaves within a few milliseconds. */
  final void fadeOut() {
    if (!fading()) {
      fadeStep = (float) (1 / (FADE_SECONDS * sampleRate));
    }
  }

  /** Moves on by one cell of the grid. */
  final void tick() {
    double loudest = remaining() * (driven ? push * restore : 1);
    if (fade <= 0 || loudest < INAUDIBLE) {
      sounding = false;
      return;
    }
    if (version != patch.version(piece)) {
      takeOver();
    }
    leftStep = step(left, goal(-1));
    rightStep = step(right, goal(1));
  }

  private static float step(float from, float to) {
    float way = to - from;
    return (Math.abs(way) < CLOSE ? way : (float) APPROACH * way) / ControlGrid.FRAMES;
  }

  /** Adds the sound to both sides; no more frames than to the next point of the grid. */
  final void add(float[] leftOut, float[] rightOut, int from, int frames) {
    Arrays.fill(sound, 0, frames, 0);
    render(sound, frames);
    if (driven) {
      saturation.process(sound, 0, frames, push, restore);
    }
    float l = left;
    float r = right;
    float f = fade;
    for (int i = 0; i < frames; i++) {
      float x = f * sound[i];
      leftOut[from + i] += l * x;
      rightOut[from + i] += r * x;
      l += leftStep;
      r += rightStep;
      f = Math.max(0, f - fadeStep);
    }
    left = l;
    right = r;
    fade = f;
  }

  /** A parameter of the circuit, by its place in the circuit's list. */
  protected final double value(int param) {
    return patch.get(first + param);
  }

  /** How bright the stroke is, 0 to 1. */
  protected final double bright() {
    return bright;
  }

  /** A pitch in hertz as cycles a frame, tuned as the stroke is; at most 0.45. */
  protected final double cycles(double hertz) {
    return Math.min(.45, pitch * hertz / sampleRate);
  }

  /** The factor a frame of what falls by 40 dB in a time, made longer or shorter as the stroke is. */
  protected final double decay(double seconds) {
    return Elementary.exp2(-FORTY_DECIBELS / (length * seconds * sampleRate));
  }

  /** The factor a frame of what falls to a tenth in a time. */
  protected final double tenth(double seconds) {
    return Elementary.exp2(-TENTH / (seconds * sampleRate));
  }

  /** Frames in a time. */
  protected final double frames(double seconds) {
    return seconds * sampleRate;
  }

  /** What a level of 0 grows by each frame to reach 1 in a time. */
  protected final double rise(double seconds) {
    return 1 / Math.max(1, seconds * sampleRate);
  }

  /** A random number of -1 to 1, drawn together by the drift. */
  protected final double wander() {
    return drift * noise.next();
  }

  /** Sets a filter, lower for soft strokes; its pitch is not the stroke's. */
  protected final void tune(StateVariableFilter filter, double hertz, double resonance) {
    double darker = Elementary.exp2(-OCTAVES_OF_BRIGHTNESS * (1 - bright));
    filter.set(
        StateVariableFilter.warp(darker * hertz / sampleRate), StateVariableFilter.damping(resonance, false));
  }
}
