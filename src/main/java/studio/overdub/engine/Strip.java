package studio.overdub.engine;

import java.util.Arrays;
import studio.overdub.base.TrackId;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.engine.mix.Fader;
import studio.overdub.engine.mix.GainTable;
import studio.overdub.engine.mix.PanLaw;
import studio.overdub.engine.score.Curve;
import studio.overdub.engine.score.Score;

/**
 * A channel in a plan: what it plays or gathers, its devices, its fader. It sleeps while nothing sounds in it. When it
 * wakes and when it falls asleep depends on the music and the engine's clock alone, never on how time is cut into
 * passes, for a device that runs on in silence may sound different afterwards.
 */
final class Strip {
  /**
   * What a plan says of a channel; instrument, audio and curves are null where there are none. Metered is what sounds
   * where somebody looks: live.
   */
  record Plan(
      TrackId id,
      Score score,
      DeviceUse[] noteEffects,
      DeviceUse instrument,
      AudioTrack audio,
      DeviceUse[] inserts,
      double gainDb,
      double pan,
      Curve gainCurve,
      Curve panCurve,
      boolean tapsPreFader,
      boolean audible,
      boolean metered) {
    /** The device with this id; null where it is not of this channel. */
    DeviceUse find(long id) {
      if (instrument != null && instrument.id().value() == id) {
        return instrument;
      }
      DeviceUse found = find(noteEffects, id);
      return found == null ? find(inserts, id) : found;
    }

    private static DeviceUse find(DeviceUse[] uses, long id) {
      for (DeviceUse use : uses) {
        if (use.id().value() == id) {
          return use;
        }
      }
      return null;
    }
  }

  private final Plan plan;
  private final StripState state;
  private final StripState.Buffers buffers;
  private final int channels;
  private final int smoothing;
  private Edge[] inputs = {};
  private int outputLatency;
  private int instrumentLatency;
  private boolean adopting = true;
  private boolean rewired;
  private HeldOutput[] keeping;
  private HeldOutput[] kept;
  private HeldOutput held;

  /**
   * @param channels 2, 4 with effect sends, or more with further outputs
   * @param smoothing how long a move of the fader takes, in frames
   */
  Strip(Plan plan, StripState state, StripState.Buffers buffers, int channels, int smoothing) {
    this.plan = plan;
    this.state = state;
    this.buffers = buffers;
    this.channels = channels;
    this.smoothing = smoothing;
  }

  /**
   * Connects what it gathers; before it is published.
   *
   * @param instrumentLatency frames between the song and what leaves its instrument
   * @param outputLatency frames between the song and what leaves it
   */
  void connect(int instrumentLatency, int outputLatency, Edge... edges) {
    this.instrumentLatency = instrumentLatency;
    this.outputLatency = outputLatency;
    inputs = edges;
  }

  int outputLatency() {
    return outputLatency;
  }

  /** Frames between the song and what leaves it at a place. */
  int latency(Edge.Tap tap) {
    return switch (tap) {
      case POST, PRE -> outputLatency;
      case REVERB, CHORUS, OUTPUT -> instrumentLatency;
    };
  }

  TrackId id() {
    return plan.id();
  }

  StripState state() {
    return state;
  }

  Edge[] inputs() {
    return inputs;
  }

  Plan plan() {
    return plan;
  }

  /**
   * From now on gives others what it was told to {@link #keep} before {@link #handOver} was called last, so that it may
   * render the next passes while they gather these.
   *
   * @param passes how many are kept
   */
  void holdBack(int passes) {
    keeping = held(passes);
    kept = held(passes);
  }

  private HeldOutput[] held(int passes) {
    HeldOutput[] outputs = new HeldOutput[passes];
    for (int i = 0; i < passes; i++) {
      outputs[i] = new HeldOutput(channels, buffers.audio()[0].length);
    }
    return outputs;
  }

  /** Keeps what it rendered last as the pass of a number. */
  void keep(Pass pass, int number) {
    keeping[number].take(buffers, pass.frames, state.from, !state.awake);
  }

  /** Lets others have what it kept. */
  void handOver() {
    HeldOutput[] old = kept;
    kept = keeping;
    keeping = old;
  }

  /** Gives others the pass of a number. */
  void give(int number) {
    held = kept[number];
  }

  /** Where in this pass it began to sound; the pass's length where it is silent. */
  int from(Pass pass) {
    return held == null ? state.from : held.from();
  }

  boolean asleep() {
    return held == null ? !state.awake : held.asleep();
  }

