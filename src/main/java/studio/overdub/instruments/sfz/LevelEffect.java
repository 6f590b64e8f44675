package studio.overdub.instruments.sfz;

import studio.overdub.dsp.Elementary;
import studio.overdub.soundfont.sfz.EffectSpec;

/** The effects "comp", "gate" and "limiter": the level decides the gain. Audio thread. */
final class LevelEffect implements BusEffect {
  private static final double LIMITER_ATTACK = .0005;

  private final EffectNumbers numbers;
  private final double sampleRate;
  private final boolean gate;
  private final boolean limiter;
  private final boolean linked;
  private final double[] gains = {1, 1};
  private final int threshold;
  private final int ratio;
  private final int attack;
  private final int release;
  private final int makeUp;
  private double fall;
  private double rise;

  LevelEffect(EffectSpec spec, EffectNumbers numbers, int sampleRate) {
    this.numbers = numbers;
    this.sampleRate = sampleRate;
    gate = spec.type().equals("gate");
    limiter = spec.type().equals("limiter");
    String prefix = gate ? "gate_" : "comp_";
    threshold = numbers.place(prefix + "threshold", 0);
    ratio = numbers.place("comp_ratio", limiter ? 1000 : 1);
    attack = numbers.place(prefix + "attack", limiter ? LIMITER_ATTACK : .005);
    release = numbers.place(prefix + "release", .05);
    makeUp = numbers.place("comp_gain", 0);
    linked =
        limiter || spec.words().getOrDefault(prefix + "stlink", "").equals("on")
            || spec.number(prefix + "stlink", 0) != 0;
  }

  @Override
  public void tune() {
    numbers.follow();
    double quick = Elementary.approach(Math.max(0, numbers.get(attack)) * sampleRate);
    double slow = Elementary.approach(Math.max(0, numbers.get(release)) * sampleRate);
    fall = gate ? slow : quick;
    rise = gate ? quick : slow;
  }

  @Override
  public void process(float[] left, float[] right, int frames) {
    double lift = limiter || gate ? 1 : Elementary.decibelsToGain(Math.clamp(numbers.get(makeUp), -96, 96));
    for (int i = 0; i < frames; i++) {
      double l = Math.abs(left[i]);
      double r = Math.abs(right[i]);
      double both = Math.max(l, r);
      left[i] = (float) (left[i] * lift * gain(0, linked ? both : l));
      right[i] = (float) (right[i] * lift * gain(1, linked ? both : r));
    }
  }

  private double gain(int channel, double peak) {
    double wanted =
        gate ? Dynamics.gated(peak, numbers.get(threshold))
            : Dynamics.compressed(peak, numbers.get(threshold), Math.max(1, numbers.get(ratio)));
    double from = gains[channel];
    double to = from + (wanted - from) * (wanted < from ? fall : rise);
    gains[channel] = to < 1e-12 ? 0 : to;
    return gains[channel];
  }

  @Override
  public void reset() {
    gains[0] = 1;
    gains[1] = 1;
  }
}
