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
  private FilterModel model;
  private double byEnvelope;
  private double byVelocity;
  private double byPressure;
  private double bySlide;
  private double tracking;
  private double cutoff;
  private double resonance;
  private double drive;
  private double morph;
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

  /** Takes over what the parameters say, once they have moved. */
  void takeOver(double[] values) {
    model = FilterModels.of(values[first + TYPE]);
    mix = (float) values[first + MIX];
    byEnvelope = values[first + ENVELOPE];
    byVelocity = values[first + VELOCITY];
    byPressure = values[first + PRESSURE];
    bySlide = values[first + SLIDE];
    tracking = values[first + TRACKING];
    cutoff = values[first + CUTOFF] / sampleRate;
    resonance = values[first + RESONANCE];
    drive = values[first + DRIVE];
    morph = values[first + MORPH];
  }

  /**
   * Goes where a note of this pitch leads it.
   *
   * @param more what is added to the resonance
   * @param stereo whether both sides are needed
   */
  void control(double note, Play play, double more, boolean stereo) {
    if (model == null) {
      giveBack();
      return;
    }
    on = true;
    double semitones = (byEnvelope == 0 ? 0 : play.envelope() * byEnvelope)
        + (play.velocity() - 1) * byVelocity
        + tracking * (note - TRACKING_KEY)
        + play.pressure() * byPressure
        + play.slide() * bySlide;
    if (semitones != moved) {
      moved = semitones;
      ratio = Elementary.exp2(semitones / 12);
    }
    double cycles = cutoff * ratio;
    double stress = Math.clamp(resonance + more, 0, 1);
    for (int side = 0; side < taken; side++) {
      sides[side].model(model);
      sides[side].glide(cycles, stress, drive, morph);
    }
    take(model, cycles, stress, drive, morph, stereo ? 2 : 1);
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

  /**
   * Filters a note in place: {@code audio} holds its left side and, where the note is {@code stereo}, its right.
   *
   * @param spare room for as much
   */
  void process(float[][] audio, boolean stereo, float[][] spare, int frames) {
    if (!on || taken == 0) {
      return;
    }
    boolean both = stereo && taken > 1;
    if (mix != 1) {
      System.arraycopy(audio[0], 0, spare[0], 0, frames);
      System.arraycopy(audio[1], 0, spare[1], 0, frames);
    }
    if (both) {
      sides[0].process(sides[1], audio[0], audio[1], 0, frames);
    } else {
      sides[0].process(audio[0], 0, frames);
    }
    if (mix != 1) {
      blend(audio[0], spare[0], frames);
    }
    if (mix != 1 && both) {
      blend(audio[1], spare[1], frames);
    }
  }

  private void blend(float[] audio, float[] dry, int frames) {
    for (int i = 0; i < frames; i++) {
      audio[i] = dry[i] + mix * (audio[i] - dry[i]);
    }
  }
}
