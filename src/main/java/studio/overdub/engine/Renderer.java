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
  private final Crew.Work channels = this::renderStrip;
  private final Pass own = new Pass();
  private Pass pass = own;
  private RenderPlan plan;
  private StemTap[] stems = {};
  private long clock;
  private long songFrame;
  private boolean playing;
  private boolean jumped;
  private boolean stopped;
  private boolean releaseLive;

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
    jumped = true;
  }

  /** Stops the song where it is. */
  void stop() {
    stopped |= playing;
    playing = false;
  }

  /** Moves the song to a frame. */
  void seek(long frame) {
    songFrame = frame;
    jumped = true;
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
    releaseLive = true;
  }

  /**
   * Renders one pass: a stretch in which the song runs without a jump.
   *
   * @param offset where in the outputs it begins
   * @param most its length at the most
   * @return its length
   */
  int render(float[] left, float[] right, int offset, int most) {
    begin(own, most);
    int from = 0;
    for (int end : plan.levels()) {
      crew.share(channels, from, end);
      from = end;
    }
    finish(own, left, right, offset);
    return own.frames;
  }

  private void renderStrip(int index) {
    plan.strips()[index].render(pass);
  }

  /**
   * Begins the next pass.
   *
   * @param next what is to hold it
   * @param most its length at the most
   */
  void begin(Pass next, int most) {
    pass = next;
    prepare(next, most);
    clock += next.frames;
    if (playing) {
      songFrame += next.frames;
    }
    jumped = false;
    stopped = false;
    releaseLive = false;
  }

  /** Hands on what the channels, all rendered, gave in a pass: the master to the outputs, stems to theirs. */
  void finish(Pass pass, float[] left, float[] right, int offset) {
    for (StemTap stem : stems) {
      stem.take(pass);
    }
    deliver(pass, 0, left, offset);
    deliver(pass, 1, right, offset);
  }

  /** Where in the song the last pass began. */
  long passStart() {
    return pass.songFrame;
  }

  /** Whether the song ran during the last pass. */
  boolean passPlayed() {
    return pass.playing;
  }

  private void prepare(Pass pass, int wanted) {
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
    pass.jumped = jumped;
    pass.stopped = stopped;
    pass.releaseLive = releaseLive;
    pass.clock = clock;
    pass.frames = (int) count;
    pass.songFrame = songFrame;
    pass.playing = playing;
    pass.timeline = plan.timeline();
    pass.quarter = plan.tempo().tick((double) songFrame / sampleRate) / Ticks.PER_QUARTER;
    pass.tempo = plan.tempo().bpmAtTick(cell);
  }

  private long tickAt(long frame) {
    return (long) plan.tempo().tick((double) frame / sampleRate);
  }

  private void deliver(Pass pass, int channel, float[] out, int offset) {
    Strip master = plan.master();
    if (master.from(pass) < pass.frames) {
      System.arraycopy(master.output(Edge.Tap.POST, 0, channel), 0, out, offset, pass.frames);
    } else {
      Arrays.fill(out, offset, offset + pass.frames, 0);
    }
  }
}
