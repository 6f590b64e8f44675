package studio.overdub.effects;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** The phaser: notches that wander. */
public final class PhaserType extends EffectType {
  static final int RATE = 0;
  static final int DEPTH = 1;
  static final int CENTRE = 2;
  static final int FEEDBACK = 3;
  static final int STAGES = 4;
  static final int WIDTH = 5;
  static final int MIX = 6;

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.logarithmic("rate", "Rate", Unit.HERTZ, .02, 10, .3)
              .withDescription("How often the notches wander."),
          ParamSpec.linear("depth", "Depth", Unit.PERCENT, 0, 1, .7).withDescription("How far the notches wander."),
          ParamSpec.logarithmic("centre", "Centre", Unit.HERTZ, 100, 8000, 900)
              .withDescription("Where the middle of the notches lies."),
          ParamSpec.linear("feedback", "Feedback", Unit.PERCENT, -.95, .95, .3)
              .withDescription("How sharp the notches are."),
          ParamSpec.linear("stages", "Stages", Unit.NONE, 2, 12, 6)
              .withDescription("Twice as many all-passes as there are notches."),
          ParamSpec.linear("width", "Width", Unit.PERCENT, 0, 1, .5).withDescription("How far the two sides differ."),
          ParamSpec.linear("mix", "Mix", Unit.PERCENT, 0, 1, .5)
              .withDescription("How much goes through the phaser; notches are deepest at half."));

  /** What it is and what it can be told. */
  public PhaserType() {
    super(
        "phaser", "Phaser", Kind.AUDIO_EFFECT, "A row of all-passes whose notches wander, apart on the two sides.",
        PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new PhaserProcessor(settings.values(), preparation.sampleRate());
  }
}
