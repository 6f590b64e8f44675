package studio.overdub.instruments.sample;

import static studio.overdub.instruments.sample.SampleParams.*;

import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Elementary;
import studio.overdub.dsp.Envelope;
import studio.overdub.dsp.HoldEnvelope;
import studio.overdub.dsp.StateVariableFilter;
import studio.overdub.instruments.sampling.Playhead;

/** Where the parameters stand now, and what all voices derive from them. */
final class SamplePatch {
  private static final StateVariableFilter.Mode[] MODES = StateVariableFilter.Mode.values();
  private static final int FIRST_UNTIL_RELEASE = 3;

  final HoldEnvelope.Shape amp = new HoldEnvelope.Shape();
  final Envelope.Shape env = new Envelope.Shape();
  final double sampleRate;
  private final double[] fresh;
  private final double[] values;
  private double cutoffOctave;
  private double gain;

  SamplePatch(double[] values, double sampleRate) {
    this.sampleRate = sampleRate;
    fresh = values.clone();
    this.values = values.clone();
    derive();
  }

  /** As it was made. */
  void reset() {
    System.arraycopy(fresh, 0, values, 0, values.length);
    derive();
  }

  /** Moves a parameter. */
  void set(int index, double value) {
    if (index < values.length) {
      values[index] = ALL.get(index).clamp(value);
      derive();
    }
  }

  double get(int index) {
    return values[index];
  }

  private void derive() {
    amp.set(
        values[AMP_ATTACK], values[AMP_HOLD], values[AMP_DECAY], values[AMP_SUSTAIN], values[AMP_RELEASE], sampleRate);
    env.set(
        values[ENV_ATTACK], values[ENV_DECAY], values[ENV_SUSTAIN], values[ENV_RELEASE],
        sampleRate / ControlGrid.FRAMES);
    cutoffOctave = Elementary.log2(values[CUTOFF]);
    gain = Elementary.decibelsToGain(values[GAIN]);
  }

  double cutoffOctave() {
    return cutoffOctave;
  }

  double gain() {
    return gain;
  }

  /** Semitones between a key and the recording's own pitch. */
  double semitones(double key) {
    return key - Math.rint(values[ROOT]) + values[TUNE] + values[FINE] / 100;
  }

  Playhead.Loop loop() {
    return switch ((int) values[LOOP_MODE]) {
      case 0 -> Playhead.Loop.OFF;
      case 1, FIRST_UNTIL_RELEASE -> Playhead.Loop.FORWARD;
      default -> Playhead.Loop.PING_PONG;
    };
  }

  boolean loopsUntilRelease() {
    return values[LOOP_MODE] >= FIRST_UNTIL_RELEASE;
  }

  boolean reversed() {
    return values[REVERSE] > 0;
  }

  boolean filtering() {
    return values[FILTER_TYPE] > 0;
  }

  StateVariableFilter.Mode filterMode() {
    return MODES[Math.max(0, (int) values[FILTER_TYPE] - 1) / 2];
  }

  boolean filterSteep() {
    return (int) values[FILTER_TYPE] % 2 == 0;
  }

  boolean mono() {
    return values[MODE] > 0;
  }

  boolean legato() {
    return values[MODE] == 2;
  }
}
