package studio.overdub.engine;

import studio.overdub.base.DeviceId;
import studio.overdub.device.Block;
import studio.overdub.device.EventList;
import studio.overdub.engine.score.Curve;

/** A device in a plan: what plays, where its parameters stand, and what automation moves them. */
final class DeviceUse {
  private final DeviceId id;
  private final LiveDevice device;
  private final float[] values;
  private final int[] automated;
  private final Curve[] curves;
  private final Block block;

  /**
   * @param automated the parameters that {@code curves} move
   * @param block what it processes: its channel's audio with events
   */
  DeviceUse(DeviceId id, LiveDevice device, float[] values, int[] automated, Curve[] curves, Block block) {
    this.id = id;
    this.device = device;
    this.values = values;
    this.automated = automated;
    this.curves = curves;
    this.block = block;
  }

  DeviceId id() {
    return id;
  }

  LiveDevice device() {
    return device;
  }

  Block block() {
    return block;
  }

  int latency() {
    return device.processor().latency();
  }

  /** Takes over what the song says of its parameters. Audio thread. */
  void adopt(long serial, long before) {
    device.adopt(values, automated, serial, before);
  }

  /** Adds the moves of its parameters as {@link #moves}, before events of the same frame. Audio thread. */
  void movesBefore(Pass pass, int skip, EventList events) {
    if (device.waits() || pass.playing && automated.length > 0) {
      events.setAside();
      moves(pass, skip, events);
      events.takeBack();
    }
  }

  /** Has it begin afresh with the plan that is being adopted. Before {@link #adopt}; audio thread. */
  void restart() {
    device.restart();
  }

  /** Adds the moves of its parameters in this pass, from {@code skip} frames after its beginning. Audio thread. */
  void moves(Pass pass, int skip, EventList out) {
    device.flush(out);
    if (pass.playing) {
      for (int i = 0; i < automated.length; i++) {
        follow(pass, skip, automated[i], curves[i], out);
      }
    }
  }

  private void follow(Pass pass, int skip, int index, Curve curve, EventList out) {
    long from = pass.songFrame + skip;
    long to = pass.songFrame + pass.frames;
    if (pass.jumped && skip == 0) {
      moveTo(index, (float) curve.at(from), 0, out);
    } else if (skip > 0) {
      moveTo(index, (float) curve.at(from - Math.floorMod(from, Curve.GRID)), 0, out);
    }
    if (!curve.moves(from - Curve.GRID, to)) {
      return;
    }
    for (long frame = from + Math.floorMod(-from, Curve.GRID); frame < to; frame += Curve.GRID) {
      moveTo(index, (float) curve.at(frame), (int) (frame - from), out);
    }
  }

  private void moveTo(int index, float value, int offset, EventList out) {
    if (value != device.sent(index)) {
      device.moveAt(offset, index, value, out);
    }
  }

  /** As {@link #process}, with the events of an insert: its moves alone. Audio thread. */
  void processInsert(Pass pass, int skip) {
    block.events().clear();
    moves(pass, skip, block.events());
    process(pass, skip);
  }

  /** Where in this pass it has something to do of its own. Audio thread. */
  int from(Pass pass) {
    return device.waits() ? 0 : pass.frames;
  }

  boolean idle() {
    return device.processor().idle();
  }

  /** Plays the frames of a block of which the first {@code skip} are left out. Audio thread. */
  void process(Pass pass, int skip) {
    boolean later = pass.playing && skip > 0;
    double quarter = later ? pass.timeline.quarterAt(pass.songFrame + skip) : pass.quarter;
    block.at(pass.clock + skip, pass.frames - skip).music(quarter, pass.tempo, pass.playing);
    block.song(pass.playing ? pass.timeline : null, pass.playing ? pass.songFrame + skip : pass.songFrame);
    device.processor().process(block);
  }
}
