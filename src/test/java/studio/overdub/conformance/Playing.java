package studio.overdub.conformance;

import java.util.Arrays;
import java.util.List;
import studio.overdub.device.Block;
import studio.overdub.device.DeviceType;
import studio.overdub.device.EventList;
import studio.overdub.device.Processor;
import studio.overdub.device.Timeline;

/** Drives a processor through a score, as the engine does, in blocks of a given size. */
final class Playing {
  private static final int CLOCK_AT_START = 1003;
  private static final double QUARTER = 22050;

  private static final Timeline TIMELINE =
      new Timeline() {
        @Override
        public long frameAt(double quarter) {
          return (long) StrictMath.rint(quarter * QUARTER);
        }

        @Override
        public double quarterAt(long frame) {
          return frame / QUARTER;
        }
      };

  private final Processor processor;
  private final int channels;
  private final int blockSize;
  private final Block block;
  private final boolean givesNotes;
  private long clock = CLOCK_AT_START;

  Playing(DeviceType type, Processor processor, int blockSize) {
    this.processor = processor;
    this.blockSize = blockSize;
    channels = type.hasEffectSends() ? 4 : 2;
    block = new Block(channels, blockSize, 1024);
    givesNotes = type.kind() == DeviceType.Kind.NOTE_EFFECT;
  }

  /** Plays the score and returns all channels. */
  float[][] play(Score score) {
    float[][] out = new float[channels][score.frames()];
    play(score.events(), score.input(), out);
    return out;
  }

  /** Resets the processor, and begins where the clock began. */
  void reset() {
    processor.reset();
    clock = CLOCK_AT_START;
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
      long songFrame = clock - CLOCK_AT_START;
      processor.process(block.at(clock, run).music(songFrame / QUARTER, 120, true).song(TIMELINE, songFrame));
      clock += run;
      for (int c = 0; c < channels; c++) {
        System.arraycopy(block.channel(c), 0, out[c], at, run);
      }
      if (givesNotes) {
        write(list, out, at, run);
      }
    }
  }

  /** Events as samples, so that what holds of sound is asked of notes: any change in them is another sample. */
  private static void write(EventList events, float[][] out, int at, int run) {
    Arrays.fill(out[0], at, at + run, 0);
    Arrays.fill(out[1], at, at + run, 0);
    for (int i = 0; i < events.size(); i++) {
      long mixed = events.message(i) * 0x9e3779b97f4a7c15L;
      int frame = at + events.offset(i);
      out[0][frame] = .5f * out[0][frame] + (mixed >>> 40) * 0x1p-25f + .01f;
    }
  }
}
