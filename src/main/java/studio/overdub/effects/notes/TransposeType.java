package studio.overdub.effects.notes;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** Transpose: moves notes by octaves and semitones. */
public final class TransposeType extends NoteEffectType {
  static final int OCTAVES = 0;
  static final int SEMITONES = 1;
  static final int BEYOND = 2;

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.whole("octaves", "Octaves", Unit.NONE, -4, 4, 0)
              .withDescription("Moves notes by octaves."),
          ParamSpec.whole("semitones", "Semitones", Unit.SEMITONES, -24, 24, 0)
              .withDescription("Moves notes by semitones."),
          ParamSpec.choice("beyond", "Beyond the keys", 0, "Move by octaves", "Leave out")
              .withDescription("What becomes of notes that leave the keyboard."));

  /** The type. */
  public TransposeType() {
    super(
        "transpose", "Transpose",
        "Moves notes by octaves and semitones.", PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new TransposeProcessor(settings.values(), preparation);
  }
}
