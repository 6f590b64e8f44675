package studio.overdub.effects.notes;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** Arpeggiator: plays held keys one after the other, along a row of steps. */
public final class ArpeggiatorType extends NoteEffectType {
  /** How many steps the row has at the most. */
  static final int STEPS = 16;

  static final int MODE = 0;
  static final int RATE = 1;
  static final int FREQUENCY = 2;
  static final int GATE = 3;
  static final int SWING = 4;
  static final int OCTAVES = 5;
  static final int RETRIGGER = 6;
  static final int HOLD = 7;
  static final int PEDAL = 8;
  static final int CHANCE = 9;
  static final int VELOCITY_MODE = 10;
  static final int VELOCITY = 11;
  static final int LENGTH = 12;
  static final int ACTION = 13;
  static final int ACCENT = ACTION + STEPS;
  static final int SHIFT = ACCENT + STEPS;

  /** Actions of a step. */
  static final int PLAY = 0;

  static final int TIE = 2;

  /** Choices of {@link #RETRIGGER}. */
  static final int WITH_THE_SONG = 0;

  static final int WITH_EVERY_KEY = 2;

  static final List<ParamSpec> PARAMS = declared();

  /** The type. */
  public ArpeggiatorType() {
    super(
        "arpeggiator", "Arpeggiator",
        "Plays the keys that are held one after the other, in time with the song, along a row of up to 16 steps.",
        PARAMS);
  }

  private static List<ParamSpec> declared() {
    List<ParamSpec> params =
        new ArrayList<>(
            List.of(
                ParamSpec.choice("mode", "Order", 0, ArpeggioOrder.NAMES)
                    .withDescription("The order in which the held keys are played."),
                NoteValue.choice("rate", "Rate", NoteValue.SIXTEENTH)
                    .withDescription("The length of a step as a note value; free takes the rate in hertz."),
                ParamSpec.logarithmic("frequency", "Free rate", Unit.HERTZ, .25, 50, 8)
                    .withDescription("Steps a second where no note value is chosen."),
                ParamSpec.linear("gate", "Gate", Unit.PERCENT, .05, 2, .6)
                    .withDescription("How long each note lasts, as a share of its step."),
                ParamSpec.linear("swing", "Swing", Unit.PERCENT, .5, .75, .5)
                    .withDescription("How late every second step comes."),
                ParamSpec.whole("octaves", "Octaves", Unit.NONE, 1, 4, 1)
                    .withDescription("Over how many octaves the keys are played."),
                ParamSpec.choice("retrigger", "Begins again", 1, "With the song", "With a new chord", "With every key")
                    .withDescription("When the row of steps begins again."),
                ParamSpec.onOff("hold", "Hold", false)
                    .withDescription("Goes on with the last keys when all are up."),
                ParamSpec.choice("pedal", "Sustain pedal", 0, "Holds keys", "Passes on")
                    .withDescription("Whether the sustain pedal holds keys here or passes on to the instrument."),
                ParamSpec.linear("chance", "Chance", Unit.PERCENT, 0, 1, 1)
                    .withDescription("How likely each step is to sound."),
                ParamSpec.choice("velocity.mode", "Velocity", 0, "As played", "Fixed")
                    .withDescription("Whether notes are as loud as the keys, or all alike."),
                ParamSpec.whole("velocity.fixed", "Fixed velocity", Unit.NONE, 1, 127, 100)
                    .withDescription("How loud notes are where all are alike."),
                ParamSpec.whole("step.count", "Steps", Unit.NONE, 1, STEPS, STEPS)
                    .withDescription("How many steps the row has before it begins again.")));
    for (int i = 1; i <= STEPS; i++) {
      params.add(ParamSpec.choice("step." + i, "Step " + i, PLAY, "Play", "Rest", "Tie")
          .withDescription("Whether this step plays, rests, or carries the note before on."));
    }
    for (int i = 1; i <= STEPS; i++) {
      params.add(ParamSpec.linear("accent." + i, "Accent " + i, Unit.PERCENT, 0, 2, 1)
          .withDescription("How loud this step is, as a share of the velocity."));
    }
    for (int i = 1; i <= STEPS; i++) {
      params.add(ParamSpec.whole("shift." + i, "Shift " + i, Unit.SEMITONES, -24, 24, 0)
          .withDescription("How far this step is moved up or down."));
    }
    return List.copyOf(params);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new ArpeggiatorProcessor(settings.values(), preparation);
  }
}
