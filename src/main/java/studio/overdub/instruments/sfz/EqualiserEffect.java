package studio.overdub.instruments.sfz;

import studio.overdub.soundfont.sfz.EffectSpec;
import studio.overdub.soundfont.sfz.Opcode;

/** The effect "eq": one band, as regions have it. Audio thread. */
final class EqualiserEffect implements BusEffect {
  private final EffectNumbers numbers;
  private final Equaliser band;
  private final int type;
  private final int hertz;
  private final int octaves;
  private final int gain;

  EqualiserEffect(EffectSpec spec, EffectNumbers numbers, int sampleRate) {
    this.numbers = numbers;
    band = new Equaliser(sampleRate);
    type = Math.max(0, Opcode.EQ_TYPE.choices().indexOf(spec.words().getOrDefault("eq_type", "peak")));
    hertz = numbers.place("eq_freq", 1000);
    octaves = numbers.place("eq_bw", 1);
    gain = numbers.place("eq_gain", 0);
    reset();
  }

  @Override
  public void tune() {
    numbers.follow();
    band.tune(type, numbers.get(hertz), numbers.get(octaves), numbers.get(gain));
  }

  @Override
  public void process(float[] left, float[] right, int frames) {
    band.process(left, right, frames);
  }

  @Override
  public void reset() {
    band.start();
  }
}
