package studio.overdub.instruments.keys;

import java.util.Arrays;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.Processor;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.midi.Message;

/**
 * An instrument whose slow values stand on the {@link ControlGrid}: cuts each block at its events and at the grid, and
 * lets the notes sound in between. Where nothing sounds, nothing is computed.
 */
public abstract class GridProcessor implements Processor {
  private long now;

  /** Takes an event, when its frame has come: a message or a parameter. Audio thread. */
  protected abstract void take(long event);

  /** Takes a system exclusive message, F0 to F7, when its frame has come. Audio thread. */
  protected void takeExclusive(byte[] message) {}

  /** A block begins: where the music is, and further outputs to play to. Audio thread. */
  protected void begin(Block block) {}

  /** The notes of a block have sounded: what works on their sum follows. Audio thread. */
  protected void finish(Block block) {}

  /** The engine's clock at the event or the point of the grid at hand. */
  protected final long now() {
    return now;
  }

  /** Whether any note sounds. Audio thread. */
  protected abstract boolean sounding();

  /** Computes the slow values anew; called at points of the grid while something sounds. Audio thread. */
  protected abstract void tick();

  /** Adds what sounds to {@code frames} frames from index {@code from}, which reach no further than the next tick. */
  protected abstract void add(float[] left, float[] right, int from, int frames);

  @Override
  public boolean idle() {
    return !sounding();
  }

  @Override
  public final void process(Block block) {
    float[] left = block.channel(Block.LEFT);
    float[] right = block.channel(Block.RIGHT);
    int frames = block.frames();
    Arrays.fill(left, 0, frames, 0);
    Arrays.fill(right, 0, frames, 0);
    EventList events = block.events();
    int event = 0;
    int done = 0;
    begin(block);
    while (done < frames) {
      now = block.clock() + done;
      while (event < events.size() && events.offset(event) <= done) {
        take(events, events.message(event++));
      }
      int next = event < events.size() ? Math.min(frames, events.offset(event)) : frames;
      play(block.clock(), left, right, done, next);
      done = next;
    }
    finish(block);
  }

  private void take(EventList events, long message) {
    if (Message.type(message) == Message.TYPE_SYSEX) {
      takeExclusive(events.sysex(message));
    } else {
      take(message);
    }
  }

  private void play(long start, float[] left, float[] right, int from, int to) {
    int done = from;
    while (done < to && sounding()) {
      long clock = start + done;
      if (ControlGrid.at(clock)) {
        now = clock;
        tick();
      }
      int run = ControlGrid.run(clock, to - done);
      add(left, right, done, run);
      done += run;
    }
  }
}
