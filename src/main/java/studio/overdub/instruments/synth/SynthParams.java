package studio.overdub.instruments.synth;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.device.ParamSpec;

/**
 * The Synthesizer's parameters, and the place of each in the list. A section of many alike, such as the oscillators,
 * counts from 0 here: parameter {@code OscillatorParams.LEVEL} of the second one is at {@code osc(1) + LEVEL}.
 *
 * <p>The targets of modulation are numbered in this order: a parameter that is added later stands behind all others.
 */
final class SynthParams {
  static final int OSCILLATORS = 3;
  static final int FILTERS = 2;
  static final int ENVELOPES = 4;
  static final int LFOS = 4;

  private static final List<ParamSpec> LIST = new ArrayList<>();
  private static final List<String> TARGETS = new ArrayList<>(List.of("None"));
  private static final List<Integer> TARGET_PARAMS = new ArrayList<>(List.of(-1));

  private static final int OSC = add(OscillatorParams.section(1));

  static {
    add(OscillatorParams.section(2));
    add(OscillatorParams.section(3));
  }

  private static final int SUB = add(VoiceParams.sub());
  static final int SUB_WAVE = SUB;
  static final int SUB_OCTAVE = SUB + 1;
  static final int SUB_LEVEL = SUB + 2;
  static final int SUB_FILTER = SUB + 3;

  private static final int NOISE = add(VoiceParams.noise());
  static final int NOISE_LEVEL = NOISE;
  static final int NOISE_COLOUR = NOISE + 1;
  static final int NOISE_FILTER = NOISE + 2;

  private static final int MIX = add(VoiceParams.mix());
  static final int RING_12 = MIX;
  static final int RING_23 = MIX + 1;
  static final int ROUTING = MIX + 2;
  static final int BALANCE = MIX + 3;
  static final int GAIN = MIX + 4;

  private static final int FILTER = add(FilterParams.section(1));

  static {
    add(FilterParams.section(2));
  }

  private static final int ENV = add(EnvelopeParams.section(1));

  static {
    add(EnvelopeParams.section(2));
    add(EnvelopeParams.section(3));
    add(EnvelopeParams.section(4));
  }

  private static final int LFO = add(LfoParams.section(1));

  static {
    add(LfoParams.section(2));
    add(LfoParams.section(3));
    add(LfoParams.section(4));
  }

  private static final int UNISON = add(VoiceParams.unison());
  static final int UNISON_VOICES = UNISON;
  static final int UNISON_DETUNE = UNISON + 1;
  static final int UNISON_SPREAD = UNISON + 2;
  static final int UNISON_BLEND = UNISON + 3;

  private static final int VOICE = add(VoiceParams.voice());
  static final int MODE = VOICE;
  static final int GLIDE_MODE = VOICE + 1;
  static final int GLIDE = VOICE + 2;
  static final int LIMIT = VOICE + 3;
  static final int MPE = VOICE + 4;
  static final int BEND_RANGE = VOICE + 5;
  static final int TRANSPOSE = VOICE + 6;
  static final int TUNE = VOICE + 7;
  static final int VIBRATO_RATE = VOICE + 8;
  static final int VIBRATO_DEPTH = VOICE + 9;
  static final int LEVEL = VOICE + 10;
  static final int PAN = VOICE + 11;
  static final int PAN_SPREAD = VOICE + 12;

  static final int MACRO = add(VoiceParams.macros());
  static final int RACK = add(RackParams.sections());
  private static final int MATRIX = addMatrix();

  static final List<ParamSpec> ALL = List.copyOf(LIST);

  private SynthParams() {}

  /** The first parameter of an oscillator, 0 to 2. */
  static int osc(int n) {
    return OSC + n * OscillatorParams.COUNT;
  }

  /** The first parameter of a filter, 0 or 1. */
  static int filter(int n) {
    return FILTER + n * FilterParams.COUNT;
  }

  /** The first parameter of an envelope, 0 to 3. */
  static int env(int n) {
    return ENV + n * EnvelopeParams.COUNT;
  }

  /** The first parameter of a low-frequency oscillator, 0 to 3. */
  static int lfo(int n) {
    return LFO + n * LfoParams.COUNT;
  }

  /** The first parameter of a slot of the matrix, 0 to 31. */
  static int slot(int n) {
    return MATRIX + n * MatrixParams.COUNT;
  }

  /** The parameter that a choice of target means; -1 for none. */
  static int target(int choice) {
    return TARGET_PARAMS.get(choice);
  }

  /** How many targets there are to choose from, none included. */
  static int targets() {
    return TARGET_PARAMS.size();
  }

  private static int add(Section... sections) {
    int first = LIST.size();
    for (Section section : sections) {
      for (ParamSpec spec : section.specs()) {
        if (!spec.stepped()) {
          addTarget((section.name() + " " + spec.label()).strip(), LIST.size());
        }
        LIST.add(spec);
      }
    }
    return first;
  }

  private static void addTarget(String name, int index) {
    TARGETS.add(name);
    TARGET_PARAMS.add(index);
  }

  private static int addMatrix() {
    int first = LIST.size();
    for (int n = 0; n < MatrixParams.SLOTS; n++) {
      addTarget("Modulation " + (n + 1) + " Amount", first + n * MatrixParams.COUNT + MatrixParams.AMOUNT);
    }
    String[] targets = TARGETS.toArray(String[]::new);
    for (int n = 0; n < MatrixParams.SLOTS; n++) {
      LIST.addAll(MatrixParams.section(n + 1, targets).specs());
    }
    return first;
  }
}
