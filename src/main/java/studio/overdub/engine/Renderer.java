package studio.overdub.engine;

import java.util.Arrays;
import studio.overdub.base.Ticks;

/**
 * Renders the plan it was given, block after block, while its song runs or stands still. It knows no threads but those
 * of its crew, no device and no clock but its own: live and offline playing are this, driven by somebody. One thread
 * at a time; allocates nothing.
 */
final class Renderer {
  /** Where the tempo changes, devices are told of it on this grid of the clock, so that blocks make no difference. */
  private static final int TEMPO_GRID = 64;

  private final int sampleRate;
  private final int maxFrames;
  private final Crew crew;
  private final Pass pass = new Pass();
  private RenderPlan plan;
  private StemTap[] stems = {};
  private long clock;
  private long songFrame;
  private boolean playing;

  /** @param maxFrames the longest pass */
  Renderer(int sampleRate, int maxFrames, Crew crew, RenderPlan plan) {
    this.crew = crew;
    this.sampleRate = sampleRate;
    this.maxFrames = maxFrames;
    this.plan = plan;
    adopt(plan);
  }

  /** Takes stems of the plan, too, from now on. */
  void tap(StemTap... stems) {
    this.stems = stems;
  }

  /** Goes on with another plan. */
  void adopt(RenderPlan next) {
    if (!next.tempo().equals(plan.tempo())) {
      double tick = plan.tempo().tick((double) songFrame / sampleRate);
      songFrame = next.tempo().frameAt(Math.round(tick), sampleRate);
    }
    long before = plan == next ? 0 : plan.serial();
    plan = next;
    for (Strip strip : next.strips()) {
      strip.adopt(next.serial(), before);
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

  /** Lets go, with the next pass, of notes played by hand. */
  void releaseLive() {
    pass.releaseLive = true;
  }

  /**
   * Renders one pass: a stretch in which the song runs without a jump.
   *
   * @param offset where in the outputs it begins
   * @param most its length at the most
   * @return its length
   */
  int render(float[] left, float[] right, int offset, int most) {
    int count = prepare(most);
    int from = 0;
    for (int end : plan.levels()) {
      crew.render(plan.strips(), from, end, pass);
      from = end;
    }
    for (StemTap stem : stems) {
      stem.take(pass);
    }
    deliver(0, left, offset, count);
    deliver(1, right, offset, count);
    advance(count);
    return count;
  }

  /** Where in the song the last pass began. */
  long passStart() {
    return pass.songFrame;
  }

  /** Whether the song ran during the last pass. */
  boolean passPlayed() {
    return pass.playing;
  }

  private int prepare(int wanted) {
    if (playing && plan.loopStart() >= 0 && songFrame == plan.loopEnd()) {
      seek(plan.loopStart());
    }
    long count = Math.min(Math.min(wanted, maxFrames), Pass.SLEEP_GRID - clock % Pass.SLEEP_GRID);
    if (playing && plan.loopStart() >= 0 && songFrame < plan.loopEnd()) {
      count = Math.min(count, plan.loopEnd() - songFrame);
    }
    long intoCell = playing ? clock % TEMPO_GRID : 0;
    long cell = tickAt(songFrame - intoCell);
    if (playing && !plan.tempo().steady(cell, tickAt(songFrame + count))) {
      count = Math.min(count, TEMPO_GRID - intoCell);
    }
    pass.clock = clock;
    pass.frames = (int) count;
    pass.songFrame = songFrame;
    pass.playing = playing;
    pass.quarter = plan.tempo().tick((double) songFrame / sampleRate) / Ticks.PER_QUARTER;
    pass.tempo = plan.tempo().bpmAtTick(cell);
    return pass.frames;
  }

  private long tickAt(long frame) {
    return (long) plan.tempo().tick((double) frame / sampleRate);
  }

  private void deliver(int channel, float[] out, int offset, int count) {
    Strip master = plan.master();
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
