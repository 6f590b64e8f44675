package studio.overdub.effects;

import java.util.List;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;
import studio.overdub.device.Unit;

/** The delay: echoes in note values or seconds, from side to side. */
public final class DelayType extends EffectType {
  static final int NOTE = 0;
  static final int TIME = 1;
  static final int FEEDBACK = 2;
  static final int TONE = 3;
  static final int PING_PONG = 4;
  static final int MIX = 5;

  /** Lengths of the note values in quarters, in order of the choices; the first is not a note value. */
  static final double[] QUARTERS = {0, .25, 1 / 3d, .5, .75, 2 / 3d, 1, 1.5, 2, 3, 4};

  static final List<ParamSpec> PARAMS =
      List.of(
          ParamSpec.choice(
              "note", "Note value", 4, "Free", "1/16", "1/8 T", "1/8", "1/8 dotted", "1/4 T", "1/4", "1/4 dotted",
              "1/2", "1/2 dotted", "1/1")
              .withDescription("The time between repeats as a note value; free takes the time in seconds."),
          ParamSpec.square("time", "Time", Unit.SECONDS, .001, 2, .35)
              .withDescription("The time between repeats where no note value is chosen."),
          ParamSpec.linear("feedback", "Feedback", Unit.PERCENT, 0, .95, .4)
              .withDescription("How much of each repeat is left in the next."),
          ParamSpec.logarithmic("tone", "Tone", Unit.HERTZ, 200, 20000, 4500)
              .withDescription("Takes the highs above it out of each repeat."),
          ParamSpec.onOff("pingpong", "Ping-pong", true)
              .withDescription("Repeats go from side to side."),
          ParamSpec.linear("mix", "Mix", Unit.PERCENT, 0, 1, .3)
              .withDescription("How much of what is heard is repeats."));

  /** What it is and what it can be told. */
  public DelayType() {
    super(
        "delay", "Delay", Kind.AUDIO_EFFECT,
        "Echoes in note values or seconds, darker each time, from side to side if you like.",
        PARAMS);
  }

  @Override
  public Processor create(Settings settings, Preparation preparation) {
    return new DelayProcessor(settings.values(), preparation.sampleRate());
  }
}
