package studio.overdub.instruments.drums.circuit;

import java.util.Arrays;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Noise;
import studio.overdub.dsp.Saturation;
import studio.overdub.dsp.StateVariableFilter;

/**
 * One stroke of a circuit: what all circuits share, which is drive, and an end without a click. Strokes start at any
 * frame; everything else that changes at once, the end included, does so at points of the {@link ControlGrid}.
 *
 * <p>One thread at a time; allocates nothing once made.
 */
public abstract class CircuitVoice {
  private static final double INAUDIBLE = 1e-5;
  private static final double FADE_SECONDS = .004;
  private static final double GENTLEST_DRIVE = 1e-3;
  private static final double OCTAVES_OF_BRIGHTNESS = 1.5;
  // The logarithm to the base 2 of 100, which is 40 dB, and of 10.
  private static final double FORTY_DECIBELS = 6.643856189774724;
  private static final double TENTH = 3.321928094887362;

  /** White noise from the stroke's seed. */
  protected final Noise noise = new Noise(0);

  private final Saturation saturation = new Saturation();
  private final CircuitValues values;
  private final double sampleRate;
  private final int driveParam;
  private boolean sounding;
  private boolean driven;
  private int version;
  private double bright;
  private double drifted;
  private double tuned;
  private double pitch;
  private double length;
  private double drift;
  private float push;
  private float restore;
  private float fade;
  private float fadeStep;

  /**
   * @param driveParam the place of the parameter that all circuits have
   */
  CircuitVoice(CircuitValues values, double sampleRate, int driveParam) {
    this.values = values;
    this.sampleRate = sampleRate;
    this.driveParam = driveParam;
  }

  /** Starts the circuit's sound; parameters have been looked at. */
  protected abstract void begin();

  /** Takes over the circuit's parameters, as they are at a stroke or have become since. */
  protected abstract void control();

  /** Adds the circuit's sound, about 1 at its peak, to the first {@code frames} values. */
  protected abstract void render(float[] out, int frames);

  /** How loud the sound is at most from now on. */
  protected abstract double remaining();

  /** Strikes. */
  public final void strike(Stroke stroke) {
    bright = stroke.bright;
    drifted = stroke.pitch;
    tuned = 1;
    pitch = drifted;
    length = stroke.length;
    drift = stroke.drift;
    noise.seed(stroke.seed);
    sounding = true;
    fade = 1;
    fadeStep = 0;
    driven = values.get(driveParam) > 0;
    saturation.reset();
    takeOver();
    begin();
  }

  private void takeOver() {
    version = values.version();
    double drive = Math.max(GENTLEST_DRIVE, Elementary.decibelsToGain(values.get(driveParam)) - 1);
    push = (float) drive;
    restore = (float) (Math.sqrt(1 + drive * drive) / drive);
    control();
  }

  /** Tunes what sounds on from where the stroke was tuned, by a factor of its pitch. */
  public final void retune(double factor) {
    if (factor != tuned) {
      tuned = factor;
      pitch = drifted * factor;
      control();
    }
  }

  /** Silence at once. */
  public final void reset() {
    sounding = false;
  }

  /** Whether it is heard. */
  public final boolean sounding() {
    return sounding;
  }

  /** Leaves within a few milliseconds. */
  public final void fadeOut() {
    if (fadeStep == 0) {
      fadeStep = (float) (1 / (FADE_SECONDS * sampleRate));
    }
  }

  /** How loud it is at most from now on: about 1 at a stroke, 0 in silence. */
  public final double loudness() {
    return sounding ? fade * remaining() : 0;
  }

  /** Moves on by one cell of the grid; returns whether it sounds on. */
  public final boolean tick() {
    double loudest = remaining() * (driven ? push * restore : 1);
    if (fade <= 0 || loudest < INAUDIBLE) {
      sounding = false;
    } else if (version != values.version()) {
      takeOver();
    }
    return sounding;
  }

  /** Plays the next frames, no more than to the next point of the grid. */
  public final void play(float[] out, int frames) {
    Arrays.fill(out, 0, frames, 0);
    render(out, frames);
    if (driven) {
      saturation.process(out, 0, frames, push, restore);
    }
    float f = fade;
    for (int i = 0; i < frames; i++) {
      out[i] *= f;
      f = Math.max(0, f - fadeStep);
    }
    fade = f;
  }

  /** A parameter of the circuit, by its place in the circuit's list. */
  protected final double value(int param) {
    return values.get(param);
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
