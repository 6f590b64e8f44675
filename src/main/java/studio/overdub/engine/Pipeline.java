package studio.overdub.engine;

import java.io.IOException;

/**
 * Renders a plan offline, and delivers it, pass after pass. With several threads two bunches of passes are in work at
 * once: while the sources, which gather from no other channel, play some passes, those before go through busses,
 * effects and the master and on to their files. A song whose one instrument feeds one reverb keeps two threads busy
 * that way.
 *
 * <p>What the sources gave is kept apart ({@link Strip#keep}) and handed over while nobody renders; so every channel
 * hears the same as by one thread, and the bytes are the same.
 */
final class Pipeline {
  /** The part of the work that takes the passes before to their end; the others are the numbers of sources. */
  private static final int BEHIND = -1;

  /** How many passes threads play before they wait for one another. */
  private static final int BUNCH = 8;

  private final Renderer renderer;
  private final Crew crew;
  private final Delivery delivery;
  private final float[][] audio;
  private final int block;
  private final Strip[] strips;
  private final int sources;
  private final Crew.Work work = this::part;
  private Pass[] ahead = passes();
  private Pass[] behind = passes();
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
      for (int i = 0; i < sources; i++) {
        strips[i].holdBack(BUNCH);
      }
      play(0);
    }
  }

  private static Pass[] passes() {
    Pass[] passes = new Pass[BUNCH];
    for (int i = 0; i < BUNCH; i++) {
      passes[i] = new Pass();
    }
    return passes;
  }

  /** Plays the next passes of the sources, and what else there is to do from a part of the work on. */
  private void play(int from) {
    for (Pass pass : ahead) {
      renderer.begin(pass, block);
    }
    crew.share(work, from, sources);
    for (int i = 0; i < sources; i++) {
      strips[i].handOver();
    }
  }

  /**
   * Delivers some passes, or one where there is one thread.
   *
   * @throws IOException what a sink throws
   */
  void step() throws IOException {
    if (crew.alone()) {
      delivery.take(audio, renderer.render(audio[0], audio[1], 0, block));
      return;
    }
    Pass[] done = behind;
    behind = ahead;
    ahead = done;
    play(BEHIND);
    if (failure != null) {
      throw failure;
    }
  }

  private void part(int index) {
    if (index == BEHIND) {
      finish();
      return;
    }
    for (int i = 0; i < BUNCH; i++) {
      strips[index].render(ahead[i]);
      strips[index].keep(ahead[i], i);
    }
  }

  private void finish() {
    try {
      for (int i = 0; i < BUNCH && !delivery.complete(); i++) {
        finish(behind[i], i);
      }
    } catch (IOException e) {
      failure = e;
    }
  }

  private void finish(Pass pass, int number) throws IOException {
    for (int i = 0; i < sources; i++) {
      strips[i].give(number);
    }
    for (int i = sources; i < strips.length; i++) {
      strips[i].render(pass);
    }
    renderer.finish(pass, audio[0], audio[1], 0);
    delivery.take(audio, pass.frames);
  }
}
