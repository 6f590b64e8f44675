package studio.overdub.instruments.fm;

import static studio.overdub.device.ParamSpec.choice;
import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.onOff;
import static studio.overdub.device.ParamSpec.square;
import static studio.overdub.device.Unit.CENTS;
import static studio.overdub.device.Unit.DECIBELS;
import static studio.overdub.device.Unit.NONE;
import static studio.overdub.device.Unit.PERCENT;
import static studio.overdub.device.Unit.SECONDS;
import static studio.overdub.device.Unit.SEMITONES;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.midi.dx7.Algorithm;
import studio.overdub.midi.dx7.VoiceParameter;

/** The parameters: those of a DX7 voice under {@link VoiceParameter}'s ids, then those of the studio. */
final class FmParams {
  private static final String[] CURVES = {"Falling line", "Falling curve", "Rising curve", "Rising line"};
  private static final String[] WAVES = {"Triangle", "Falling", "Rising", "Square", "Sine", "Random"};
  private static final String[] LEVELS = {
    "Where the first rate leads.", "Where the second rate leads.", "Where it stays while the key is down.",
    "Where it begins, and where it ends once the key is up."
  };
  private static final List<ParamSpec> LIST = new ArrayList<>();

  static final int ALGORITHM =
      add(
          whole("algorithm", "Algorithm", 1, 32, 1),
          "How the six operators are joined: which are heard, and which modulate which.");
  static final int FEEDBACK =
      add(
          whole("feedback", "Feedback", 0, 7, 0),
          "How much an operator of the algorithm modulates itself: from a sine over a saw to noise.");
  static final int SYNC =
      add(
          onOff("sync", "Key sync", true),
          "Lets the waves of all operators begin anew with each note, so that each sounds alike.");
  static final int TRANSPOSE =
      add(
          linear("transpose", "Transpose", SEMITONES, -24, 24, 0),
          "Lets keys sound higher or lower, keyboard scaling with them.");

  // Within an operator: its first parameter's index is operator(n), the rest follow at these distances.
  static final int RATE = 0;
  static final int LEVEL = 4;
  static final int BREAKPOINT = 8;
  static final int LEFT = 9;
  static final int RIGHT = 10;
  static final int LEFT_CURVE = 11;
  static final int RIGHT_CURVE = 12;
  static final int RATE_SCALING = 13;
  static final int AMP_SENSITIVITY = 14;
  static final int VELOCITY = 15;
  static final int OUTPUT = 16;
  static final int MODE = 17;
  static final int COARSE = 18;
  static final int FINE = 19;
  static final int DETUNE = 20;
  static final int ON = 21;
  private static final int PER_OPERATOR = 22;
  private static final int OPERATORS = addOperators();

  static final int PITCH_RATE = addEnvelope("pitch.", 99, 50);
  static final int PITCH_LEVEL = PITCH_RATE + 4;

  static final int LFO_SPEED =
      add(
          whole("lfo.speed", "Speed", 0, 99, 35),
          "How fast the LFO moves, from a period of 16 seconds to 50 a second.");
  static final int LFO_DELAY =
      add(
          whole("lfo.delay", "Delay", 0, 99, 0),
          "How long after a key the LFO begins to be felt, and how slowly.");
  static final int LFO_PITCH =
      add(
          whole("lfo.pitch", "To pitch", 0, 99, 0),
          "How far the LFO moves the pitch, times the pitch sensitivity.");
  static final int LFO_AMP =
      add(
          whole("lfo.amp", "To level", 0, 99, 0),
          "How far the LFO lowers the levels of operators that answer to it.");
  static final int LFO_SYNC =
      add(
          onOff("lfo.sync", "Key sync", true),
          "Lets the LFO begin anew with each key.");
  static final int LFO_WAVE =
      add(
          choice("lfo.wave", "Wave", 0, WAVES),
          "The shape of the LFO.");
  static final int LFO_SENSITIVITY =
      add(
          whole("lfo.sensitivity", "Pitch sensitivity", 0, 7, 3),
          "How strongly the pitch answers to the LFO and to controllers.");

  // Four controllers, each with the four values of a group of function parameters.
  static final int RANGE = 0;
  static final int TO_PITCH = 1;
  static final int TO_AMP = 2;
  static final int TO_BIAS = 3;
  private static final int PER_CONTROLLER = 4;
  static final int CONTROLLERS = addControllers();

  static final int VOICES =
      add(
          whole("voice.most", "Voices", 1, FmVoices.MOST, 32),
          "How many notes may sound at once.");
  static final int VOICE_MODE =
      add(
          choice("voice.mode", "Mode", 0, "Poly", "Mono", "Legato"),
          "Many notes at once, one at a time, or one whose envelopes go on from key to key.");
  static final int GLIDE =
      add(
          square("voice.glide", "Glide", SECONDS, 0, 4, 0),
          "How long the pitch takes from one key to the next.");
  static final int SPREAD =
      add(
          linear("voice.spread", "Pan spread", PERCENT, 0, 1, 0),
          "How far notes are spread between left and right.");
  static final int BEND_RANGE =
      add(
          whole("bend.range", "Bend range", 0, 24, 2),
          "How many semitones the pitch wheel bends to each side.");
  static final int UNISON =
      add(
          whole("unison.voices", "Unison", 1, FmVoices.MOST_UNISON, 1),
          "How many copies of each note sound together.");
  static final int UNISON_DETUNE =
      add(
          linear("unison.detune", "Detune", CENTS, 0, 100, 12),
          "How far the copies of a note are out of tune with each other.");
  static final int UNISON_SPREAD =
      add(
          linear("unison.spread", "Spread", PERCENT, 0, 1, .8),
          "How far the copies of a note are spread between left and right.");
  static final int TUNE =
      add(
          linear("tune", "Tune", CENTS, -100, 100, 0),
          "Tunes all notes.");
  static final int QUALITY =
      add(
          choice("quality", "Quality", 0, "Clean", "Original"),
          "Clean, or with the aliasing and the noise that the DX7 had.");
  static final int GAIN =
      add(
          linear("gain", "Gain", DECIBELS, -36, 12, 0),
          "How loud the whole is.");

