package studio.overdub.engine;

import java.util.Arrays;
import studio.overdub.base.Ticks;

/**
 * Renders the plan it was given, block after block, while its song runs or stands still. It knows no threads but those of
 * its crew, no device and no clock but its own: live and offline playing are this, driven by somebody. One thread at a
 * time; allocates nothing.
 */
final class Renderer {
  private final int sampleRate;
  private final int maxFrames;
  private final Pass pass = new Pass();
  private RenderPlan plan;
  private long clock;
  private long songFrame;
  private boolean playing;

  /** @param maxFrames the longest pass */
  Renderer(int sampleRate, int maxFrames, RenderPlan plan) {
    this.sampleRate = sampleRate;
    this.maxFrames = maxFrames;
    this.plan = plan;
    adopt(plan);
  }

  /** Goes on with another plan. */
  void adopt(RenderPlan next) {
    if (!next.tempo().equals(plan.tempo())) {
      double tick = plan.tempo().tick((double) songFrame / sampleRate);
      songFrame = next.tempo().frameAt(Math.round(tick), sampleRate);
    }
    plan = next;
    for (Strip strip : next.strips()) {
      strip.adopt();
    }
  }

  RenderPlan plan() {
    return plan;
  }

  /** Runs the song from where it stands. */
  void play() {
    playing = true;
    pass.jumped = true;
  }

  /** Stops the song where it is. */
  void stop() {
    pass.stopped |= playing;
    playing = false;
  }

  /** Moves the song to a frame. */
  void seek(long frame) {
    songFrame = frame;
    pass.jumped = true;
  }

  boolean playing() {
    return playing;
  }

  /** Where the song is, or would go on. */
  long songFrame() {
    return songFrame;
  }

  /** Renders so many frames from {@code offset} of the outputs on. */
  void render(float[] left, float[] right, int offset, int frames) {
    int at = 0;
    while (at < frames) {
      int count = prepare(frames - at);
      run();
      Strip master = plan.master();
      deliver(master, 0, left, offset + at, count);
      deliver(master, 1, right, offset + at, count);
      advance(count);
      at += count;
    }
  }

  private int prepare(int wanted) {
    if (playing && plan.loopStart() >= 0 && songFrame == plan.loopEnd()) {
      seek(plan.loopStart());
    }
    long count = Math.min(Math.min(wanted, maxFrames), Pass.SLEEP_GRID - clock % Pass.SLEEP_GRID);
    if (playing && plan.loopStart() >= 0 && songFrame < plan.loopEnd()) {
      count = Math.min(count, plan.loopEnd() - songFrame);
    }
    double tick = plan.tempo().tick((double) songFrame / sampleRate);
    pass.clock = clock;
    pass.frames = (int) count;
    pass.songFrame = songFrame;
    pass.playing = playing;
    pass.quarter = tick / Ticks.PER_QUARTER;
    pass.tempo = plan.tempo().bpmAtTick((long) tick);
    return pass.frames;
  }

  private void run() {
    for (Strip strip : plan.strips()) {
      strip.render(pass);
    }
  }

  private void deliver(Strip master, int channel, float[] out, int offset, int count) {
    if (master.from(pass) < count) {
      System.arraycopy(master.output(Edge.Tap.POST, channel), 0, out, offset, count);
    } else {
      Arrays.fill(out, offset, offset + count, 0);
    }
  }

  private void advance(int count) {
    clock += count;
    if (playing) {
      songFrame += count;
    }
    pass.jumped = false;
    pass.stopped = false;
    pass.releaseLive = false;
  }
}
