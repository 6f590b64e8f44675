package studio.overdub.effects;

import java.util.List;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.device.ParamEvent;
import studio.overdub.device.ParamSpec;
import studio.overdub.device.Processor;
import studio.overdub.dsp.ControlGrid;
import studio.overdub.dsp.Smoother;

/**
 * What all audio effects share: cuts a block at events and at the control grid, glides the parameters, and sleeps when
 * input and tail are over, so that silence costs nothing and ends in exact zeros.
 */
abstract class EffectProcessor implements Processor {
  private static final double GLIDE_SECONDS = .02;
  private static final float INAUDIBLE = 1e-6f;

  private final List<ParamSpec> specs;
  private final double[] fresh;
  private final Smoother[] params;
  private boolean asleep = true;
  private boolean loud;
  private int quietFrames;
  private long clock;

  EffectProcessor(List<ParamSpec> specs, double[] values, double sampleRate) {
    this.specs = specs;
    fresh = values.clone();
    params = new Smoother[values.length];
    for (int i = 0; i < values.length; i++) {
      params[i] = new Smoother(GLIDE_SECONDS, sampleRate);
      params[i].jump(values[i]);
    }
  }

  /** Computes what follows from the parameters for the cell that begins; at each point of the control grid. */
  abstract void tick();

  /** As {@link #tick}, when sound starts after silence: values stand at once. */
  abstract void wake();

  /** Changes audio in place; the frames lie within one cell, or make a longer run of {@link #longestRun}. */
  abstract void render(float[] left, float[] right, int from, int frames);

  /**
   * The most frames that it renders at once while no parameter moves: whole cells, of which only the first has its
   * {@link #tick}. One cell, unless an effect gains by long loops and moves within them by {@link #clock} alone.
   */
  int longestRun() {
    return ControlGrid.FRAMES;
  }

  /** The engine's clock at the first of the frames that are being rendered. */
  final long clock() {
    return clock;
  }

  /** Silence within, all phases at their start. */
  abstract void silence();

  /** Frames of silence at the output after which nothing can follow. */
  abstract int tail();

  /** The tempo of the block, for effects that follow it. */
  void music(double tempo) {}

  /** A parameter now. */
  final double get(int index) {
    return params[index].end();
  }

  /** Whether all parameters stand where they were set. */
  final boolean settled() {
    for (Smoother param : params) {
      if (!param.settled()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public final void reset() {
    for (int i = 0; i < fresh.length; i++) {
      params[i].jump(fresh[i]);
    }
    sleep();
  }

  @Override
  public final boolean idle() {
    return asleep;
  }

  @Override
  public final void process(Block block) {
    float[] left = block.channel(Block.LEFT);
    float[] right = block.channel(Block.RIGHT);
    EventList events = block.events();
    int frames = block.frames();
    int event = 0;
    int done = 0;
    music(block.tempo());
    while (done < frames) {
      while (event < events.size() && events.offset(event) <= done) {
        take(events.message(event++));
      }
      int next = event < events.size() ? Math.min(frames, events.offset(event)) : frames;
      while (done < next) {
        done = asleep ? skipSilence(left, right, done, next) : advance(block.clock(), left, right, done, next);
      }
    }
  }

  private void take(long message) {
    if (ParamEvent.is(message) && ParamEvent.index(message) < params.length) {
      int index = ParamEvent.index(message);
      ParamSpec spec = specs.get(index);
      double value = spec.clamp(ParamEvent.value(message));
      if (spec.stepped() || asleep) {
        params[index].jump(value);
      } else {
        params[index].goal(value);
      }
    }
  }

  private int skipSilence(float[] left, float[] right, int from, int to) {
    for (int i = from; i < to; i++) {
      if (left[i] != 0 || right[i] != 0) {
        asleep = false;
        loud = true;
        wake();
        return i;
      }
    }
    return to;
  }

  private int advance(long blockClock, float[] left, float[] right, int from, int to) {
    clock = blockClock + from;
    if (ControlGrid.at(clock)) {
      beginCell();
      if (quietFrames > tail()) {
        sleep();
        return from;
      }
      for (Smoother param : params) {
        param.tick();
      }
      tick();
    }
    int run = run(to - from);
    int input = lastAbove(left, right, from, run, 0);
    render(left, right, from, run);
    hear(Math.max(input, lastAbove(left, right, from, run, INAUDIBLE)), run);
    return from + run;
  }

  private void beginCell() {
    quietFrames = loud ? 0 : quietFrames + ControlGrid.FRAMES;
    loud = false;
  }

  /** How many of the next frames are rendered at once: none in which a parameter moves, or which it could sleep in. */
  private int run(int frames) {
    int cell = ControlGrid.run(clock, frames);
    if (cell == frames || !ControlGrid.at(clock) || !settled()) {
      return cell;
    }
    int cellsAwake = 1 + (tail() - quietFrames) / ControlGrid.FRAMES;
    return Math.min(frames, Math.min(longestRun(), cellsAwake * ControlGrid.FRAMES));
  }

  /** Takes note of a run of whose frames {@code lastLoud} is the last that can be heard, -1 where none is. */
  private void hear(int lastLoud, int run) {
    int cellsAfter = (run - 1) / ControlGrid.FRAMES;
    if (lastLoud >= 0) {
      loud = true;
      cellsAfter -= lastLoud / ControlGrid.FRAMES;
    }
    for (int i = 0; i < cellsAfter; i++) {
      beginCell();
    }
  }

  private void sleep() {
    asleep = true;
    loud = false;
    quietFrames = 0;
    for (Smoother param : params) {
      param.settle();
    }
    silence();
  }

  /** Which of the frames is the last with a sample above a level; -1 where none has. */
  private static int lastAbove(float[] left, float[] right, int from, int frames, float level) {
    int last = frames - 1;
    while (last >= 0 && !(Math.abs(left[from + last]) > level) && !(Math.abs(right[from + last]) > level)) {
      last--;
    }
    return last;
  }
}
