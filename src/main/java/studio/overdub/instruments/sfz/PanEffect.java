package studio.overdub.instruments.sfz;

/** The effect "apan": a slow wave moves the sound from side to side. Audio thread. */
final class PanEffect implements BusEffect {
  private final EffectNumbers numbers;
  private final double sampleRate;
  private final int hertz;
  private final int depth;
  private final int apart;
  private final int shape;
  private final int dry;
  private final int wet;
  private double phase;

  PanEffect(EffectNumbers numbers, int sampleRate) {
    this.numbers = numbers;
    this.sampleRate = sampleRate;
    hertz = numbers.place("apan_freq", 0);
    depth = numbers.place("apan_depth", 100);
    apart = numbers.place("apan_phase", .5);
    shape = numbers.place("apan_waveform", 0);
    dry = numbers.place("apan_dry", 0);
    wet = numbers.place("apan_wet", 100);
  }

  @Override
  public void tune() {
    numbers.follow();
  }

  @Override
  public void process(float[] left, float[] right, int frames) {
    double step = Math.max(0, numbers.get(hertz)) / sampleRate;
    double plain = numbers.share(dry);
    double moved = numbers.share(wet);
    double far = numbers.share(depth);
    int wave = (int) numbers.get(shape);
    double between = numbers.get(apart);
    for (int i = 0; i < frames; i++) {
      left[i] *= (float) (plain + moved * gain(wave, phase, far));
      right[i] *= (float) (plain + moved * gain(wave, phase + between, far));
      phase += step;
    }
    phase -= Math.floor(phase);
  }

  /** From 1 down to 1 less the depth, and back. */
  private static double gain(int wave, double turn, double depth) {
    return 1 - depth * (.5 - .5 * VoiceLfo.shape(wave, turn - Math.floor(turn)));
  }

  @Override
  public void reset() {
    phase = 0;
  }
}
