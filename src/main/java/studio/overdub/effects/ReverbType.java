package studio.overdub.effects;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** The reverb: a delay network with a true decay time. */
public final class ReverbType extends EffectType {
  static final int SIZE = 0;
  static final int DECAY = 1;
  static final int DAMPING = 2;
  static final int PRE_DELAY = 3;
  static final int LOW_CUT = 4;
  static final int MODULATION = 5;
  static final int WIDTH = 6;
  static final int MIX = 7;

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.linear("size", "Size", Unit.PERCENT, 0, 1, .5)
              .withDescription("How large the room is."),
          ParamSpec.logarithmic("decay", "Decay", Unit.SECONDS, .1, 20, 1.8)
              .withDescription("How long the sound takes to fall by 60 dB."),
          ParamSpec.linear("damping", "Damping", Unit.PERCENT, 0, 1, .6)
              .withDescription("How much sooner the highs die away than the lows."),
          ParamSpec.linear("predelay", "Pre-delay", Unit.SECONDS, 0, .25, .01)
              .withDescription("How long the room waits before it answers."),
          ParamSpec.logarithmic("lowcut", "Low cut", Unit.HERTZ, 10, 1000, 120)
              .withDescription("Keeps what lies below out of the room."),
          ParamSpec.linear("modulation", "Modulation", Unit.PERCENT, 0, 1, .3)
              .withDescription("How much the room moves, so that its tail does not ring."),
          ParamSpec.linear("width", "Width", Unit.PERCENT, 0, 1, 1)
              .withDescription("How wide the tail stands; 0 is mono."),
          ParamSpec.linear("mix", "Mix", Unit.PERCENT, 0, 1, 1)
              .withDescription("How much of what is heard is the room."));

  /** What it is and what it can be told. */
  public ReverbType() {
    super(
        "reverb", "Reverb", Kind.AUDIO_EFFECT,
        "A room from a feedback delay network: its decay time is the one written on the knob.",
        PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new ReverbProcessor(settings.values(), preparation.sampleRate());
  }
}
