package studio.overdub.engine;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import studio.overdub.base.Decibels;
import studio.overdub.base.DeviceId;
import studio.overdub.base.StudioException;
import studio.overdub.base.TimelineTick;
import studio.overdub.base.TrackId;
import studio.overdub.device.AudioSources;
import studio.overdub.device.Catalog;
import studio.overdub.device.ParamWatch;
import studio.overdub.device.Preparation;
import studio.overdub.engine.mix.MasterMeter;
import studio.overdub.song.Song;

/**
 * The running studio: plays songs through whatever calls {@link #process}. Songs are compiled on a thread of its own;
 * everything else that is asked of it crosses to the audio thread without either side waiting.
 */
public final class LiveEngine implements Playback, AudioCallback {
  private static final double LOAD_SMOOTHING = 0.1;

  private final int sampleRate;
  private final Catalog catalog;
  private final PlanBuilder builder;
  private final Crew crew;
  private final Renderer renderer;
  private final LiveTransport transport;
  private final MasterMeter meter;
  private final MoveQueue moves = new MoveQueue();
  private final MessageRing messages = new MessageRing();
  private volatile Song shown = Song.EMPTY;
  private volatile long version;
  private boolean deferred;
  private volatile TransportRequest request = TransportRequest.INITIAL;
  private volatile InputTap tap = InputTap.NONE;
  private volatile double load;
  private volatile RenderPlan current;
  private long resetsDone;
  private final MoveQueue.Reader mover = this::moved;
  private final float[] left;
  private final float[] right;

  /**
   * An engine with one rendering thread: the one that calls {@link #process}.
   *
   * @param maxFrames the longest stretch that devices are asked for at once; longer buffers are cut
   */
  public LiveEngine(Catalog catalog, AudioSources sources, int sampleRate, int maxFrames) {
    this(catalog, sources, Preparation.of(sampleRate, maxFrames), 1);
  }

  /**
   * An engine.
   *
   * @param threads how many threads render, the one that calls {@link #process} included
   */
  public LiveEngine(Catalog catalog, AudioSources sources, Preparation preparation, int threads) {
    this.catalog = catalog;
    sampleRate = preparation.sampleRate();
    builder = new PlanBuilder(problems -> new PlanCompiler(catalog, sources, preparation.forLive(), false, problems));
    RenderPlan first = builder.first();
    crew = new Crew(threads, true);
    renderer = new Renderer(sampleRate, preparation.maxFrames(), crew, first);
    meter = new MasterMeter(sampleRate);
    transport = new LiveTransport(sampleRate, renderer, meter);
    current = first;
    left = new float[preparation.maxFrames()];
    right = new float[preparation.maxFrames()];
    builder.start();
  }

  /** Frames a second. */
  public int sampleRate() {
    return sampleRate;
  }

  /** Who hears the input from now on. Any thread. */
  public void tap(InputTap tap) {
    this.tap = tap;
  }

  /** Waits until the song that was shown last is ready to be played. Not on the audio thread. */
  public void awaitShown() throws InterruptedException {
    builder.await();
  }

  @Override
  public void process(float[][] in, float[][] out, int frames) {
    long begun = System.nanoTime();
    takeOver();
    InputTap hears = tap;
    for (int at = 0; at < frames; ) {
      int count = transport.render(in, at, left, right, Math.min(frames - at, left.length), hears);
      deliver(out, at, count);
      at += count;
    }
    transport.show();
    load += LOAD_SMOOTHING * ((System.nanoTime() - begun) * 1e-9 * sampleRate / frames - load);
  }

  private void deliver(float[][] out, int at, int count) {
    if (out.length == 1) {
      for (int i = 0; i < count; i++) {
        out[0][at + i] = 0.5f * (left[i] + right[i]);
      }
      return;
    }
    System.arraycopy(left, 0, out[0], at, count);
    System.arraycopy(right, 0, out[1], at, count);
    for (int c = 2; c < out.length; c++) {
      Arrays.fill(out[c], at, at + count, 0);
    }
  }

  /** Takes over what was asked for since the last buffer. */
  private void takeOver() {
    RenderPlan next = builder.take();
    if (next != null) {
      renderer.adopt(next);
      builder.adopted(next);
      current = next;
    }
    TransportRequest asked = request;
    transport.carryOut(asked);
    if (asked.resets() != resetsDone) {
      resetsDone = asked.resets();
      meter.reset();
    }
    moves.drainTo(mover);
    if (messages.takeLost()) {
      renderer.releaseLive();
    }
    messages.drainTo(renderer.plan());
  }

