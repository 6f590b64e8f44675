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

  /** Changes audio in place; the frames lie within one cell. */
  abstract void render(float[] left, float[] right, int from, int frames);

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

  private int advance(long clock, float[] left, float[] right, int from, int to) {
    if (ControlGrid.at(clock + from)) {
      quietFrames = loud ? 0 : quietFrames + ControlGrid.FRAMES;
      loud = false;
      if (quietFrames > tail()) {
        sleep();
        return from;
      }
      for (Smoother param : params) {
        param.tick();
      }
      tick();
    }
    int run = ControlGrid.run(clock + from, to - from);
    boolean input = above(left, from, run, 0) || above(right, from, run, 0);
    render(left, right, from, run);
    loud |= input || above(left, from, run, INAUDIBLE) || above(right, from, run, INAUDIBLE);
    return from + run;
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

  private static boolean above(float[] audio, int from, int frames, float level) {
    boolean above = false;
    for (int i = from; i < from + frames; i++) {
      above |= Math.abs(audio[i]) > level;
    }
    return above;
  }
}
