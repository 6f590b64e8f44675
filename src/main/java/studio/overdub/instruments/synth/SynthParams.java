package studio.overdub.instruments.synth;

import static studio.overdub.device.ParamSpec.choice;
import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.logarithmic;
import static studio.overdub.device.ParamSpec.square;
import static studio.overdub.device.Unit.CENTS;
import static studio.overdub.device.Unit.DECIBELS;
import static studio.overdub.device.Unit.HERTZ;
import static studio.overdub.device.Unit.NONE;
import static studio.overdub.device.Unit.PERCENT;
import static studio.overdub.device.Unit.SECONDS;
import static studio.overdub.device.Unit.SEMITONES;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.device.ParamSpec;

/** The Synthesizer's parameters, and the place of each in the list. */
final class SynthParams {
  private static final String[] WAVES = {"Saw", "Square", "Triangle", "Sine"};
  private static final List<ParamSpec> LIST = new ArrayList<>();

  static final int OSC1_WAVE = add(choice("osc1.wave", "Wave", 0, WAVES));
  static final int OSC1_OCTAVE = add(linear("osc1.octave", "Octave", NONE, -3, 3, 0));
  static final int OSC1_SEMITONES = add(linear("osc1.semitones", "Semitones", SEMITONES, -12, 12, 0));
  static final int OSC1_FINE = add(linear("osc1.fine", "Fine", CENTS, -100, 100, 0));
  static final int OSC1_WIDTH = add(linear("osc1.width", "Width", PERCENT, .02, .98, .5));
  static final int OSC1_LEVEL = add(linear("osc1.level", "Level", PERCENT, 0, 1, 1));
  static final int OSC2_WAVE = add(choice("osc2.wave", "Wave", 0, WAVES));
  static final int OSC2_OCTAVE = add(linear("osc2.octave", "Octave", NONE, -3, 3, 0));
  static final int OSC2_SEMITONES = add(linear("osc2.semitones", "Semitones", SEMITONES, -12, 12, 0));
  static final int OSC2_FINE = add(linear("osc2.fine", "Fine", CENTS, -100, 100, 7));
  static final int OSC2_WIDTH = add(linear("osc2.width", "Width", PERCENT, .02, .98, .5));
  static final int OSC2_LEVEL = add(linear("osc2.level", "Level", PERCENT, 0, 1, .5));
  static final int SUB_LEVEL = add(linear("sub.level", "Sub", PERCENT, 0, 1, 0));
  static final int NOISE_LEVEL = add(linear("noise.level", "Noise", PERCENT, 0, 1, 0));

  static final int FILTER_TYPE =
      add(
          choice(
              "filter.type",
              "Filter",
              2,
              "Off",
              "Low-pass 12",
              "Low-pass 24",
              "Band-pass 12",
              "Band-pass 24",
              "High-pass 12",
              "High-pass 24"));
  static final int CUTOFF = add(logarithmic("filter.cutoff", "Cutoff", HERTZ, 20, 20000, 4000));
  static final int RESONANCE = add(linear("filter.resonance", "Resonance", PERCENT, 0, 1, .1));
  static final int TRACKING = add(linear("filter.tracking", "Key tracking", PERCENT, 0, 1, .5));
  static final int FILTER_ENVELOPE = add(linear("filter.envelope", "Envelope", SEMITONES, -96, 96, 12));
  static final int FILTER_VELOCITY = add(linear("filter.velocity", "Velocity", SEMITONES, 0, 48, 12));
  static final int DRIVE = add(linear("filter.drive", "Drive", DECIBELS, 0, 36, 0));

  static final int AMP_ATTACK = add(square("amp.attack", "Attack", SECONDS, .001, 10, .005));
  static final int AMP_DECAY = add(square("amp.decay", "Decay", SECONDS, .005, 20, .6));
  static final int AMP_SUSTAIN = add(linear("amp.sustain", "Sustain", PERCENT, 0, 1, .8));
  static final int AMP_RELEASE = add(square("amp.release", "Release", SECONDS, .005, 20, .4));
  static final int AMP_VELOCITY = add(linear("amp.velocity", "Velocity", PERCENT, 0, 1, .7));
  static final int ENV_ATTACK = add(square("env.attack", "Attack", SECONDS, .001, 10, .005));
  static final int ENV_DECAY = add(square("env.decay", "Decay", SECONDS, .005, 20, .8));
  static final int ENV_SUSTAIN = add(linear("env.sustain", "Sustain", PERCENT, 0, 1, .4));
  static final int ENV_RELEASE = add(square("env.release", "Release", SECONDS, .005, 20, .4));

  static final int LFO_WAVE =
      add(choice("lfo.wave", "Wave", 0, "Sine", "Triangle", "Rising", "Falling", "Square", "Random"));
  static final int LFO_RATE = add(logarithmic("lfo.rate", "Rate", HERTZ, .02, 30, 4));
  static final int LFO_FADE = add(square("lfo.fade", "Fade-in", SECONDS, 0, 10, 0));
  static final int LFO_PITCH = add(square("lfo.pitch", "To pitch", CENTS, 0, 1200, 0));
  static final int LFO_CUTOFF = add(linear("lfo.cutoff", "To cutoff", SEMITONES, -48, 48, 0));
  static final int LFO_WIDTH = add(linear("lfo.width", "To width", PERCENT, 0, .48, 0));
  static final int LFO_AMP = add(linear("lfo.amp", "To level", PERCENT, 0, 1, 0));

  static final int UNISON_VOICES = add(linear("unison.voices", "Unison", NONE, 1, 7, 1));
  static final int UNISON_DETUNE = add(linear("unison.detune", "Detune", CENTS, 0, 100, 15));
  static final int UNISON_SPREAD = add(linear("unison.spread", "Spread", PERCENT, 0, 1, .6));
  static final int MODE = add(choice("voice.mode", "Mode", 0, "Poly", "Mono", "Legato"));
  static final int GLIDE = add(square("voice.glide", "Glide", SECONDS, 0, 4, 0));
  static final int PAN_SPREAD = add(linear("voice.spread", "Pan spread", PERCENT, 0, 1, 0));
  static final int BEND_RANGE = add(linear("bend.range", "Bend range", SEMITONES, 0, 24, 2));
  static final int VIBRATO_RATE = add(logarithmic("vibrato.rate", "Vibrato rate", HERTZ, .5, 15, 5.5));
  static final int VIBRATO_DEPTH = add(linear("vibrato.depth", "Vibrato depth", CENTS, 0, 200, 40));
  static final int PRESSURE_CUTOFF = add(linear("pressure.cutoff", "Pressure to cutoff", SEMITONES, 0, 48, 12));
  static final int GAIN = add(linear("gain", "Gain", DECIBELS, -36, 12, 0));

  static final List<ParamSpec> ALL = List.copyOf(LIST);

  private SynthParams() {}

  private static int add(ParamSpec spec) {
    LIST.add(spec);
    return LIST.size() - 1;
  }
}