  static final List<ParamSpec> ALL = FmDescriptions.on(LIST);

  /** The index of each parameter of a voice, by its number in system exclusive messages. */
  static final int[] OF_VOICE = VoiceParameter.ALL.stream().mapToInt(FmParams::indexOf).toArray();

  private FmParams() {}

  /** The index of an operator's first parameter; operators count from 0. */
  static int operator(int operator) {
    return OPERATORS + operator * PER_OPERATOR;
  }

  /** The index of a controller's first parameter. */
  static int controller(int controller) {
    return CONTROLLERS + controller * PER_CONTROLLER;
  }

  private static int indexOf(VoiceParameter parameter) {
    for (int i = 0; i < ALL.size(); i++) {
      if (ALL.get(i).id().equals(parameter.id())) {
        return i;
      }
    }
    throw new IllegalStateException("No parameter is called " + parameter.id());
  }

  private static ParamSpec whole(String id, String label, int min, int max, int start) {
    return ParamSpec.whole(id, label, NONE, min, max, start);
  }

  private static int add(ParamSpec spec) {
    LIST.add(spec);
    return LIST.size() - 1;
  }

  private static int add(ParamSpec spec, String description) {
    return add(spec.withDescription(description));
  }

  private static int addOperators() {
    int first = LIST.size();
    for (int i = 1; i <= Algorithm.OPERATORS; i++) {
      String op = "op" + i + ".";
      addEnvelope(op, 99, 99);
      add(
          whole(op + "scaling.breakpoint", "Breakpoint", 0, 99, 39),
          "The key from which the level changes to the left and to the right; 39 is C3 on the DX7.");
      add(
          whole(op + "scaling.left", "Left depth", 0, 99, 0),
          "How much the level changes below the breakpoint.");
      add(
          whole(op + "scaling.right", "Right depth", 0, 99, 0),
          "How much the level changes above the breakpoint.");
      add(
          choice(op + "scaling.leftcurve", "Left curve", 0, CURVES),
          "How the level changes below the breakpoint.");
      add(
          choice(op + "scaling.rightcurve", "Right curve", 0, CURVES),
          "How the level changes above the breakpoint.");
      add(
          whole(op + "scaling.rate", "Rate scaling", 0, 7, 0),
          "How much faster the envelope is for higher keys.");
      add(
          whole(op + "sensitivity.amp", "LFO sensitivity", 0, 3, 0),
          "How strongly the level answers to the LFO and to controllers.");
      add(
          whole(op + "sensitivity.velocity", "Velocity", 0, 7, 0),
          "How much softer the operator is where keys are struck softly.");
      add(
          whole(op + "level", "Level", 0, 99, i == 1 ? 99 : 0),
          "How loud an operator is that is heard, how bright one makes the sound that modulates.");
      add(
          choice(op + "ratio.mode", "Frequency", 0, "Ratio", "Fixed"),
          "Whether the frequency follows the key or stays.");
      add(
          whole(op + "ratio.coarse", "Coarse", 0, 31, 1),
          "The multiple of the key's frequency, 0 for a half; where it is fixed, the power of ten in hertz.");
      add(
          whole(op + "ratio.fine", "Fine", 0, 99, 0),
          "Raises the frequency by hundredths, up to nearly the double; where it is fixed, up to nearly ten times.");
      add(
          whole(op + "ratio.detune", "Detune", -7, 7, 0),
          "Moves the frequency by a few cents, so that operators beat.");
      add(
          onOff(op + "on", "On", true),
          "Whether the operator takes part.");
    }
    return first;
  }

  private static int addEnvelope(String prefix, int rate, int level) {
    int first = LIST.size();
    for (int i = 1; i <= 4; i++) {
      add(
          whole(prefix + "rate" + i, "Rate " + i, 0, 99, rate),
          i == 4 ? "How fast it goes to level 4 once the key is up." : "How fast it goes to level " + i + ".");
    }
    for (int i = 1; i <= 4; i++) {
      boolean last = i == 4;
      add(whole(prefix + "level" + i, "Level " + i, 0, 99, last && level == 99 ? 0 : level), LEVELS[i - 1]);
    }
    return first;
  }

  private static int addControllers() {
    int first = LIST.size();
    addController("wheel", "Wheel", 50, true);
    addController("foot", "Foot", 0, false);
    addController("breath", "Breath", 0, false);
    addController("pressure", "Pressure", 0, false);
    return first;
  }

  private static void addController(String id, String label, int range, boolean pitch) {
    add(
        whole(id + ".range", label + " range", 0, 99, range),
        "How much it does at most.");
    add(
        onOff(id + ".pitch", label + " to pitch", pitch),
        "Lets it deepen what the LFO does to the pitch.");
    add(
        onOff(id + ".amp", label + " to level", false),
        "Lets it deepen what the LFO does to the levels.");
    add(
        onOff(id + ".bias", label + " to envelope", false),
        "Lets it raise the levels of those operators that answer to the LFO.");
  }
}