  /**
   * What it gives this pass, silence before {@link #from} included.
   *
   * @param output which of the instrument's outputs, where the tap is at one
   * @param channel 0 left, 1 right
   */
  float[] output(Edge.Tap tap, int output, int channel) {
    float[][] audio = held == null ? buffers.audio() : held.audio();
    return switch (tap) {
      case POST -> audio[channel];
      case PRE -> (held == null ? buffers.preFader() : held.preFader())[channel];
      case REVERB -> audio[Block.REVERB];
      case CHORUS -> audio[Block.CHORUS];
      case OUTPUT -> audio[Block.channelOf(output, channel)];
    };
  }

  /**
   * Takes over what the plan says. Once, before the first pass, on the audio thread.
   *
   * @param serial of the plan
   * @param before of the plan before it
   */
  void adopt(long serial, long before) {
    rewired = state.chain.become(plan.noteEffects(), plan.instrument());
    for (DeviceUse use : plan.noteEffects()) {
      if (rewired) {
        use.restart();
      }
      use.adopt(serial, before);
    }
    if (plan.instrument() != null) {
      plan.instrument().adopt(serial, before);
    }
    for (DeviceUse use : plan.inserts()) {
      use.adopt(serial, before);
    }
    for (Edge edge : inputs) {
      edge.adopt(smoothing);
    }
    if (plan.gainDb() != state.songGainDb) {
      state.songGainDb = plan.gainDb();
      state.gainDb = plan.gainDb();
    }
    if (plan.pan() != state.songPan) {
      state.songPan = plan.pan();
      state.pan = plan.pan();
    }
    moveFader();
  }

  /** Moves its fader by hand. */
  void moveGain(double db) {
    state.gainDb = db;
    moveFader();
  }

  /** Moves its pan by hand. */
  void movePan(double pan) {
    state.pan = pan;
    moveFader();
  }

  /** Moves the send by hand that comes in here from a channel. */
  void moveSend(long from, double db) {
    for (Edge edge : inputs) {
      if (edge.isSend() && edge.source().id().value() == from) {
        edge.moveGain(db, smoothing);
      }
    }
  }

  /** Sends the fader to where gain and pan stand now. */
  private void moveFader() {
    if (!automated()) {
      float gain = GainTable.gain(state.gainDb);
      state.fader.move(gain * PanLaw.left(state.pan), gain * PanLaw.right(state.pan), gain, smoothing);
    }
  }

  private boolean automated() {
    return plan.gainCurve() != null || plan.panCurve() != null;
  }

  /** Renders one pass. The channels it gathers have rendered it before. */
  void render(Pass pass) {
    EventList events = buffers.events();
    events.clear();
    collect(pass, events);
    if (plan.audio() != null) {
      plan.audio().begin(pass);
    }
    boolean woke = !state.awake;
    state.from = woke ? wakes(pass, events) : 0;
    if (state.from >= pass.frames) {
      rest();
      return;
    }
    state.awake = true;
    gather(pass);
    process(pass, events);
    fade(pass, woke);
    meter(pass);
    if (pass.endsOnSleepGrid() && done()) {
      state.awake = false;
    }
  }

  private void rest() {
    state.fader.finish();
    for (Edge edge : inputs) {
      edge.rest();
    }
  }

  private void collect(Pass pass, EventList events) {
    DeviceUse first = plan.noteEffects().length > 0 ? plan.noteEffects()[0] : plan.instrument();
    if (first == null) {
      return;
    }
    first.moves(pass, 0, events);
    conduct(pass, events);
    state.playLive(pass.releaseLive, events);
    if (pass.playing) {
      state.player.play(pass.songFrame, pass.frames, events);
    }
  }

  /** Brings the score's player to where the song is now. */
  private void conduct(Pass pass, EventList events) {
    boolean chase = pass.jumped;
    if (rewired) {
      state.sounding.end(events);
    }
    if (adopting) {
      adopting = false;
      if (state.instrument != plan.instrument().device()) {
        state.instrument = plan.instrument().device();
        state.player.forget();
        chase = true;
      }
      if (!state.player.plays(plan.score())) {
        state.player.adopt(plan.score(), pass.songFrame, events);
        chase = true;
      }
    }
    if (pass.stopped) {
      state.player.stop(events);
    }
    if (pass.jumped) {
      state.player.jump(pass.songFrame, events);
    }
    if (chase) {
      state.player.chase(pass.songFrame, !pass.playing, events);
    }
    if (rewired) {
      rewired = false;
      state.player.beginAgain(events);
    }
  }

  private int wakes(Pass pass, EventList events) {
    int from = events.size() > 0 ? events.offset(0) : pass.frames;
    if (plan.audio() != null) {
      from = Math.min(from, plan.audio().from(pass));
    }
    for (Edge edge : inputs) {
      from = Math.min(from, edge.from(pass));
    }
    for (DeviceUse use : plan.inserts()) {
      from = Math.min(from, use.from(pass));
    }
    return from;
  }

