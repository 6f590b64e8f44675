package studio.overdub.instruments.synth;

import java.util.Arrays;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.midi.Message;

/** Plays the Synthesizer: cuts the block at events and at the control grid, and lets the voices sound in between. */
final class SynthProcessor implements Processor {
  private final Patch patch;
  private final Performance performance = new Performance();
  private final Voices voices;

  SynthProcessor(double[] values, Preparation preparation) {
    patch = new Patch(values, preparation.sampleRate());
    voices = new Voices(patch, performance, preparation.seed());
  }

  @Override
  public void reset() {
    patch.reset();
    performance.reset();
    voices.reset();
  }

  @Override
  public boolean idle() {
    return !voices.sounding();
  }

  @Override
  public void process(Block block) {
    float[] left = block.channel(Block.LEFT);
    float[] right = block.channel(Block.RIGHT);
    int frames = block.frames();
    Arrays.fill(left, 0, frames, 0);
    Arrays.fill(right, 0, frames, 0);
    EventList events = block.events();
    int event = 0;
    int done = 0;
    while (done < frames) {
      while (event < events.size() && events.offset(event) <= done) {
        take(events.message(event++));
      }
      int next = event < events.size() ? Math.min(frames, events.offset(event)) : frames;
      while (done < next) {
        long clock = block.clock() + done;
        if (ControlGrid.at(clock)) {
          tick();
        }
        int run = ControlGrid.run(clock, next - done);
        voices.add(left, right, done, run);
        done += run;
      }
    }
  }

  private void tick() {
    if (voices.sounding()) {
      patch.tick();
      voices.tick();
    }
  }

  private void take(long message) {
    if (ParamEvent.is(message)) {
      patch.set(ParamEvent.index(message), ParamEvent.value(message));
      if (ParamEvent.index(message) == SynthParams.BEND_RANGE) {
        performance.forgetBendRange();
      }
    } else if (Message.type(message) == Message.TYPE_VOICE) {
      if (!voices.sounding()) {
        patch.settle();
      }
      voices.take(message);
    }
  }
}
