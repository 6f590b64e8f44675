package studio.overdub.instruments.sample;

import java.util.Arrays;
import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.instruments.keys.ChannelControls;
import studio.overdub.midi.Message;

/** Plays the sample instrument: cuts the block at events and at the control grid, and lets notes sound in between. */
final class SampleProcessor implements Processor {
  private final List<StudioException> problems;
  private final boolean silent;
  private final SamplePatch patch;
  private final ChannelControls controls = new ChannelControls();
  private final SampleNotes notes;

  SampleProcessor(
      Recording recording, List<StudioException> problems, double[] values, Preparation preparation) {
    this.problems = problems;
    silent = recording.sample() == null;
    patch = new SamplePatch(values, preparation.sampleRate());
    notes = new SampleNotes(recording, patch, controls, preparation);
  }

  @Override
  public void reset() {
    patch.reset();
    controls.reset();
    notes.reset();
  }

  @Override
  public boolean idle() {
    return !notes.sounding();
  }

  @Override
  public List<StudioException> problems() {
    return problems;
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
      play(block.clock(), left, right, done, next);
      done = next;
    }
  }

  private void play(long start, float[] left, float[] right, int from, int to) {
    int done = from;
    while (done < to && notes.sounding()) {
      long clock = start + done;
      if (ControlGrid.at(clock)) {
        notes.tick();
      }
      int run = ControlGrid.run(clock, to - done);
      notes.add(left, right, done, run);
      done += run;
    }
  }

  private void take(long message) {
    if (ParamEvent.is(message)) {
      patch.set(ParamEvent.index(message), ParamEvent.value(message));
      if (ParamEvent.index(message) == SampleParams.BEND_RANGE) {
        controls.forgetBendRange();
      }
    } else if (!silent && Message.type(message) == Message.TYPE_VOICE) {
      notes.take(message);
    }
  }
}
