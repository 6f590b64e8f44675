package studio.overdub.effects.notes;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** Humanize: small random delays and differences of velocity. Notes come later only, so that nothing has to wait. */
public final class HumanizeType extends NoteEffectType {
  static final int TIME = 0;
  static final int SPREAD = 1;
  static final int VELOCITY = 2;
  static final int LOUDER = 3;

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.square("time", "Latest", Unit.SECONDS, 0, .1, .012)
              .withDescription("How late a note may come at the most."),
          ParamSpec.choice("spread", "Spread", 1, "Even", "Around the middle")
              .withDescription("Whether all delays are as likely, or those in the middle more."),
          ParamSpec.whole("velocity", "Velocity", Unit.NONE, 0, 64, 10)
              .withDescription("How far velocities are moved at the most."),
          ParamSpec.linear("louder", "Softer to louder", Unit.PAN, -1, 1, 0)
              .withDescription("Whether notes become rather softer or rather louder."));

  /** The type. */
  public HumanizeType() {
    super(
        "humanize", "Humanize",
        "Plays notes a little later and with other velocities, never twice the same, yet the same in every "
            + "rendering.", PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new HumanizeProcessor(settings.values(), preparation);
  }
}
