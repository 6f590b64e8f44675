package studio.overdub.effects.notes;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** Chord: plays up to six more notes with each. */
public final class ChordType extends NoteEffectType {
  /** How many notes it adds at the most. */
  static final int NOTES = 6;

  static final int ROOT = 0;
  static final int STRUM = 1;
  static final int DIRECTION = 2;
  static final int INTERVAL = 3;
  static final int VELOCITY = INTERVAL + NOTES;

  static final List<ParamSpec> PARAMS = declared();

  /** The type. */
  public ChordType() {
    super("chord", "Chord", "Plays up to six more notes with each one, at intervals of your choice.", PARAMS);
  }

  private static List<ParamSpec> declared() {
    List<ParamSpec> params =
        new ArrayList<>(
            List.of(
                ParamSpec.onOff("root", "Played note", true)
                    .withDescription("Whether the key that is played sounds too."),
                ParamSpec.square("strum", "Strum time", Unit.SECONDS, 0, .5, 0)
                    .withDescription("The time from the first note of the chord to the last."),
                ParamSpec.choice("direction", "Direction", 0, "Low to high", "High to low")
                    .withDescription("From which end the chord is rolled.")));
    for (int i = 1; i <= NOTES; i++) {
      params.add(
          ParamSpec.whole("interval." + i, "Note " + i, Unit.SEMITONES, -36, 36, i == 1 ? 4 : i == 2 ? 7 : 0)
              .withDescription("How far this note lies from the key; 0 leaves it out."));
    }
    for (int i = 1; i <= NOTES; i++) {
      params.add(ParamSpec.linear("velocity." + i, "Velocity " + i, Unit.PERCENT, 0, 2, 1)
          .withDescription("How loud this note is, as a share of the key."));
    }
    return List.copyOf(params);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new ChordProcessor(settings.values(), preparation);
  }
}
