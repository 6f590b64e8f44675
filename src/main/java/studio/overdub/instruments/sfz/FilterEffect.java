package studio.overdub.instruments.sfz;

import studio.overdub.dsp.Elementary;
import studio.overdub.soundfont.sfz.EffectSpec;
import studio.overdub.soundfont.sfz.Opcode;

/** The effect "filter": any type that regions have. Audio thread. */
final class FilterEffect implements BusEffect {
  private static final double LOWEST = 20;
  private static final double HIGHEST = 20_000;

  private final EffectNumbers numbers;
  private final VoiceFilter filter;
  private final double sampleRate;
  private final int type;
  private final int cutoff;
  private final int resonance;

  FilterEffect(EffectSpec spec, EffectNumbers numbers, int sampleRate) {
    this.numbers = numbers;
    this.sampleRate = sampleRate;
    type = Math.max(0, Opcode.FIL_TYPE.choices().indexOf(spec.words().getOrDefault("filter_type", "lpf_2p")));
    cutoff = numbers.place("filter_cutoff", Double.NaN);
    resonance = numbers.place("filter_resonance", 0);
    filter = new VoiceFilter(sampleRate, type == VoiceFilter.COMB);
    reset();
  }

  @Override
  public void tune() {
    numbers.follow();
    double cents = numbers.moved(cutoff);
    double given = numbers.base(cutoff);
    double from = Double.isNaN(given) ? cents < 0 ? HIGHEST : LOWEST : given;
    double hertz = Math.clamp(from * Elementary.exp2(cents / 1200), 1, .49 * sampleRate);
    filter.tune(hertz, Math.clamp(numbers.get(resonance), -96, 96), 0);
  }

  @Override
  public void process(float[] left, float[] right, int frames) {
    filter.process(left, right, frames);
  }

  @Override
  public void reset() {
    filter.start(type);
  }
}
