package studio.overdub.effects;

import java.util.Map;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.device.Settings;

/** An effect over a sound, in blocks of 480 frames at 120 quarters a minute. */
final class EffectRendering {
  static final int RATE = 48000;
  private static final int BLOCK = 480;

  private EffectRendering() {}

  static Processor create(DeviceType type, Map<String, Double> params) {
    try {
      return type.create(Settings.of(type, 1, params, Map.of()), Preparation.of(RATE, BLOCK));
    } catch (studio.overdub.base.StudioException e) {
      throw new AssertionError(e);
    }
  }

  /** Processes in place; the length must be a multiple of 480. */
  static void play(Processor processor, float[] left, float[] right) {
    Block block = new Block(2, BLOCK, 4);
    for (int at = 0; at < left.length; at += BLOCK) {
      System.arraycopy(left, at, block.channel(0), 0, BLOCK);
      System.arraycopy(right, at, block.channel(1), 0, BLOCK);
      processor.process(block.at(at, BLOCK).music(0, 120, true));
      System.arraycopy(block.channel(0), 0, left, at, BLOCK);
      System.arraycopy(block.channel(1), 0, right, at, BLOCK);
    }
  }

  /** What a click of amplitude 1 on both sides becomes. */
  static float[][] impulse(DeviceType type, Map<String, Double> params, double seconds) {
    int frames = (int) (seconds * RATE) / BLOCK * BLOCK;
    float[][] audio = new float[2][frames];
    audio[0][0] = 1;
    audio[1][0] = 1;
    play(create(type, params), audio[0], audio[1]);
    return audio;
  }
}