  private void gather(Pass pass) {
    float[] left = buffers.audio()[0];
    float[] right = buffers.audio()[1];
    if (plan.instrument() == null) {
      clear(left, pass.frames);
      clear(right, pass.frames);
    }
    if (plan.audio() != null) {
      plan.audio().mix(pass, buffers.audio());
    }
    for (Edge edge : inputs) {
      edge.mix(pass, left, right);
    }
  }

  private static void clear(float[] audio, int to) {
    Arrays.fill(audio, 0, to, 0);
  }

  private void process(Pass pass, EventList events) {
    int skip = state.from;
    int count = pass.frames - skip;
    if (skip > 0 && plan.instrument() == null) {
      shift(skip, 0, count);
    }
    events.advance(skip);
    DeviceUse[] effects = plan.noteEffects();
    for (int i = 0; i < effects.length; i++) {
      effects[i].process(pass, skip);
      (i + 1 < effects.length ? effects[i + 1] : plan.instrument()).movesBefore(pass, skip, events);
    }
    if (plan.instrument() != null) {
      state.sounding.hear(events);
      plan.instrument().process(pass, skip);
    }
    for (DeviceUse use : plan.inserts()) {
      use.processInsert(pass, skip);
    }
    if (skip > 0) {
      shift(0, skip, count);
      for (int c = 0; c < channels; c++) {
        clear(buffers.audio()[c], skip);
      }
    }
  }

  private void shift(int from, int to, int count) {
    for (int c = 0; c < channels; c++) {
      System.arraycopy(buffers.audio()[c], from, buffers.audio()[c], to, count);
    }
  }

  private void fade(Pass pass, boolean woke) {
    if (plan.tapsPreFader()) {
      System.arraycopy(buffers.audio()[0], 0, buffers.preFader()[0], 0, pass.frames);
      System.arraycopy(buffers.audio()[1], 0, buffers.preFader()[1], 0, pass.frames);
    }
    Fader fader = state.fader;
    int faded = Math.min(channels, Block.CHORUS + 1);
    int at = 0;
    while (at < pass.frames) {
      int count = pass.frames - at;
      if (automated() && pass.playing) {
        long frame = pass.songFrame + at - outputLatency;
        aim(frame, pass.jumped && at == 0, woke && at == 0);
        count = Math.min(count, Curve.GRID - Math.floorMod(frame, Curve.GRID));
      }
      count = fader.straight(count);
      for (int c = 0; c < faded; c++) {
        fader.scale(c, buffers.audio()[c], at, count);
      }
      fader.advance(count);
      at += count;
    }
  }

  /**
   * Sends the fader along its automation: at each point of the grid to where it must be at the next. One that slept
   * joins the line that it would be on, wherever in it the pass begins.
   */
  private void aim(long frame, boolean jumped, boolean woke) {
    int into = Math.floorMod(frame, Curve.GRID);
    if (woke) {
      float gain = gainAt(frame - into);
      double pan = panAt(frame - into);
      state.fader.jump(gain * PanLaw.left(pan), gain * PanLaw.right(pan), gain);
    }
    if (into == 0 || jumped || woke) {
      float gain = gainAt(frame - into + Curve.GRID);
      double pan = panAt(frame - into + Curve.GRID);
      state.fader.move(gain * PanLaw.left(pan), gain * PanLaw.right(pan), gain, woke ? Curve.GRID : Curve.GRID - into);
    }
    if (woke) {
      state.fader.advance(into);
    }
  }

  private float gainAt(long frame) {
    return GainTable.gain(plan.gainCurve() == null ? state.gainDb : plan.gainCurve().at(frame));
  }

  private double panAt(long frame) {
    return plan.panCurve() == null ? state.pan : plan.panCurve().at(frame);
  }

  private void meter(Pass pass) {
    if (plan.metered()) {
      state.left.hear(buffers.audio()[0], pass.frames);
      state.right.hear(buffers.audio()[1], pass.frames);
    }
  }

  private boolean done() {
    if (plan.audio() != null && !plan.audio().silent()) {
      return false;
    }
    for (Edge edge : inputs) {
      if (!edge.silent()) {
        return false;
      }
    }
    for (DeviceUse use : plan.noteEffects()) {
      if (!use.idle()) {
        return false;
      }
    }
    for (DeviceUse use : plan.inserts()) {
      if (!use.idle()) {
        return false;
      }
    }
    return plan.instrument() == null || plan.instrument().idle();
  }
}
