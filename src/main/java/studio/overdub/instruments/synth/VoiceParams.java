package studio.overdub.instruments.synth;

import static studio.overdub.device.ParamSpec.choice;
import static studio.overdub.device.ParamSpec.linear;
import static studio.overdub.device.ParamSpec.logarithmic;
import static studio.overdub.device.ParamSpec.square;
import static studio.overdub.device.Unit.CENTS;
import static studio.overdub.device.Unit.DECIBELS;
import static studio.overdub.device.Unit.HERTZ;
import static studio.overdub.device.Unit.NONE;
import static studio.overdub.device.Unit.PAN;
import static studio.overdub.device.Unit.PERCENT;
import static studio.overdub.device.Unit.SECONDS;
import static studio.overdub.device.Unit.SEMITONES;

import studio.overdub.device.ParamSpec;

/** The parameters that there are once: sub, noise, mix, unison, macros, and how notes are played. */
final class VoiceParams {
  static final int MACROS = 8;
  static final int MOST_VOICES = 128;
  static final int MOST_UNISON = 16;

  private VoiceParams() {}

  static Section sub() {
    return new Section.Builder("Sub", "sub.")
        .add(choice("wave", "Wave", 0, "Sine", "Triangle", "Square"), "The shape of the sub oscillator.")
        .add(linear("octave", "Octave", NONE, -2, 0, -1), "How many octaves it lies below oscillator 1.")
        .add(linear("level", "Sub", PERCENT, 0, 1, 0), "How loud the sub oscillator is.")
        .add(linear("filter", "To filter 2", PERCENT, 0, 1, 0),
            "With split filters: how much goes to filter 2 instead of filter 1.")
        .build();
  }

  static Section noise() {
    return new Section.Builder("Noise", "noise.")
        .add(linear("level", "Noise", PERCENT, 0, 1, 0), "How loud the noise is.")
        .add(linear("colour", "Colour", DECIBELS, -6, 6, 0),
            "Its slope an octave: -6 is brown, -3 pink, 0 white, 3 blue and 6 violet.")
        .add(linear("filter", "To filter 2", PERCENT, 0, 1, 0),
            "With split filters: how much goes to filter 2 instead of filter 1.")
        .build();
  }

  static Section mix() {
    return new Section.Builder("Mix", "mix.")
        .add(linear("ring12", "Ring 1 x 2", PERCENT, 0, 1, 0), "The level of oscillator 1 times oscillator 2.")
        .add(linear("ring23", "Ring 2 x 3", PERCENT, 0, 1, 0), "The level of oscillator 2 times oscillator 3.")
        .add(choice("routing", "Routing", 0, "Series", "Parallel", "Split"),
            "Filter 1 into filter 2, both side by side, or each with sounds of its own.")
        .add(linear("balance", "Balance", PERCENT, 0, 1, .5), "With parallel or split filters: filter 1 against filter 2.")
        .add(linear("gain", "Gain", DECIBELS, -36, 12, 0), "The level of the whole instrument.")
        .build();
  }

  static Section unison() {
    return new Section.Builder("Unison", "unison.")
        .add(linear("voices", "Unison", NONE, 1, MOST_UNISON, 1), "How many times each oscillator sounds.")
        .add(linear("detune", "Detune", CENTS, 0, 100, 15), "How far the outermost are out of tune.")
        .add(linear("spread", "Spread", PERCENT, 0, 1, .6), "How far they stand apart from left to right.")
        .add(linear("blend", "Blend", PERCENT, 0, 1, 1), "How loud the outer ones are beside the middle one.")
        .build();
  }

  static Section voice() {
    return new Section.Builder("Voice", "voice.")
        .add(choice("mode", "Mode", 0, "Poly", "Mono", "Legato"),
            "Many notes; one, struck anew by each key; or one that slurs from key to key.")
        .add(choice("glidemode", "Glides", 0, "Always", "When slurred"),
            "Whether every note glides from the one before, or only those that overlap.")
        .add(square("glide", "Glide", SECONDS, 0, 4, 0), "How long the pitch takes from note to note.")
        .add(linear("limit", "Voices", NONE, 1, MOST_VOICES, 64),
            "How many notes sound at once; one more takes the place of the least missed.")
        .add(choice("mpe", "MPE", 0, "By message", "Lower zone", "Upper zone"),
            "Whether each note has a channel of its own for bend, pressure and slide, or a message says so.")
        .add(linear("bendrange", "Bend range", SEMITONES, 0, 24, 2), "How far the pitch wheel bends.")
        .add(linear("transpose", "Transpose", SEMITONES, -48, 48, 0), "Moves the pitch of everything.")
        .add(linear("tune", "Tune", CENTS, -100, 100, 0), "Moves the pitch of everything by cents.")
        .add(logarithmic("vibratorate", "Vibrato rate", HERTZ, .5, 15, 5.5), "Swings a second of the wheel's vibrato.")
        .add(linear("vibratodepth", "Vibrato depth", CENTS, 0, 200, 40), "How deep the wheel's vibrato is at its top.")
        .add(linear("level", "Level", PERCENT, 0, 1, 1), "The level of each note, for tremolo and crossfades.")
        .add(linear("pan", "Pan", PAN, -1, 1, 0), "Where each note stands between left and right.")
        .add(linear("spread", "Pan spread", PERCENT, 0, 1, 0), "How far notes are scattered from left to right.")
        .build();
  }

  static Section macros() {
    Section.Builder section = new Section.Builder("", "");
    for (int n = 1; n <= MACROS; n++) {
      ParamSpec macro = linear("macro" + n, "Macro " + n, PERCENT, 0, 1, 0);
      section.add(macro, "A knob of your own: a source that the matrix leads to any parameters.");
    }
    return section.build();
  }
}
