package studio.overdub.effects;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** The drive: a soft clipper without aliasing. */
public final class DriveType extends EffectType {
  static final int AMOUNT = 0;
  static final int TONE = 1;
  static final int OUTPUT = 2;
  static final int MIX = 3;

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.linear("amount", "Amount", Unit.DECIBELS, 0, 48, 12).withDescription("How hard it is driven."),
          ParamSpec.logarithmic("tone", "Tone", Unit.HERTZ, 500, 20000, 20000)
              .withDescription("Where what the drive adds begins to be taken away."),
          ParamSpec.linear("output", "Output", Unit.DECIBELS, -24, 12, 0)
              .withDescription("The level behind the drive."),
          ParamSpec.linear("mix", "Mix", Unit.PERCENT, 0, 1, 1).withDescription("How much of the sound is driven."));

  /** What it is and what it can be told. */
  public DriveType() {
    super("drive", "Drive", Kind.AUDIO_EFFECT, "A soft clipper, from warmth to distortion, free of aliasing.", PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new DriveProcessor(settings.values(), preparation.sampleRate());
  }
}
