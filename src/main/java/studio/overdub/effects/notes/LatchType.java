package studio.overdub.effects.notes;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;

/** Latch: notes that hold by themselves. */
public final class LatchType extends NoteEffectType {
  static final int ON = 0;
  static final int MODE = 1;

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.onOff("on", "Hold", true)
              .withDescription("Whether keys are held when they are let go."),
          ParamSpec.choice("mode", "Ends with", 0, "A new chord", "The same key")
              .withDescription("What ends the notes that are held."));

  /** The type. */
  public LatchType() {
    super(
        "latch", "Latch",
        "Holds notes after their keys are let go, until a new chord is played or the key is pressed again.", PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new LatchProcessor(settings.values(), preparation);
  }
}
