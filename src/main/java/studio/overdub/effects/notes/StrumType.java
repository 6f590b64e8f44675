package studio.overdub.effects.notes;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** Strum: chords note by note. */
public final class StrumType extends NoteEffectType {
  static final int TIME = 0;
  static final int DIRECTION = 1;
  static final int GATHER = 2;
  static final int TILT = 3;
  static final int BEND = 4;

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.square("time", "Time", Unit.SECONDS, 0, 1, .06)
              .withDescription("The time from the first note of a chord to the last."),
          ParamSpec.choice(
              "direction", "Direction", 0, "Low to high", "High to low", "Alternate", "At random", "As played")
              .withDescription("In which order the notes of a chord come."),
          ParamSpec.square("gather", "Wait for keys", Unit.SECONDS, 0, .05, 0)
              .withDescription("How long it waits for the other fingers of a chord."),
          ParamSpec.linear("tilt", "Velocity tilt", Unit.PAN, -1, 1, 0)
              .withDescription("Whether the strum becomes softer or louder on its way."),
          ParamSpec.linear("bend", "Faster or slower", Unit.PAN, -1, 1, 0)
              .withDescription("Whether the strum becomes slower or faster on its way."));

  /** The type. */
  public StrumType() {
    super(
        "strum", "Strum",
        "Plays the notes of a chord one after the other, as a hand on strings does.", PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new StrumProcessor(settings.values(), preparation);
  }
}
