package studio.overdub.instruments.sfz;

import studio.overdub.dsp.DelayLine;
import studio.overdub.soundfont.sfz.EffectSpec;
import studio.overdub.soundfont.sfz.Opcode;

/**
 * The effect "delay": a line for each side with a filter in its feedback, and a tap in the middle. In the mode "cross"
 * (and "pingpong") what is fed back changes sides. Audio thread.
 */
final class EchoEffect implements BusEffect {
  /** Shorter than this a line cannot be read before it is written. */
  private static final int SHORTEST = Voice.TICK;

  private static final double MOST_SECONDS = 10;
  private static final double MOST_FEEDBACK = .98;

  private final EffectNumbers numbers;
  private final double sampleRate;
  private final boolean crossed;
  private final boolean centred;
  private final int filterType;
  private final VoiceFilter filter;
  private final DelayLine[] lines = new DelayLine[2];
  private final float[] leftOut = new float[Voice.TICK];
  private final float[] rightOut = new float[Voice.TICK];
  private final float[] leftBack = new float[Voice.TICK];
  private final float[] rightBack = new float[Voice.TICK];
  private final int[] delays = new int[3];
  private final int most;
  private final int input;
  private final int dry;
  private final int wet;
  private final int feedback;
  private final int timeLeft;
  private final int timeRight;
  private final int timeCentre;
  private final int levelLeft;
  private final int levelRight;
  private final int levelCentre;
  private final int cutoff;
  private final int resonance;

  EchoEffect(EffectSpec spec, EffectNumbers numbers, int sampleRate) {
    this.numbers = numbers;
    this.sampleRate = sampleRate;
    String mode = spec.words().getOrDefault("delay_mode", "stereo");
    crossed = mode.startsWith("cross") || mode.startsWith("ping");
    centred = spec.numbers().containsKey("delay_timec");
    filterType = Opcode.FIL_TYPE.choices().indexOf(spec.words().getOrDefault("delay_filter", ""));
    input = numbers.place("delay_input", 100);
    dry = numbers.place("delay_dry", 100);
    wet = numbers.place("delay_wet", 100);
    feedback = numbers.place("delay_feedback", 0);
    timeLeft = numbers.place("delay_timel", .5);
    timeRight = numbers.place("delay_timer", numbers.base(timeLeft));
    timeCentre = numbers.place("delay_timec", .5);
    levelLeft = numbers.place("delay_levell", 100);
    levelRight = numbers.place("delay_levelr", 100);
    levelCentre = numbers.place("delay_levelc", 100);
    cutoff = numbers.place("delay_cutoff", 20_000);
    resonance = numbers.place("delay_resonance", 0);
    double longest =
        Math.max(
            spec.most("delay_timel", .5),
            Math.max(spec.most("delay_timer", numbers.base(timeRight)), centred ? spec.most("delay_timec", 0) : 0));
    most = Math.max(SHORTEST, (int) (Math.clamp(longest, 0, MOST_SECONDS) * sampleRate));
    filter = new VoiceFilter(sampleRate, filterType == VoiceFilter.COMB);
    lines[0] = new DelayLine(most);
    lines[1] = new DelayLine(most);
    reset();
  }

  @Override
  public void tune() {
    numbers.follow();
    delays[0] = frames(timeLeft);
    delays[1] = frames(timeRight);
    delays[2] = frames(timeCentre);
    if (filterType >= 0) {
      double hertz = Math.clamp(numbers.get(cutoff), 20, .49 * sampleRate);
      filter.tune(hertz, Math.clamp(numbers.get(resonance), 0, 24), 0);
    }
  }

  private int frames(int time) {
    return (int) Math.clamp(Math.rint(numbers.get(time) * sampleRate), SHORTEST, most);
  }

  @Override
  public void process(float[] left, float[] right, int frames) {
    lines[0].copy(delays[0], leftOut, frames);
    lines[1].copy(delays[1], rightOut, frames);
    System.arraycopy(leftOut, 0, leftBack, 0, frames);
    System.arraycopy(rightOut, 0, rightBack, 0, frames);
    if (filterType >= 0) {
      filter.process(leftBack, rightBack, frames);
    }
    float[] toLeft = crossed ? rightBack : leftBack;
    float[] toRight = crossed ? leftBack : rightBack;
    float in = (float) numbers.share(input);
    float back = (float) Math.min(MOST_FEEDBACK, numbers.share(feedback));
    float plain = (float) numbers.share(dry);
    float wetLeft = (float) (numbers.share(wet) * numbers.share(levelLeft));
    float wetRight = (float) (numbers.share(wet) * numbers.share(levelRight));
    float wetCentre = centred ? (float) (.5 * numbers.share(wet) * numbers.share(levelCentre)) : 0;
    for (int i = 0; i < frames; i++) {
      float centre = centred ? wetCentre * (lines[0].read(delays[2]) + lines[1].read(delays[2])) : 0;
      lines[0].write(flushed(in * left[i] + back * toLeft[i]));
      lines[1].write(flushed(in * right[i] + back * toRight[i]));
      left[i] = plain * left[i] + wetLeft * (filterType < 0 ? leftOut[i] : leftBack[i]) + centre;
      right[i] = plain * right[i] + wetRight * (filterType < 0 ? rightOut[i] : rightBack[i]) + centre;
    }
  }

  private static float flushed(float x) {
    return Math.abs(x) < 1e-15f ? 0 : x;
  }

  @Override
  public void reset() {
    lines[0].reset();
    lines[1].reset();
    filter.start(Math.max(0, filterType));
  }

  @Override
  public int tail() {
    return most;
  }
}
