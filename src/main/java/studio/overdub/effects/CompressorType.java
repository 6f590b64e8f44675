package studio.overdub.effects;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** The compressor: feed-forward, with one gain for both sides. */
public final class CompressorType extends EffectType {
  static final int THRESHOLD = 0;
  static final int RATIO = 1;
  static final int KNEE = 2;
  static final int ATTACK = 3;
  static final int RELEASE = 4;
  static final int MAKEUP = 5;
  static final int MIX = 6;

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.linear("threshold", "Threshold", Unit.DECIBELS, -60, 0, -18)
              .withDescription("The level above which it turns down."),
          ParamSpec.logarithmic("ratio", "Ratio", Unit.NONE, 1, 20, 3)
              .withDescription("How many dB above the threshold come out as one."),
          ParamSpec.linear("knee", "Knee", Unit.DECIBELS, 0, 24, 6)
              .withDescription("How gently it begins around the threshold."),
          ParamSpec.logarithmic("attack", "Attack", Unit.SECONDS, .0001, .2, .01)
              .withDescription("How soon it turns down."),
          ParamSpec.logarithmic("release", "Release", Unit.SECONDS, .02, 2, .15)
              .withDescription("How soon it lets go again."),
          ParamSpec.linear("makeup", "Make-up", Unit.DECIBELS, 0, 24, 0)
              .withDescription("Raises the whole by what was turned down."),
          ParamSpec.linear("mix", "Mix", Unit.PERCENT, 0, 1, 1)
              .withDescription("How much of the sound is compressed."));

  /** What it is and what it can be told. */
  public CompressorType() {
    super(
        "compressor", "Compressor", Kind.AUDIO_EFFECT,
        "Evens out levels; both sides share one gain, so the picture stays still.",
        PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new CompressorProcessor(settings.values(), preparation.sampleRate());
  }
}
