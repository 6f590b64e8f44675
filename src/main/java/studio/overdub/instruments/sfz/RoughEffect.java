package studio.overdub.instruments.sfz;

/** The effect "lofi": fewer samples, fewer bits, as regions have them. Audio thread. */
final class RoughEffect implements BusEffect {
  private final EffectNumbers numbers;
  private final Roughness roughness = new Roughness();
  private final int decim;
  private final int bits;

  RoughEffect(EffectNumbers numbers) {
    this.numbers = numbers;
    decim = numbers.place("decim", 0);
    bits = numbers.place("bitred", 0);
    reset();
  }

  @Override
  public void tune() {
    numbers.follow();
  }

  @Override
  public void process(float[] left, float[] right, int frames) {
    for (int channel = 0; channel < 2; channel++) {
      float[] audio = channel == 0 ? left : right;
      if (numbers.get(decim) > 0) {
        roughness.decimate(channel, audio, frames, numbers.get(decim));
      }
      if (numbers.get(bits) > 0) {
        Roughness.reduceBits(audio, frames, numbers.get(bits));
      }
    }
  }

  @Override
  public void reset() {
    roughness.start();
  }
}
