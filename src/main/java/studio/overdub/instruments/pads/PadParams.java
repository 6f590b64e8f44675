package studio.overdub.instruments.pads;

import static studio.overdub.device.ParamSpec.choice;
import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.logarithmic;
import static studio.overdub.device.ParamSpec.onOff;
import static studio.overdub.device.ParamSpec.square;
import static studio.overdub.device.Unit.CENTS;
import static studio.overdub.device.Unit.DECIBELS;
import static studio.overdub.device.Unit.HERTZ;
import static studio.overdub.device.Unit.PAN;
import static studio.overdub.device.Unit.PERCENT;
import static studio.overdub.device.Unit.SECONDS;
import static studio.overdub.device.Unit.SEMITONES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.overdub.device.Descriptions;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.TextSpec;

/** The drum rack's parameters: the rack's own, then those of each pad, "pad36.tune" for key 36. */
final class PadParams {
  static final int PADS = 128;

  /** The rack's gain: the one parameter that belongs to no pad. */
  static final int RACK_GAIN = 0;

  private static final int RACK_PARAMS = 1;
  private static final List<ParamSpec> PAD = new ArrayList<>();

  static final int GAIN = add(linear("gain", "Gain", DECIBELS, -60, 12, 0));
  static final int PAN_PLACE = add(linear("pan", "Pan", PAN, -1, 1, 0));
  static final int TUNE = add(linear("tune", "Tune", SEMITONES, -48, 48, 0));
  static final int FINE = add(linear("fine", "Fine", CENTS, -100, 100, 0));
  static final int START = add(linear("start", "Start", PERCENT, 0, 1, 0));
  static final int END = add(linear("end", "End", PERCENT, 0, 1, 1));
  static final int REVERSE = add(onOff("reverse", "Reverse", false));
  static final int TRIGGER = add(choice("trigger", "Trigger", 0, "One shot", "Gate"));
  static final int ATTACK = add(square("attack", "Attack", SECONDS, 0, 5, 0));
  static final int HOLD = add(square("hold", "Hold", SECONDS, 0, 5, 0));
  static final int DECAY = add(square("decay", "Decay", SECONDS, .005, 20, 1));
  static final int SUSTAIN = add(linear("sustain", "Sustain", PERCENT, 0, 1, 1));
  static final int RELEASE = add(square("release", "Release", SECONDS, .001, 10, .02));
  static final int FILTER =
      add(
          choice(
              "filter", "Filter", 0, "Off", "Low-pass 12", "Low-pass 24", "Band-pass 12", "Band-pass 24",
              "High-pass 12", "High-pass 24"));
  static final int CUTOFF = add(logarithmic("cutoff", "Cutoff", HERTZ, 20, 20000, 20000));
  static final int RESONANCE = add(linear("resonance", "Resonance", PERCENT, 0, 1, 0));
  static final int VELOCITY = add(linear("velocity", "Velocity", PERCENT, 0, 1, 1));
  static final int CHOKE =
      add(
          choice(
              "choke", "Choke group", 0, "Off", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13",
              "14", "15", "16"));
  static final int LAYERS = add(choice("layers", "Layers", 0, "In turn", "At random", "Together"));
  static final int MUTE = add(onOff("mute", "Mute", false));
  static final int SOLO = add(onOff("solo", "Solo", false));

  /** Further outputs besides the main one. */
  static final int OUTPUTS = 16;

  static final int OUTPUT =
      add(
          choice(
              "output", "Output", 0, "Main", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13",
              "14", "15", "16"));

  /** How many parameters a pad has. */
  static final int PER_PAD = PAD.size();

  static final List<ParamSpec> ALL = all();
  static final List<TextSpec> TEXTS = texts();
  private static final Map<String, Integer> INDEX = index();

  private PadParams() {}

  private static int add(ParamSpec spec) {
    PAD.add(spec);
    return PAD.size() - 1;
  }

  private static List<ParamSpec> all() {
    List<ParamSpec> all = new ArrayList<>();
    all.add(linear("gain", "Gain", DECIBELS, -36, 12, 0).withDescription("The level of the whole rack."));
    List<ParamSpec> pads = described();
    for (int pad = 0; pad < PADS; pad++) {
      for (ParamSpec spec : pads) {
        all.add(spec.as("pad" + pad + "." + spec.id(), spec.defaultValue()));
      }
    }
    return List.copyOf(all);
  }

  private static List<ParamSpec> described() {
    return Descriptions.of(PAD)
        .say("gain", "The level of the pad.")
        .say("pan", "Where the pad stands between left and right.")
        .say("tune", "Moves the pitch by semitones.")
        .say("fine", "Moves the pitch by cents.")
        .say("start", "Where playing begins, as a part of the file.")
        .say("end", "Where playing ends, as a part of the file.")
        .say("reverse", "Plays from the end to the start.")
        .say("trigger", "Whether the sound plays to its end or only while the pad is held.")
        .say("attack", "How long a hit takes to reach its full level.")
        .say("hold", "How long it stays there.")
        .say("decay", "How long it takes to fall to the sustain level.")
        .say("sustain", "The level that it falls to.")
        .say("release", "How long it takes to die away when the pad is let go.")
        .say("filter", "The kind of filter, and how steep it is.")
        .say("cutoff", "Where the filter begins.")
        .say("resonance", "How much the filter stresses its cutoff.")
        .say("velocity", "How much softer hits are quieter.")
        .say("choke", "Pads of one group cut each other off.")
        .say("layers", "Whether the pad's samples play in turn, at random or together.")
        .say("mute", "Silences the pad.")
        .say("solo", "Lets the pad be heard alone.")
        .say("output", "Where the pad goes: the track's channel, or an output of its own.")
        .all();
  }

  private static List<TextSpec> texts() {
    List<TextSpec> texts = new ArrayList<>();
    for (int pad = 0; pad < PADS; pad++) {
      texts.add(TextSpec.samples(samples(pad), "Samples"));
      texts.add(new TextSpec("pad" + pad + ".name", "Name", ""));
    }
    return List.copyOf(texts);
  }

  private static Map<String, Integer> index() {
    Map<String, Integer> index = HashMap.newHashMap(ALL.size());
    for (int i = 0; i < ALL.size(); i++) {
      index.put(ALL.get(i).id(), i);
    }
    return index;
  }

  /** The place of a parameter by its id, or -1. */
  static int indexOf(String id) {
    return INDEX.getOrDefault(id, -1);
  }

  /** The id of the text that names a pad's samples. */
  static String samples(int pad) {
    return "pad" + pad + ".samples";
  }

  /** The place in the list of a pad's parameter. */
  static int index(int pad, int param) {
    return RACK_PARAMS + pad * PER_PAD + param;
  }

  /** The pad that a parameter belongs to; -1 for the rack's own. */
  static int padOf(int index) {
    return index < RACK_PARAMS ? -1 : (index - RACK_PARAMS) / PER_PAD;
  }
}
