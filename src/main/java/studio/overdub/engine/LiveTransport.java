package studio.overdub.engine;

import studio.overdub.engine.mix.MasterMeter;

/**
 * The transport as the audio thread sees it: carries out what is asked, counts in, lets the metronome click, and tells
 * an {@link InputTap} where the song is. Audio thread only, but for {@link #position}.
 */
final class LiveTransport {
  private final int sampleRate;
  private final Renderer renderer;
  private final MasterMeter meter;
  private final Metronome metronome;
  private long startsDone;
  private long seeksDone;
  private boolean counting;
  private boolean clicks;
  private volatile long seeksSeen;
  private volatile long position;

  LiveTransport(int sampleRate, Renderer renderer, MasterMeter meter) {
    this.sampleRate = sampleRate;
    this.renderer = renderer;
    this.meter = meter;
    metronome = new Metronome(sampleRate);
  }

  /** Carries out what of a request is not done yet. */
  void carryOut(TransportRequest request) {
    clicks = request.metronome();
    if (request.seeks() != seeksDone) {
      seeksDone = request.seeks();
      renderer.seek(renderer.plan().tempo().frameAt(request.position(), sampleRate));
      if (counting) {
        startsDone--;
        counting = false;
        metronome.cancel();
      }
    }
    if (request.starts() != startsDone && !request.running()) {
      startsDone = request.starts();
      counting = false;
      metronome.cancel();
      renderer.stop();
    }
    if (request.starts() != startsDone && renderer.plan().version() >= request.version()) {
      startsDone = request.starts();
      start(request.countIn());
    }
  }

  private void start(int bars) {
    if (renderer.playing()) {
      return;
    }
    if (bars == 0) {
      renderer.play();
      return;
    }
    RenderPlan plan = renderer.plan();
    metronome.countIn(bars, place(renderer.songFrame()), plan.tempo(), plan.beats());
    counting = metronome.countInLeft() > 0;
    if (!counting) {
      renderer.play();
    }
  }

  private long place(long frame) {
    return Math.round(renderer.plan().tempo().tick((double) frame / sampleRate));
  }

  /**
   * Renders one stretch, from the beginning of {@code left} and {@code right} on.
   *
   * @param at where in the input the stretch begins
   * @param tap hears the input of the stretch
   * @return its length
   */
  int render(float[][] in, int at, float[] left, float[] right, int most, InputTap tap) {
    RenderPlan plan = renderer.plan();
    int latency = plan.latency();
    if (counting) {
      int count = renderer.render(left, right, 0, (int) Math.min(most, metronome.countInLeft()));
      meter.hear(left, right, 0, count);
      position = metronome.countInTick();
      tap.hear(in, at, count, renderer.songFrame() - metronome.countInLeft() - latency, true);
      metronome.count(plan.beats(), left, right, 0, count);
      if (metronome.countInLeft() == 0) {
        counting = false;
        renderer.play();
      }
      return count;
    }
    int count = renderer.render(left, right, 0, most);
    meter.hear(left, right, 0, count);
    long heard = renderer.passStart() - latency;
    position = place(renderer.passPlayed() ? heard : renderer.songFrame());
    if (renderer.passPlayed()) {
      tap.hear(in, at, count, heard, false);
    }
    if (clicks && renderer.passPlayed()) {
      metronome.play(plan.tempo(), plan.beats(), heard, left, right, 0, count);
    } else {
      metronome.ring(left, right, 0, count);
    }
    return count;
  }

  /** Shows what was carried out. */
  void show() {
    seeksSeen = seeksDone;
  }

  /** How many seeks {@link #position} has followed. Any thread. */
  long seeksSeen() {
    return seeksSeen;
  }

  /** Where the song is as it is heard, in ticks. Any thread. */
  long position() {
    return position;
  }
}
