package studio.overdub.instruments.pads;

import static studio.overdub.instruments.pads.PadParams.*;

import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.StateVariableFilter;
import studio.overdub.instruments.keys.Outputs;
import studio.overdub.instruments.sampling.Playhead;
import studio.overdub.instruments.sampling.SampleVoice;

/** A pad that sounds. */
final class PadVoice {
  private static final int SEAM = 2;
  private static final double CLOSE = .001;
  private static final double CUTOFF_APPROACH = .1;

  private final PadPatch patch;
  private final SampleVoice voice;
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

  PadVoice(PadPatch patch, SampleVoice voice, double sampleRate) {
    this.patch = patch;
    this.voice = voice;
    this.sampleRate = sampleRate;
  }

  /**
   * Strikes a pad.
   *
   * @param velocity 0 to 1
   * @param order counts the notes played
   */
  void start(int pad, PadSamples.Layer layer, double velocity, long order) {
    this.pad = pad;
    this.velocity = velocity;
    this.order = order;
    held = true;
    // A sound stays where it began: moved while it sounds, it would click in two places.
    output = (int) patch.get(pad, OUTPUT);
    voice.start();
    voice.playhead().start(layer.sample(), from(patch, pad, layer), to(patch, pad, layer), patch.on(pad, REVERSE));
    cutoffOctave = Elementary.log2(patch.get(pad, CUTOFF));
    control(true);
  }

  /** The first frame of the sample that a pad plays of a layer. */
  static long from(PadPatch patch, int pad, PadSamples.Layer layer) {
    return layer.start() + (long) Math.rint(patch.get(pad, START) * (layer.end() - layer.start()));
  }

  private static long to(PadPatch patch, int pad, PadSamples.Layer layer) {
    return layer.start() + (long) Math.rint(patch.get(pad, END) * (layer.end() - layer.start()));
  }

  /** The key goes up: a gated pad goes into its release. */
  void keyUp() {
    held = false;
    if (patch.on(pad, TRIGGER)) {
      voice.envelope().release();
    }
  }

  /**
   * Whether another pad that starts at {@code frame} of a sample goes on where this one stands. It can then take over
   * the place, and there is no seam to hear.
   */
  boolean leadsTo(PadSamples.Layer layer, long frame) {
    Playhead playhead = voice.playhead();
    return playhead.sample() == layer.sample() && !playhead.reversed()
        && Math.abs(playhead.sampleFrame() - frame) <= SEAM;
  }

  SampleVoice voice() {
    return voice;
  }

  int pad() {
    return pad;
  }

  /** The output that it is heard on. */
  int output() {
    return output;
  }

  boolean held() {
    return held;
  }

  long order() {
    return order;
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
    double semitones = patch.get(pad, TUNE) + patch.get(pad, FINE) / 100;
    voice.speed(voice.playhead().sample().sampleRate() / sampleRate * Elementary.exp2(semitones / 12));
    boolean there = controlGain(jump);
    settled = controlFilter(jump) && there;
  }

  private boolean controlGain(boolean jump) {
    double loudness = 1 - patch.get(pad, VELOCITY) * (1 - velocity * velocity);
    double gain =
        patch.audible(pad)
            ? loudness * patch.controls().gain() * Elementary.decibelsToGain(patch.get(pad, GAIN) + patch.rackGain())
            : 0;
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

  void add(Outputs outputs, int from, int frames) {
    voice.add(patch.envelope(pad), outputs.left(output), outputs.right(output), from, frames);
  }
}
