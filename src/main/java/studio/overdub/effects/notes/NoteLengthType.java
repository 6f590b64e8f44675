package studio.overdub.effects.notes;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** Note length: lengths that do not depend on how long a key is held. */
public final class NoteLengthType extends NoteEffectType {
  static final int TRIGGER = 0;
  static final int LENGTH = 1;
  static final int TIME = 2;
  static final int GATE = 3;

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.choice("trigger", "Starts at", 0, "Key down", "Key up")
              .withDescription("Whether notes begin as a key goes down, or as it comes up."),
          NoteValue.choice("length", "Length", NoteValue.SIXTEENTH)
              .withDescription("The length of every note as a note value; free takes the time in seconds."),
          ParamSpec.square("time", "Time", Unit.SECONDS, .005, 10, .25)
              .withDescription("The length where no note value is chosen."),
          ParamSpec.linear("gate", "Gate", Unit.PERCENT, .01, 2, 1)
              .withDescription("How much of that length sounds."));

  /** The type. */
  public NoteLengthType() {
    super(
        "note-length", "Note length",
        "Gives every note a length, from when its key goes down or from when it is let go.", PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new NoteLengthProcessor(settings.values(), preparation);
  }
}
