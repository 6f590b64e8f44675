package studio.overdub.instruments.sfz;

import studio.overdub.dsp.Elementary;

/** The effect "disto": drive in stages, then a tone control. Audio thread. */
final class DistortionEffect implements BusEffect {
  private static final int MOST_STAGES = 4;

  private final EffectNumbers numbers;
  private final double sampleRate;
  private final OnePole toneControl = new OnePole();
  private final float[][] driven = new float[2][Voice.TICK];
  private final int depth;
  private final int tone;
  private final int stages;
  private final int dry;
  private final int wet;

  DistortionEffect(EffectNumbers numbers, int sampleRate) {
    this.numbers = numbers;
    this.sampleRate = sampleRate;
    depth = numbers.place("disto_depth", 0);
    tone = numbers.place("disto_tone", 100);
    stages = numbers.place("disto_stages", 1);
    dry = numbers.place("disto_dry", 0);
    wet = numbers.place("disto_wet", 100);
  }

  @Override
  public void tune() {
    numbers.follow();
    toneControl.lowPass(Section.warp(Math.min(.49, 200 * Elementary.exp2(6.6 * numbers.share(tone)) / sampleRate)));
  }

  @Override
  public void process(float[] left, float[] right, int frames) {
    int rounds = (int) Math.clamp(numbers.get(stages), 1, MOST_STAGES);
    float plain = (float) numbers.share(dry);
    float bent = (float) numbers.share(wet);
    for (int channel = 0; channel < 2; channel++) {
      float[] audio = channel == 0 ? left : right;
      float[] own = driven[channel];
      System.arraycopy(audio, 0, own, 0, frames);
      for (int i = 0; i < rounds; i++) {
        Roughness.drive(own, frames, 100 * numbers.share(depth));
      }
      toneControl.process(channel, own, frames);
      for (int i = 0; i < frames; i++) {
        audio[i] = plain * audio[i] + bent * own[i];
      }
    }
  }

  @Override
  public void reset() {
    toneControl.clear();
  }
}
