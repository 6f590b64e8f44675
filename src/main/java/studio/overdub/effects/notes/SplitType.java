package studio.overdub.effects.notes;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** Split: a zone of keys and velocities. */
public final class SplitType extends NoteEffectType {
  static final int LOW = 0;
  static final int HIGH = 1;
  static final int SOFTEST = 2;
  static final int LOUDEST = 3;
  static final int OUTSIDE = 4;
  static final int TRANSPOSE = 5;
  static final int CHANNEL = 6;

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.whole("key.low", "Lowest key", Unit.NONE, 0, 127, 0)
              .withDescription("The lowest key of the zone."),
          ParamSpec.whole("key.high", "Highest key", Unit.NONE, 0, 127, 127)
              .withDescription("The highest key of the zone."),
          ParamSpec.whole("velocity.low", "Softest", Unit.NONE, 1, 127, 1)
              .withDescription("The softest velocity of the zone."),
          ParamSpec.whole("velocity.high", "Loudest", Unit.NONE, 1, 127, 127)
              .withDescription("The loudest velocity of the zone."),
          ParamSpec.choice("outside", "Outside the zone", 0, "Silent", "As played")
              .withDescription("What becomes of notes outside the zone."),
          ParamSpec.whole("transpose", "Transpose", Unit.SEMITONES, -48, 48, 0)
              .withDescription("Moves the notes of the zone up or down."),
          ParamSpec.choice(
              "channel", "Channel", 0, "As played", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12",
              "13", "14", "15", "16")
              .withDescription("The MIDI channel on which the notes of the zone go on."));

  /** The type. */
  public SplitType() {
    super(
        "split", "Split",
        "Lets through the notes of a zone of keys and velocities, transposed or on another channel if you "
            + "like.", PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new SplitProcessor(settings.values(), preparation);
  }
}
