package studio.overdub.instruments.sample;

import static studio.overdub.device.ParamSpec.choice;
import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.logarithmic;
import static studio.overdub.device.ParamSpec.onOff;
import static studio.overdub.device.ParamSpec.square;
import static studio.overdub.device.Unit.CENTS;
import static studio.overdub.device.Unit.DECIBELS;
import static studio.overdub.device.Unit.HERTZ;
import static studio.overdub.device.Unit.NONE;
import static studio.overdub.device.Unit.PAN;
import static studio.overdub.device.Unit.PERCENT;
import static studio.overdub.device.Unit.SECONDS;
import static studio.overdub.device.Unit.SEMITONES;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.device.Descriptions;
import studio.overdub.device.ParamSpec;

/** The sample instrument's parameters, and the place of each in the list. Its points are parts of the file's length. */
final class SampleParams {
  private static final List<ParamSpec> LIST = new ArrayList<>();

  static final int ROOT = add(linear("root", "Root key", NONE, 0, 127, 60));
  static final int TUNE = add(linear("tune", "Tune", SEMITONES, -48, 48, 0));
  static final int FINE = add(linear("fine", "Fine", CENTS, -100, 100, 0));
  static final int START = add(linear("start", "Start", PERCENT, 0, 1, 0));
  static final int END = add(linear("end", "End", PERCENT, 0, 1, 1));
  static final int REVERSE = add(onOff("reverse", "Reverse", false));
  static final int LOOP_MODE =
      add(
          choice(
              "loop.mode", "Loop", 0, "Off", "Forward", "Ping-pong", "Forward until release",
              "Ping-pong until release"));
  static final int LOOP_START = add(linear("loop.start", "Start", PERCENT, 0, 1, 0));
  static final int LOOP_END = add(linear("loop.end", "End", PERCENT, 0, 1, 1));
  static final int LOOP_CROSSFADE = add(linear("loop.crossfade", "Crossfade", PERCENT, 0, 1, 0));

  static final int AMP_ATTACK = add(square("amp.attack", "Attack", SECONDS, 0, 10, .001));
  static final int AMP_HOLD = add(square("amp.hold", "Hold", SECONDS, 0, 10, 0));
  static final int AMP_DECAY = add(square("amp.decay", "Decay", SECONDS, .005, 20, 1));
  static final int AMP_SUSTAIN = add(linear("amp.sustain", "Sustain", PERCENT, 0, 1, 1));
  static final int AMP_RELEASE = add(square("amp.release", "Release", SECONDS, .001, 20, .1));
  static final int AMP_VELOCITY = add(linear("amp.velocity", "Velocity", PERCENT, 0, 1, .7));
  static final int FILTER_TYPE =
      add(
          choice(
              "filter.type", "Filter", 0, "Off", "Low-pass 12", "Low-pass 24", "Band-pass 12", "Band-pass 24",
              "High-pass 12", "High-pass 24"));
  static final int CUTOFF = add(logarithmic("filter.cutoff", "Cutoff", HERTZ, 20, 20000, 8000));
  static final int RESONANCE = add(linear("filter.resonance", "Resonance", PERCENT, 0, 1, 0));
  static final int TRACKING = add(linear("filter.tracking", "Key tracking", PERCENT, 0, 1, 0));
  static final int FILTER_ENVELOPE = add(linear("filter.envelope", "Envelope", SEMITONES, -96, 96, 0));
  static final int FILTER_VELOCITY = add(linear("filter.velocity", "Velocity", SEMITONES, 0, 48, 0));
  static final int ENV_ATTACK = add(square("env.attack", "Attack", SECONDS, .001, 10, .005));
  static final int ENV_DECAY = add(square("env.decay", "Decay", SECONDS, .005, 20, .8));
  static final int ENV_SUSTAIN = add(linear("env.sustain", "Sustain", PERCENT, 0, 1, .4));
  static final int ENV_RELEASE = add(square("env.release", "Release", SECONDS, .005, 20, .4));
  static final int MODE = add(choice("voice.mode", "Mode", 0, "Poly", "Mono", "Legato"));
  static final int GLIDE = add(square("voice.glide", "Glide", SECONDS, 0, 4, 0));
  static final int BEND_RANGE = add(linear("bend.range", "Bend range", SEMITONES, 0, 24, 2));
  static final int PAN_PLACE = add(linear("pan", "Pan", PAN, -1, 1, 0));
  static final int GAIN = add(linear("gain", "Gain", DECIBELS, -36, 12, 0));

  static final List<ParamSpec> ALL = described();

  private SampleParams() {}

  private static List<ParamSpec> described() {
    return Descriptions.of(LIST)
        .say("root", "The key at which the recording sounds as it was played.")
        .say("tune", "Moves the pitch by semitones.")
        .say("fine", "Moves the pitch by cents.")
        .say("start", "Where playing begins, as a part of the file.")
        .say("end", "Where playing ends, as a part of the file.")
        .say("reverse", "Plays from the end to the start.")
        .say("loop.mode", "Whether and how a part is repeated while a key is held.")
        .say("loop.start", "Where the repeated part begins, within what is played.")
        .say("loop.end", "Where the repeated part ends, within what is played.")
        .say("loop.crossfade", "How much the end of the loop is blended into its start.")
        .say("amp.attack", "How long a note takes to reach its full level.")
        .say("amp.hold", "How long it stays there.")
        .say("amp.decay", "How long it takes to fall to the sustain level.")
        .say("amp.sustain", "The level while the key is held.")
        .say("amp.release", "How long it takes to die away when the key is up.")
        .say("amp.velocity", "How much softer playing is quieter.")
        .say("filter.type", "The kind of filter, and how steep it is.")
        .say("filter.cutoff", "Where the filter begins.")
        .say("filter.resonance", "How much the filter stresses its cutoff.")
        .say("filter.tracking", "How much the cutoff follows the keys.")
        .say("filter.envelope", "How far the envelope moves the cutoff.")
        .say("filter.velocity", "How much darker softer playing is.")
        .say("env.attack", "How long the filter's envelope takes to rise.")
        .say("env.decay", "How long it takes to fall to its sustain level.")
        .say("env.sustain", "Where the filter's envelope stays while the key is held.")
        .say("env.release", "How long it takes to fall when the key is up.")
        .say("voice.mode", "Whether chords sound, or one key at a time, slurred or not.")
        .say("voice.glide", "How long one key takes to slide to the next.")
        .say("bend.range", "How far the pitch wheel bends.")
        .say("pan", "Where the sound stands between left and right.")
        .say("gain", "The level of the instrument.")
        .all();
  }

  private static int add(ParamSpec spec) {
    LIST.add(spec);
    return LIST.size() - 1;
  }
}
