package studio.overdub.conformance;

import java.util.List;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.EventList;
import studio.overdub.device.Processor;

/** Drives a processor through a score, as the engine does, in blocks of a given size. */
final class Playing {
  private static final int CLOCK_AT_START = 1003;

  private final Processor processor;
  private final int channels;
  private final int blockSize;
  private final Block block;

  Playing(DeviceType type, Processor processor, int blockSize) {
    this.processor = processor;
    this.blockSize = blockSize;
    channels = type.hasEffectSends() ? 4 : 2;
    block = new Block(channels, blockSize, 256);
  }

  /** Plays the score and returns all channels. */
  float[][] play(Score score) {
    float[][] out = new float[channels][score.frames()];
    play(score.events(), score.input(), out);
    return out;
  }

  /** As {@link #play(Score)}, into memory of the caller's; allocates nothing itself. */
  void play(List<Score.Event> events, float[][] input, float[][] out) {
    int frames = out[0].length;
    int event = 0;
    for (int at = 0; at < frames; at += blockSize) {
      int run = Math.min(blockSize, frames - at);
      EventList list = block.events();
      list.clear();
      while (event < events.size() && events.get(event).frame() < at + run) {
        list.add(events.get(event).frame() - at, events.get(event).message());
        event++;
      }
      for (int c = 0; c < 2; c++) {
        System.arraycopy(input[c], at, block.channel(c), 0, run);
      }
      processor.process(block.at(CLOCK_AT_START + at, run).music(at / 22050d, 120, true));
      for (int c = 0; c < channels; c++) {
        System.arraycopy(block.channel(c), 0, out[c], at, run);
      }
    }
  }
}
