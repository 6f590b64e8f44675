package studio.overdub.engine;

import java.io.IOException;

/**
 * Renders a plan offline, and delivers it, pass after pass. With several threads two passes are in work at once: while
 * the sources, which gather from no other channel, play a pass, the one before goes through busses, effects and the
 * master and on to its files. A song whose one instrument feeds one reverb keeps two threads busy that way.
 *
 * <p>What the sources gave is copied between the two ({@link Strip#handOver}), while neither runs; so every channel
 * hears the same as by one thread, and the bytes are the same.
 */
final class Pipeline {
  /** The part of the work that takes the pass before to its end; the others are the numbers of sources. */
  private static final int BEHIND = -1;

  private final Renderer renderer;
  private final Crew crew;
  private final Delivery delivery;
  private final float[][] audio;
  private final int block;
  private final Strip[] strips;
  private final int sources;
  private final Crew.Work work = this::part;
  private Pass ahead;
  private Pass behind;
  private IOException failure;

  /**
   * A pipeline that stands at the beginning.
   *
   * @param audio what stems write to and is delivered, the master first
   * @param block the longest pass
   */
  Pipeline(Renderer renderer, Crew crew, Delivery delivery, float[][] audio, int block) {
    this.renderer = renderer;
    this.crew = crew;
    this.delivery = delivery;
    this.audio = audio;
    this.block = block;
    strips = renderer.plan().strips();
    sources = renderer.plan().levels()[0];
    if (!crew.alone()) {
      begin();
    }
  }

  /** Plays the first pass of the sources. */
  private void begin() {
    for (int i = 0; i < sources; i++) {
      strips[i].holdBack();
    }
    ahead = renderer.begin(block);
    crew.share(work, 0, sources);
    handOver();
  }

  private void handOver() {
    for (int i = 0; i < sources; i++) {
      strips[i].handOver(ahead);
    }
  }

  /**
   * Delivers one pass.
   *
   * @throws IOException what a sink throws
   */
  void step() throws IOException {
    if (crew.alone()) {
      delivery.take(audio, renderer.render(audio[0], audio[1], 0, block));
      return;
    }
    behind = ahead;
    ahead = renderer.begin(block);
    crew.share(work, BEHIND, sources);
    handOver();
    if (failure != null) {
      throw failure;
    }
  }

  private void part(int index) {
    if (index != BEHIND) {
      strips[index].render(ahead);
      return;
    }
    for (int i = sources; i < strips.length; i++) {
      strips[i].render(behind);
    }
    renderer.finish(behind, audio[0], audio[1], 0);
    try {
      delivery.take(audio, behind.frames);
    } catch (IOException e) {
      failure = e;
    }
  }
}
