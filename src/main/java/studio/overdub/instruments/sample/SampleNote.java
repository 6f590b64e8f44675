package studio.overdub.instruments.sample;

import static studio.overdub.instruments.sample.SampleParams.*;

import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Envelope;
import studio.overdub.dsp.StateVariableFilter;
import studio.overdub.instruments.keys.ChannelControls;
import studio.overdub.instruments.sampling.SampleVoice;

/** One sounding note. */
final class SampleNote {
  private static final double TRACKING_KEY = 60;
  private static final double CUTOFF_APPROACH = .1;

  private final Recording recording;
  private final SamplePatch patch;
  private final ChannelControls controls;
  private final SampleVoice voice;
  private final Envelope env = new Envelope();
  private int key;
  private double velocity;
  private long order;
  private boolean held;
  private double pitch;
  private double pitchStep;
  private int glideTicks;
  private double cutoffOctave;

  SampleNote(Recording recording, SamplePatch patch, ChannelControls controls, SampleVoice voice) {
    this.recording = recording;
    this.patch = patch;
    this.controls = controls;
    this.voice = voice;
  }

  /**
   * Strikes a key.
   *
   * @param velocity 0 to 1
   * @param order counts the notes played
   * @param from the pitch in keys that a glide starts at
   */
  void start(int key, double velocity, long order, double from) {
    this.order = order;
    this.velocity = velocity;
    pitch = from;
    slide(key);
    voice.start();
    env.reset();
    env.start();
    place();
    cutoffOctave = patch.cutoffOctave();
    control(true);
  }

  /** Puts the playhead at the start of the stretch that the parameters leave of the recording. */
  private void place() {
    long from = recording.frame(patch.get(START));
    long to = recording.frame(patch.get(END));
    long loopFrom = recording.frame(patch.get(LOOP_START));
    long loopTo = recording.frame(patch.get(LOOP_END));
    boolean reversed = patch.reversed();
    voice.playhead().start(recording.sample(), from, to, reversed);
    long crossfade = (long) Math.rint(patch.get(LOOP_CROSSFADE) * Math.max(0, loopTo - loopFrom));
    voice
        .playhead()
        .loop(patch.loop(), reversed ? to - loopTo : loopFrom - from, reversed ? to - loopFrom : loopTo - from,
            crossfade);
  }

  /** Moves to another key; the envelopes go on. */
  void slide(int key) {
    this.key = key;
    held = true;
    glideTicks = (int) Math.rint(patch.get(GLIDE) * patch.sampleRate / ControlGrid.FRAMES);
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
    voice.envelope().release();
    env.release();
    if (patch.loopsUntilRelease()) {
      voice.playhead().leaveLoop();
    }
  }

  SampleVoice voice() {
    return voice;
  }

  boolean held() {
    return held;
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
    env.next(patch.env);
    control(false);
  }

  private void control(boolean jump) {
    double note = pitch + controls.bend(patch.get(BEND_RANGE));
    voice.speed(recording.sample().sampleRate() / patch.sampleRate * Elementary.exp2(patch.semitones(note) / 12));
    controlGain(jump);
    controlFilter(note, jump);
  }

  private void controlGain(boolean jump) {
    double loudness = 1 - patch.get(AMP_VELOCITY) * (1 - velocity * velocity);
    double gain = loudness * patch.gain() * controls.gain();
    double pan = Math.max(-1, Math.min(1, patch.get(PAN_PLACE) + controls.pan()));
    float left = (float) (gain * Math.min(1, 1 - pan));
    float right = (float) (gain * Math.min(1, 1 + pan));
    if (jump) {
      voice.setGain(left, right);
    } else {
      voice.glideGain(left, right);
    }
  }

  private void controlFilter(double note, boolean jump) {
    if (!patch.filtering()) {
      voice.noFilter();
      return;
    }
    cutoffOctave += CUTOFF_APPROACH * (patch.cutoffOctave() - cutoffOctave);
    double semitones =
        env.level() * patch.get(FILTER_ENVELOPE)
            + (velocity - 1) * patch.get(FILTER_VELOCITY)
            + patch.get(TRACKING) * (note - TRACKING_KEY);
    boolean steep = patch.filterSteep();
    double warped = StateVariableFilter.warp(Elementary.exp2(cutoffOctave + semitones / 12) / patch.sampleRate);
    double damping = StateVariableFilter.damping(patch.get(RESONANCE), steep);
    if (jump) {
      voice.setFilter(patch.filterMode(), steep, warped, damping);
    } else {
      voice.glideFilter(patch.filterMode(), steep, warped, damping);
    }
  }

  void add(float[] left, float[] right, int from, int frames) {
    voice.add(patch.amp, left, right, from, frames);
  }
}
