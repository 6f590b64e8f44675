package studio.overdub.effects;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** The chorus: up to four wandering copies a side. */
public final class ChorusType extends EffectType {
  static final int RATE = 0;
  static final int DEPTH = 1;
  static final int VOICES = 2;
  static final int DELAY = 3;
  static final int WIDTH = 4;
  static final int MIX = 5;

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.logarithmic("rate", "Rate", Unit.HERTZ, .02, 10, .6)
              .withDescription("How fast the voices move."),
          ParamSpec.linear("depth", "Depth", Unit.SECONDS, 0, .01, .0025)
              .withDescription("How far they move in time, and so in pitch."),
          ParamSpec.linear("voices", "Voices", Unit.NONE, 1, 4, 3)
              .withDescription("How many voices sound beside each other."),
          ParamSpec.linear("delay", "Delay", Unit.SECONDS, .001, .04, .012)
              .withDescription("How late the voices are on average."),
          ParamSpec.linear("width", "Width", Unit.PERCENT, 0, 1, 1)
              .withDescription("How far they stand apart; 0 is mono."),
          ParamSpec.linear("mix", "Mix", Unit.PERCENT, 0, 1, 1)
              .withDescription("How much of what is heard is the voices."));

  /** What it is and what it can be told. */
  public ChorusType() {
    super("chorus", "Chorus", Kind.AUDIO_EFFECT, "Copies that wander in time, apart on the two sides.", PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new ChorusProcessor(settings.values(), preparation.sampleRate());
  }
}
