package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.FilterParams.*;

import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.filter.FilterModel;
import studio.overdub.dsp.filter.VoiceFilter;

/** One of a note's two filters, on one or both sides. */
final class NoteFilter {
  private static final double TRACKING_KEY = 60;

  private final int first;
  private final double sampleRate;
  private final FilterPool pool;
  private final VoiceFilter[] sides = new VoiceFilter[2];
  private int taken;
  private boolean on;
  private float mix;
  private double moved;
  private double ratio = 1;

  /**
   * A filter.
   *
   * @param first the place of its first parameter
   */
  NoteFilter(int first, double sampleRate, FilterPool pool) {
    this.first = first;
    this.sampleRate = sampleRate;
    this.pool = pool;
  }

  /** The note is over. */
  void giveBack() {
    while (taken > 0) {
      pool.giveBack(sides[--taken]);
    }
    on = false;
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
   * @param stereo whether both sides are needed
   */
  void control(double[] values, double note, Play play, double resonance, boolean stereo) {
    FilterModel model = FilterModels.of(values[first + TYPE]);
    if (model == null) {
      giveBack();
      return;
    }
    on = true;
    mix = (float) values[first + MIX];
    double semitones = play.envelope() * values[first + ENVELOPE]
        + (play.velocity() - 1) * values[first + VELOCITY]
        + values[first + TRACKING] * (note - TRACKING_KEY)
        + play.pressure() * values[first + PRESSURE]
        + play.slide() * values[first + SLIDE];
    if (semitones != moved) {
      moved = semitones;
      ratio = Elementary.exp2(semitones / 12);
    }
    double cycles = values[first + CUTOFF] * ratio / sampleRate;
    double stress = Math.clamp(values[first + RESONANCE] + resonance, 0, 1);
    for (int side = 0; side < taken; side++) {
      sides[side].model(model);
      sides[side].glide(cycles, stress, values[first + DRIVE], values[first + MORPH]);
    }
    take(model, cycles, stress, values[first + DRIVE], values[first + MORPH], stereo ? 2 : 1);
  }

  private void take(FilterModel model, double cycles, double resonance, double drive, double morph, int wanted) {
    while (taken < wanted) {
      VoiceFilter filter = pool.take();
      if (filter == null) {
        return;
      }
      filter.model(model);
      filter.reset();
      filter.set(cycles, resonance, drive, morph);
      sides[taken++] = filter;
    }
  }

  /** Filters one side in place. */
  void process(int side, float[] audio, float[] spare, int frames) {
    if (!on || side >= taken) {
      return;
    }
    if (mix == 1) {
      sides[side].process(audio, 0, frames);
      return;
    }
    System.arraycopy(audio, 0, spare, 0, frames);
    sides[side].process(audio, 0, frames);
    for (int i = 0; i < frames; i++) {
      audio[i] = spare[i] + mix * (audio[i] - spare[i]);
    }
  }
}
