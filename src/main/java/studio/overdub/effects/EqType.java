package studio.overdub.effects;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** The equalizer: a low shelf, two bells and a high shelf that follow their analogue curves. */
public final class EqType extends EffectType {
  static final int LOW_FREQUENCY = 0;
  static final int LOW_GAIN = 1;
  static final int BELL1_FREQUENCY = 2;
  static final int BELL1_GAIN = 3;
  static final int BELL1_Q = 4;
  static final int BELL2_FREQUENCY = 5;
  static final int BELL2_GAIN = 6;
  static final int BELL2_Q = 7;
  static final int HIGH_FREQUENCY = 8;
  static final int HIGH_GAIN = 9;
  static final int OUTPUT = 10;

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.logarithmic("low.frequency", "Low", Unit.HERTZ, 20, 1000, 120)
              .withDescription("Where the low shelf begins."),
          ParamSpec.linear("low.gain", "Low gain", Unit.DECIBELS, -18, 18, 0)
              .withDescription("How much the low shelf raises or lowers."),
          ParamSpec.logarithmic("bell1.frequency", "Bell 1", Unit.HERTZ, 30, 18000, 500)
              .withDescription("The middle of the first bell."),
          ParamSpec.linear("bell1.gain", "Bell 1 gain", Unit.DECIBELS, -18, 18, 0)
              .withDescription("How much the first bell raises or lowers."),
          ParamSpec.logarithmic("bell1.q", "Bell 1 Q", Unit.NONE, .2, 12, .8)
              .withDescription("How narrow the first bell is."),
          ParamSpec.logarithmic("bell2.frequency", "Bell 2", Unit.HERTZ, 30, 18000, 3000)
              .withDescription("The middle of the second bell."),
          ParamSpec.linear("bell2.gain", "Bell 2 gain", Unit.DECIBELS, -18, 18, 0)
              .withDescription("How much the second bell raises or lowers."),
          ParamSpec.logarithmic("bell2.q", "Bell 2 Q", Unit.NONE, .2, 12, .8)
              .withDescription("How narrow the second bell is."),
          ParamSpec.logarithmic("high.frequency", "High", Unit.HERTZ, 500, 18000, 8000)
              .withDescription("Where the high shelf begins."),
          ParamSpec.linear("high.gain", "High gain", Unit.DECIBELS, -18, 18, 0)
              .withDescription("How much the high shelf raises or lowers."),
          ParamSpec.linear("output", "Output", Unit.DECIBELS, -18, 18, 0)
              .withDescription("The level behind all bands."));

  /** What it is and what it can be told. */
  public EqType() {
    super(
        "eq", "EQ", Kind.AUDIO_EFFECT, "A low shelf, two bells and a high shelf, true to their curves up to the top.",
        PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new EqProcessor(settings.values(), preparation.sampleRate());
  }
}
