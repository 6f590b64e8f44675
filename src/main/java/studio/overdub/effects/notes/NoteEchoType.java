package studio.overdub.effects.notes;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** Note echo: repeats of notes, not of sound. */
public final class NoteEchoType extends NoteEffectType {
  /** How often a note is repeated at the most. */
  static final int MOST_REPEATS = 16;

  static final int NOTE = 0;
  static final int TIME = 1;
  static final int REPEATS = 2;
  static final int LEVEL = 3;
  static final int FEEDBACK = 4;
  static final int PITCH = 5;
  static final int PING = 6;
  static final int DRY = 7;

  static final List<ParamSpec> PARAMS =
      List.of(
          NoteValue.choice("note", "Note value", NoteValue.EIGHTH + 1)
              .withDescription("The time between repeats as a note value; free takes the time in seconds."),
          ParamSpec.square("time", "Time", Unit.SECONDS, .01, 2, .35)
              .withDescription("The time between repeats where no note value is chosen."),
          ParamSpec.whole("repeats", "Repeats", Unit.NONE, 0, MOST_REPEATS, 4)
              .withDescription("How many repeats follow a note."),
          ParamSpec.linear("level", "First repeat", Unit.PERCENT, 0, 1, .7)
              .withDescription("How loud the first repeat is, as a share of the note."),
          ParamSpec.linear("feedback", "Feedback", Unit.PERCENT, 0, 1, .7)
              .withDescription("How loud each further repeat is, as a share of the one before."),
          ParamSpec.whole("pitch", "Pitch step", Unit.SEMITONES, -24, 24, 0)
              .withDescription("How far each repeat moves up or down."),
          ParamSpec.whole("ping", "Ping", Unit.SEMITONES, -24, 24, 0)
              .withDescription("How far every second repeat lies from the others."),
          ParamSpec.onOff("dry", "Played note", true)
              .withDescription("Whether the note that is played sounds too."));

  /** The type. */
  public NoteEchoType() {
    super(
        "note-echo", "Note echo",
        "Repeats each note, softer and at other pitches if you like, in note values or seconds.", PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new NoteEchoProcessor(settings.values(), preparation);
  }
}
