package studio.overdub.effects.notes;

import java.util.ArrayList;
import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** Probability: lets notes through by chance, or in turns. */
public final class ProbabilityType extends NoteEffectType {
  /** How many turns there are at the most. */
  static final int MOST_TURNS = 8;

  static final int CHANCE = 0;
  static final int TOGETHER = 1;
  static final int SEED = 2;
  static final int COUNTS = 3;
  static final int TURNS = 4;
  static final int TURN = 5;

  static final List<ParamSpec> PARAMS = declared();

  /** The type. */
  public ProbabilityType() {
    super(
        "probability", "Probability",
        "Lets notes through by chance, or in turns such as every third one; the same ones in every rendering.", PARAMS);
  }

  private static List<ParamSpec> declared() {
    List<ParamSpec> params =
        new ArrayList<>(
            List.of(
                ParamSpec.linear("chance", "Chance", Unit.PERCENT, 0, 1, .75)
                    .withDescription("How likely a note is to sound."),
                ParamSpec.onOff("together", "Chords together", true)
                    .withDescription("Whether the notes of a chord sound or rest together."),
                ParamSpec.whole("seed", "Seed", Unit.NONE, 0, 99, 0)
                    .withDescription("Which row of chances is drawn, the same at every render."),
                ParamSpec.choice("turn.counts", "Turns count", 0, "Each key", "All notes")
                    .withDescription("Whether turns count for each key by itself or for all notes."),
                ParamSpec.whole("turn.length", "Turns", Unit.NONE, 1, MOST_TURNS, 1)
                    .withDescription("After how many notes the turns begin again.")));
    for (int i = 1; i <= MOST_TURNS; i++) {
      params.add(ParamSpec.onOff("turn." + i, "Turn " + i, true)
          .withDescription("Whether the note sounds on this turn."));
    }
    return List.copyOf(params);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new ProbabilityProcessor(settings.values(), preparation);
  }
}
