package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.FilterParams.*;

import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Saturation;
import studio.overdub.dsp.StateVariableFilter;

/** One of a note's two filters, with the drive before it. */
final class VoiceFilter {
  private static final double TRACKING_KEY = 60;
  // How much of the clipper's curve is used without drive, so that the first decibel of drive does not jump.
  private static final double NEARLY_STRAIGHT = .3;
  private static final StateVariableFilter.Mode[] MODES = StateVariableFilter.Mode.values();

  private final int first;
  private final double sampleRate;
  private final StateVariableFilter[] filters = {new StateVariableFilter(), new StateVariableFilter()};
  private final Saturation[] drives = {new Saturation(), new Saturation()};
  private boolean on;
  private boolean driven;
  private float drive;
  private float driveLevel;
  private float mix;

  /**
   * A filter.
   *
   * @param first the place of its first parameter
   */
  VoiceFilter(int first, double sampleRate) {
    this.first = first;
    this.sampleRate = sampleRate;
  }

  /** Silence within. */
  void reset() {
    for (int side = 0; side < 2; side++) {
      filters[side].reset();
      drives[side].reset();
    }
  }

  /** What the cutoff's own modulation reads. */
  interface Play {
    /** The level of envelope 2. */
    double envelope();

    double velocity();

    double pressure();

    double slide();
  }

  /**
   * Takes over what the parameters say now, for a note of this pitch.
   *
   * @param resonance what is added to the parameter
   * @param jump whether a note starts: nothing glides
   */
  void control(double[] values, double note, Play play, double resonance, boolean jump) {
    int type = (int) values[first + TYPE];
    on = type > 0;
    driven = values[first + DRIVE] > 0;
    if (driven) {
      double gain = NEARLY_STRAIGHT * Elementary.decibelsToGain(values[first + DRIVE]);
      drive = (float) gain;
      // What comes in at full scale goes out at full scale, however hard it is driven.
      driveLevel = (float) (Math.sqrt(1 + gain * gain) / gain);
    }
    if (!on) {
      return;
    }
    mix = (float) values[first + MIX];
    double semitones = play.envelope() * values[first + ENVELOPE]
        + (play.velocity() - 1) * values[first + VELOCITY]
        + values[first + TRACKING] * (note - TRACKING_KEY)
        + play.pressure() * values[first + PRESSURE]
        + play.slide() * values[first + SLIDE];
    double hertz = values[first + CUTOFF] * Elementary.exp2(semitones / 12);
    aim(type, hertz / sampleRate, Math.clamp(values[first + RESONANCE] + resonance, 0, 1), jump);
  }

  private void aim(int type, double cycles, double resonance, boolean jump) {
    boolean steep = type % 2 == 0;
    double warped = StateVariableFilter.warp(cycles);
    double damping = StateVariableFilter.damping(resonance, steep);
    for (StateVariableFilter filter : filters) {
      filter.shape(MODES[(type - 1) / 2], steep);
      if (jump) {
        filter.set(warped, damping);
      } else {
        filter.glide(warped, damping);
      }
    }
  }

  /** Filters one side in place. */
  void process(int side, float[] audio, float[] spare, int frames) {
    if (driven) {
      drives[side].process(audio, 0, frames, drive, driveLevel);
    }
    if (!on) {
      return;
    }
    if (mix == 1) {
      filters[side].process(audio, 0, frames);
      return;
    }
    System.arraycopy(audio, 0, spare, 0, frames);
    filters[side].process(audio, 0, frames);
    for (int i = 0; i < frames; i++) {
      audio[i] = spare[i] + mix * (audio[i] - spare[i]);
    }
  }
}