  private void moved(MoveQueue.Kind kind, long id, long part, double value) {
    RenderPlan plan = renderer.plan();
    switch (kind) {
      case PARAMETER -> {
        LiveDevice device = plan.device(id);
        if (device != null) {
          device.move((int) part, (float) value);
        }
      }
      case SEND -> {
        Strip bus = plan.strip(part);
        if (bus != null) {
          bus.moveSend(id, value);
        }
      }
      case GAIN, PAN -> {
        Strip strip = plan.strip(id);
        if (strip != null && kind == MoveQueue.Kind.GAIN) {
          strip.moveGain(value);
        } else if (strip != null) {
          strip.movePan(value);
        }
      }
    }
  }

  @Override
  public synchronized void show(Song song) {
    shown = song;
    if (!deferred) {
      version = builder.build(song);
    }
  }

  /** Compiles no song until {@link #begin}: one that nobody can hear yet costs nothing. */
  public synchronized void defer() {
    deferred = true;
  }

  /** Compiles the song that is shown, and from now on each as it is shown. */
  public synchronized void begin() {
    if (deferred) {
      deferred = false;
      version = builder.build(shown);
    }
  }

  @Override
  public synchronized void play() {
    if (!request.running()) {
      request = request.withRunning(true, version);
    }
  }

  @Override
  public synchronized void stop() {
    if (request.running()) {
      request = request.withRunning(false, version);
    }
  }

  @Override
  public synchronized void seek(TimelineTick position) {
    request = request.withPosition(position.value());
  }

  @Override
  public synchronized void countIn(int bars) {
    request = request.withCountIn(bars);
  }

  @Override
  public synchronized void metronome(boolean on) {
    request = request.withMetronome(on);
  }

  @Override
  public boolean playing() {
    return request.running();
  }

  @Override
  public TimelineTick position() {
    TransportRequest asked = request;
    return new TimelineTick(transport.seeksSeen() < asked.seeks() ? asked.position() : transport.position());
  }

  @Override
  public void send(TrackId track, long message) {
    TrackId owner =
        shown.track(track).flatMap(t -> t.instrument().isPresent() ? Optional.empty() : t.playsThrough()).orElse(track);
    messages.put(owner.value(), message);
  }

  @Override
  public void adjust(DeviceId device, String param, double value) {
    shown.device(device)
        .flatMap(found -> catalog.find(found.type()))
        .filter(type -> type.indexOf(param) >= 0)
        .ifPresent(
            type -> {
              int index = type.indexOf(param);
              moves.put(MoveQueue.Kind.PARAMETER, device.value(), index, type.params().get(index).clamp(value));
            });
  }

  @Override
  public void watch(DeviceId device, ParamWatch watch) {
    LiveDevice live = current.device(device.value());
    if (live != null) {
      live.processor().watch(watch);
    }
  }

  @Override
  public void adjustGain(TrackId track, double db) {
    moves.put(MoveQueue.Kind.GAIN, idOf(track), 0, db);
  }

  @Override
  public void adjustPan(TrackId track, double pan) {
    moves.put(MoveQueue.Kind.PAN, idOf(track), 0, Math.clamp(pan, -1, 1));
  }

  @Override
  public void adjustSend(TrackId track, TrackId bus, double db) {
    moves.put(MoveQueue.Kind.SEND, track.value(), bus.value(), db);
  }

  private static long idOf(TrackId track) {
    return track == null ? RenderPlan.MASTER.value() : track.value();
  }

  @Override
  public double peakDb(TrackId track, int channel) {
    Strip strip = current.strip(idOf(track));
    if (strip == null) {
      return Decibels.SILENCE;
    }
    return (channel == 0 ? strip.state().left : strip.state().right).takeDb();
  }

  @Override
  public double momentaryLufs() {
    return meter.momentary();
  }

  @Override
  public double shortTermLufs() {
    return meter.shortTerm();
  }

  @Override
  public double integratedLufs() {
    return meter.integrated();
  }

  @Override
  public double truePeakDb() {
    return meter.truePeakDb();
  }

  @Override
  public synchronized void resetMeters() {
    request = request.withReset();
  }

  @Override
  public double load() {
    return load;
  }

  @Override
  public void onProblem(Consumer<StudioException> listener) {
    builder.onProblem(Objects.requireNonNull(listener));
  }

  /** Ends its threads and closes all devices. Nothing calls {@link #process} any more. */
  @Override
  public void close() {
    crew.close();
    builder.close();
  }
}
