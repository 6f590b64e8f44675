package studio.overdub.instruments.pads;

import static studio.overdub.instruments.pads.PadParams.*;

import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.StateVariableFilter;
import studio.overdub.instruments.keys.Outputs;
import studio.overdub.instruments.sampling.ShapedVoice;

/** Something that sounds on a pad, and all that a pad does to it. */
abstract class PadVoice {
  private static final double CLOSE = .001;
  private static final double CUTOFF_APPROACH = .1;

  protected final PadPatch patch;
  private final ShapedVoice voice;
  private final double sampleRate;
  private int pad;
  private double velocity;
  private long order;
  private boolean held;
  private int output;
  private int version;
  private boolean settled;
  private double cutoffOctave;
  private double warped;
  private double damping;

  PadVoice(PadPatch patch, ShapedVoice voice, double sampleRate) {
    this.patch = patch;
    this.voice = voice;
    this.sampleRate = sampleRate;
  }

  /** Tunes what sounds by a factor of its pitch. */
  protected abstract void tune(double factor);

  /** How loud it is beside what else sounds on the pad, in decibels. */
  protected abstract double decibels();

  /**
   * Begins a stroke; what sounds is set and {@link #take} called before the next frame.
   *
   * @param velocity 0 to 1
   * @param order counts the notes played
   */
  protected final void begin(int pad, double velocity, long order) {
    this.pad = pad;
    this.velocity = velocity;
    this.order = order;
    held = true;
    // A sound stays where it began: moved while it sounds, it would click in two places.
    output = (int) patch.get(pad, OUTPUT);
    voice.start();
  }

  /** Takes over where all of the pad's parameters stand. */
  protected final void take() {
    cutoffOctave = Elementary.log2(patch.get(pad, CUTOFF));
    control(true);
  }

  /** The key goes up: a gated pad goes into its release. */
  final void keyUp() {
    held = false;
    if (patch.on(pad, TRIGGER)) {
      voice.envelope().release();
    }
  }

  final ShapedVoice voice() {
    return voice;
  }

  final int pad() {
    return pad;
  }

  /** The output that it is heard on. */
  final int output() {
    return output;
  }

  final boolean held() {
    return held;
  }

  final long order() {
    return order;
  }

  /** How loud its envelope lets it be, 0 in silence to 1. */
  double level() {
    return voice.level();
  }

  /** Moves on by one cell of the grid. */
  void tick() {
    if (!settled || version != patch.version(pad)) {
      control(false);
    } else if (patch.on(pad, FILTER)) {
      // A filter is told at every point, or it would glide on past its goal.
      voice.glideFilter(patch.filterMode(pad), patch.filterSteep(pad), warped, damping);
    }
  }

  private void control(boolean jump) {
    version = patch.version(pad);
    tune(Elementary.exp2(patch.semitones(pad) / 12));
    boolean there = controlGain(jump);
    settled = controlFilter(jump) && there;
  }

  private boolean controlGain(boolean jump) {
    double loudness = 1 - patch.get(pad, VELOCITY) * (1 - velocity * velocity);
    double decibels = patch.get(pad, GAIN) + patch.rackGain() + decibels();
    double gain =
        patch.audible(pad) ? loudness * patch.controls().gain() * Elementary.decibelsToGain(decibels) : 0;
    double pan = Math.max(-1, Math.min(1, patch.get(pad, PAN_PLACE) + patch.controls().pan()));
    // A balance: both sides stay as they are in the middle.
    float left = (float) (gain * Math.min(1, 1 - pan));
    float right = (float) (gain * Math.min(1, 1 + pan));
    if (jump) {
      voice.setGain(left, right);
      return true;
    }
    return voice.glideGain(left, right);
  }

  /** Returns whether the cutoff is where it was going. */
  private boolean controlFilter(boolean jump) {
    if (!patch.on(pad, FILTER)) {
      voice.noFilter();
      return true;
    }
    double way = Elementary.log2(patch.get(pad, CUTOFF)) - cutoffOctave;
    cutoffOctave += Math.abs(way) < CLOSE ? way : CUTOFF_APPROACH * way;
    boolean steep = patch.filterSteep(pad);
    warped = StateVariableFilter.warp(Elementary.exp2(cutoffOctave) / sampleRate);
    damping = StateVariableFilter.damping(patch.get(pad, RESONANCE), steep);
    if (jump) {
      voice.setFilter(patch.filterMode(pad), steep, warped, damping);
    } else {
      voice.glideFilter(patch.filterMode(pad), steep, warped, damping);
    }
    return way == 0;
  }

  final void add(Outputs outputs, int from, int frames) {
    voice.add(patch.envelope(pad), outputs.left(output), outputs.right(output), from, frames);
  }
}
