package studio.overdub.instruments.synth;

import static studio.overdub.instruments.synth.SynthParams.*;

import studio.overdub.device.ParamSpec;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Envelope;
import studio.overdub.dsp.Lfo;
import studio.overdub.dsp.Oscillator;
import studio.overdub.dsp.StateVariableFilter;

/** Where the parameters stand now, on their way to where they were set, and what all voices derive from them. */
final class Patch {
  static final int MOST_UNISON = 7;
  private static final double GLIDE_SECONDS = .008;
  private static final double CLOSE = 1e-5;
  // How much of the clipper's curve is used without drive, so that the first decibel of drive does not jump.
  private static final double NEARLY_STRAIGHT = .3;
  private static final Oscillator.Wave[] WAVES = Oscillator.Wave.values();
  private static final Lfo.Wave[] LFO_WAVES = Lfo.Wave.values();
  private static final StateVariableFilter.Mode[] MODES = StateVariableFilter.Mode.values();

  final Envelope.Shape amp = new Envelope.Shape();
  final Envelope.Shape env = new Envelope.Shape();
  final double[] unisonRatio = new double[MOST_UNISON];
  final float[] unisonLeft = new float[MOST_UNISON];
  final float[] unisonRight = new float[MOST_UNISON];
  final double sampleRate;

  private final double[] fresh;
  private final double[] goal;
  private final double[] now;
  private final double factor;
  private boolean moving;

  int unison;
  boolean stereo;
  double ratio1;
  double ratio2;
  double cutoffOctave;
  float drive;
  float driveLevel;
  float gain;

  Patch(double[] values, double sampleRate) {
    this.sampleRate = sampleRate;
    factor = Elementary.approach(GLIDE_SECONDS * sampleRate / ControlGrid.FRAMES);
    fresh = values.clone();
    goal = values.clone();
    now = values.clone();
    derive();
  }

  /** As it was made. */
  void reset() {
    System.arraycopy(fresh, 0, goal, 0, goal.length);
    settle();
  }

  /** Sets where a parameter goes. */
  void set(int index, double value) {
    if (index >= goal.length) {
      return;
    }
    ParamSpec spec = ALL.get(index);
    goal[index] = spec.clamp(value);
    if (spec.stepped() || index == UNISON_VOICES) {
      now[index] = goal[index];
    }
    moving = true;
  }

  /** Jumps to where the parameters were going; for when nothing sounds. */
  void settle() {
    System.arraycopy(goal, 0, now, 0, now.length);
    moving = false;
    derive();
  }

  /** Moves on by one cell of the grid. */
  void tick() {
    if (!moving) {
      return;
    }
    moving = false;
    for (int i = 0; i < now.length; i++) {
      double way = goal[i] - now[i];
      if (way == 0) {
        continue;
      }
      boolean there = Math.abs(way) <= CLOSE * (Math.abs(goal[i]) + CLOSE);
      now[i] = there ? goal[i] : now[i] + factor * way;
      moving |= !there;
    }
    derive();
  }

  double get(int index) {
    return now[index];
  }

  private void derive() {
    amp.set(now[AMP_ATTACK], now[AMP_DECAY], now[AMP_SUSTAIN], now[AMP_RELEASE], sampleRate);
    env.set(now[ENV_ATTACK], now[ENV_DECAY], now[ENV_SUSTAIN], now[ENV_RELEASE], sampleRate / ControlGrid.FRAMES);
    ratio1 = ratio(OSC1_OCTAVE, OSC1_SEMITONES, OSC1_FINE);
    ratio2 = ratio(OSC2_OCTAVE, OSC2_SEMITONES, OSC2_FINE);
    cutoffOctave = Elementary.log2(now[CUTOFF]);
    double driven = NEARLY_STRAIGHT * Elementary.decibelsToGain(now[DRIVE]);
    drive = (float) driven;
    // What comes in at full scale goes out at full scale, however hard it is driven.
    driveLevel = (float) (Math.sqrt(1 + driven * driven) / driven);
    gain = (float) Elementary.decibelsToGain(now[GAIN]);
    deriveUnison();
  }

  private double ratio(int octave, int semitones, int fine) {
    return Elementary.exp2(Math.rint(now[octave]) + Math.rint(now[semitones]) / 12 + now[fine] / 1200);
  }

  private void deriveUnison() {
    unison = (int) Math.rint(now[UNISON_VOICES]);
    double level = 1 / Math.sqrt(unison);
    for (int u = 0; u < unison; u++) {
      double place = unison == 1 ? 0 : 2d * u / (unison - 1) - 1;
      unisonRatio[u] = Elementary.exp2(place * now[UNISON_DETUNE] / 1200);
      // Alternate sides, so that sharp and flat ones balance.
      double pan = now[UNISON_SPREAD] * (u % 2 == 0 ? place : -place);
      unisonLeft[u] = (float) (level * Math.sqrt(1 - pan));
      unisonRight[u] = (float) (level * Math.sqrt(1 + pan));
    }
    stereo = unison > 1 && now[UNISON_SPREAD] > 0;
  }

  Oscillator.Wave wave1() {
    return WAVES[(int) now[OSC1_WAVE]];
  }

  Oscillator.Wave wave2() {
    return WAVES[(int) now[OSC2_WAVE]];
  }

  Lfo.Wave lfoWave() {
    return LFO_WAVES[(int) now[LFO_WAVE]];
  }

  boolean filtering() {
    return now[FILTER_TYPE] > 0;
  }

  StateVariableFilter.Mode filterMode() {
    return MODES[Math.max(0, (int) now[FILTER_TYPE] - 1) / 2];
  }

  boolean filterSteep() {
    return (int) now[FILTER_TYPE] % 2 == 0;
  }

  boolean driven() {
    return now[DRIVE] > 0;
  }

  boolean mono() {
    return now[MODE] > 0;
  }

  boolean legato() {
    return now[MODE] == 2;
  }
}
