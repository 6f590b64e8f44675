package studio.overdub.instruments.pads;

import java.util.Arrays;
import java.util.List;
import studio.overdub.base.StudioException;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.Preparation;
import studio.overdub.device.Processor;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.midi.Message;

/** Plays the drum rack: cuts the block at events and at the control grid, and lets the pads sound in between. */
final class DrumRackProcessor implements Processor {
  private static final int ALL_SOUND_OFF = 120;
  private static final int FIRST_ALL_NOTES_OFF = 123;

  private final PadSamples samples;
  private final PadPatch patch;
  private final PadVoices voices;

  DrumRackProcessor(PadSamples samples, double[] values, Preparation preparation) {
    this.samples = samples;
    patch = new PadPatch(values, preparation.sampleRate());
    voices = new PadVoices(samples, patch, preparation);
  }

  @Override
  public void reset() {
    patch.reset();
    voices.reset();
  }

  @Override
  public boolean idle() {
    return !voices.sounding();
  }

  @Override
  public List<StudioException> problems() {
    return samples.problems();
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
    while (done < to && voices.sounding()) {
      long clock = start + done;
      if (ControlGrid.at(clock)) {
        voices.tick();
      }
      int run = ControlGrid.run(clock, to - done);
      voices.add(left, right, done, run);
      done += run;
    }
  }

  private void take(long message) {
    if (ParamEvent.is(message)) {
      patch.set(ParamEvent.index(message), ParamEvent.value(message));
    } else if (Message.is(message, Message.NOTE_ON)) {
      voices.strike(Message.key(message), Message.velocity(message), Message.velocity16(message));
    } else if (Message.is(message, Message.NOTE_OFF)) {
      voices.keyUp(Message.key(message));
    } else if (Message.is(message, Message.CONTROL) && Message.controller(message) == ALL_SOUND_OFF) {
      voices.allSoundOff();
    } else if (Message.is(message, Message.CONTROL) && Message.controller(message) >= FIRST_ALL_NOTES_OFF) {
      voices.allNotesOff();
    } else {
      patch.controls().take(message);
    }
  }
}
