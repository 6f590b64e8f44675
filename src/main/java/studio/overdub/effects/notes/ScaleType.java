package studio.overdub.effects.notes;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** Scale: every note within a key. */
public final class ScaleType extends NoteEffectType {
  static final int ROOT = 0;
  static final int SCALE = 1;
  static final int MAP = 2;
  static final int STEPS = 3;
  static final int LOW = 4;
  static final int HIGH = 5;
  static final int OUTSIDE = 6;

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.choice("root", "Root", 0, "C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
              .withDescription("The note that the scale begins on."),
          ParamSpec.choice("scale", "Scale", 0, ScaleTable.names())
              .withDescription("The notes that may sound."),
          ParamSpec.choice("map", "Other notes", 0, "Nearest", "Up", "Down", "Left out")
              .withDescription("Where notes go that are not in the scale."),
          ParamSpec.whole("steps", "Scale steps", Unit.NONE, -14, 14, 0)
              .withDescription("Moves notes up or down along the scale."),
          ParamSpec.whole("key.low", "Lowest key", Unit.NONE, 0, 127, 0)
              .withDescription("The lowest key that may sound."),
          ParamSpec.whole("key.high", "Highest key", Unit.NONE, 0, 127, 127)
              .withDescription("The highest key that may sound."),
          ParamSpec.choice("outside", "Outside the keys", 0, "Move by octaves", "As played", "Left out")
              .withDescription("What becomes of notes beyond those keys."));

  /** The type. */
  public ScaleType() {
    super(
        "scale", "Scale",
        "Moves notes into a scale, and along it.", PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new ScaleProcessor(settings.values(), preparation);
  }
}
