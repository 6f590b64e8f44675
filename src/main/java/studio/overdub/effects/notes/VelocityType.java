package studio.overdub.effects.notes;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** Velocity: a curve from the velocity played to the velocity heard. */
public final class VelocityType extends NoteEffectType {
  static final int CURVE = 0;
  static final int SHAPE = 1;
  static final int ADD = 2;
  static final int RANDOM = 3;
  static final int FIXED = 4;
  static final int FIXED_AT = 5;
  static final int LEAST = 6;
  static final int MOST = 7;

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.linear("curve", "Curve", Unit.PAN, -1, 1, 0)
              .withDescription("Makes soft playing louder, or loud playing softer."),
          ParamSpec.linear("contrast", "Contrast", Unit.PAN, -1, 1, 0)
              .withDescription("Draws velocities together or apart around the middle."),
          ParamSpec.whole("add", "Add", Unit.NONE, -127, 127, 0)
              .withDescription("Adds to every velocity."),
          ParamSpec.whole("random", "Random", Unit.NONE, 0, 64, 0)
              .withDescription("How far velocities are moved by chance."),
          ParamSpec.onOff("fixed", "Fixed", false)
              .withDescription("Gives every note the same velocity."),
          ParamSpec.whole("fixed.velocity", "Velocity", Unit.NONE, 1, 127, 100)
              .withDescription("The velocity where all are the same."),
          ParamSpec.whole("limit.low", "Least", Unit.NONE, 1, 127, 1)
              .withDescription("The least velocity that comes out."),
          ParamSpec.whole("limit.high", "Greatest", Unit.NONE, 1, 127, 127)
              .withDescription("The greatest velocity that comes out."));

  /** The type. */
  public VelocityType() {
    super(
        "velocity", "Velocity",
        "Bends, evens out, moves, limits or fixes how hard notes are played.", PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new VelocityProcessor(settings.values(), preparation);
  }
}
