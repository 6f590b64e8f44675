package studio.overdub.engine;

import studio.overdub.engine.mix.GainTable;
import studio.overdub.engine.score.Curve;

/** A connection of the mixer: from a place in one channel to the input of another, with a gain and a delay. */
final class Edge {
  /** Where in the source's channel it begins. */
  enum Tap {
    /** Behind the fader. */
    POST,
    /** Before the fader. */
    PRE,
    /** The instrument's reverb send, behind the fader. */
    REVERB,
    /** The instrument's chorus send, behind the fader. */
    CHORUS,
    /** A further output of the instrument, before the inserts. */
    OUTPUT
  }

  private final Strip source;
  private final Tap tap;
  private final int output;
  private final EdgeState state;
  private final float gain;
  private final boolean send;
  private final boolean open;
  private final Curve level;
  private final float[] delayedLeft;
  private final float[] delayedRight;

  /**
   * @param output which of the instrument's outputs, for {@link Tap#OUTPUT}
   * @param gain where its gain stands, mute and solo included
   * @param send whether it is a send, whose gain a hand can move
   * @param level automation of the gain in dB; null for none
   * @param open whether mute and solo let it sound; where they do not, automation does not either
   */
  Edge(
      Strip source, Tap tap, int output, EdgeState state, float gain, boolean send, Curve level, boolean open,
      int maxFrames) {
    this.source = source;
    this.tap = tap;
    this.output = output;
    this.state = state;
    this.gain = gain;
    this.send = send;
    this.open = open;
    this.level = open ? level : null;
    delayedLeft = state.delay == 0 ? null : new float[maxFrames];
    delayedRight = state.delay == 0 ? null : new float[maxFrames];
  }

  Strip source() {
    return source;
  }

  Tap tap() {
    return tap;
  }

  /** The same connection once more, with a delay and a state of its own, and without automation. */
  Edge again(int delay, int maxFrames) {
    return new Edge(source, tap, output, new EdgeState(gain, delay), gain, false, null, true, maxFrames);
  }

  boolean isSend() {
    return send;
  }

  /** Takes over what the plan says. Audio thread. */
  void adopt(int smoothing) {
    if (gain != state.songGain) {
      state.songGain = gain;
      state.handGain = gain;
    }
    moveGain(smoothing);
  }

  /** Moves its gain by hand. Audio thread. */
  void moveGain(double db, int smoothing) {
    if (open) {
      state.handGain = GainTable.gain(db);
      moveGain(smoothing);
    }
  }

  private void moveGain(int smoothing) {
    if (level == null) {
      state.gain.move(state.handGain, state.handGain, state.handGain, smoothing);
    }
  }

  /** Where in this pass it may begin to sound; the pass's length where it is silent throughout. Audio thread. */
  int from(Pass pass) {
    return state.drain > 0 ? 0 : source.from(pass);
  }

  /** Whether, as things stand after this pass, nothing more comes. Audio thread. */
  boolean silent() {
    return state.drain == 0 && source.asleep();
  }

  /** Passes over a pass in which nothing comes. Audio thread. */
  void rest() {
    state.gain.finish();
    state.rested = true;
  }

  /** Adds what it carries. Audio thread. */
  void mix(Pass pass, float[] left, float[] right) {
    int n = pass.frames;
    boolean sounding = source.from(pass) < n;
    if (!sounding && state.drain == 0) {
      rest();
      return;
    }
    float[] inLeft = sounding ? source.output(tap, output, 0) : null;
    float[] inRight = sounding ? source.output(tap, output, 1) : null;
    if (state.delay > 0) {
      state.left.process(inLeft, delayedLeft, n);
      state.right.process(inRight, delayedRight, n);
      inLeft = delayedLeft;
      inRight = delayedRight;
      state.drain = sounding ? state.delay : Math.max(0, state.drain - n);
    }
    int at = 0;
    while (at < n) {
      int count = n - at;
      if (level != null && pass.playing) {
        long frame = pass.songFrame + at - source.outputLatency();
        aim(frame, pass.jumped && at == 0, state.rested && at == 0);
        count = Math.min(count, Curve.GRID - Math.floorMod(frame, Curve.GRID));
      }
      count = state.gain.straight(count);
      if (!state.gain.closed()) {
        state.gain.add(0, inLeft, left, at, count);
        state.gain.add(1, inRight, right, at, count);
      }
      state.gain.advance(count);
      at += count;
    }
    state.rested = false;
  }

  /** As the fader of a {@link Strip}: a gain that rested joins the line that it would be on. */
  private void aim(long frame, boolean jumped, boolean rested) {
    int into = Math.floorMod(frame, Curve.GRID);
    if (rested) {
      float before = GainTable.gain(level.at(frame - into));
      state.gain.jump(before, before, before);
    }
    if (into == 0 || jumped || rested) {
      float next = GainTable.gain(level.at(frame - into + Curve.GRID));
      state.gain.move(next, next, next, rested ? Curve.GRID : Curve.GRID - into);
    }
    if (rested) {
      state.gain.advance(into);
    }
  }
}
