package studio.overdub.instruments.fm;

import java.util.Arrays;
import studio.overdub.instruments.keys.ChannelControls;
import studio.overdub.midi.Message;

/**
 * What the player does besides striking keys: the mixing controllers of the channel, and the four that the DX7 lets
 * move pitch, level and envelope: wheel (1), breath (2), foot (4) and pressure. Allocates nothing.
 */
final class FmControls {
  private static final int WHEEL = 1;
  private static final int BREATH = 2;
  private static final int FOOT = 4;
  private static final int RESET_CONTROLLERS = 121;
  private static final int PRESSURE_PLACE = 3;
  private static final double FULL = 4294967295.0;

  private final ChannelControls channel = new ChannelControls();
  private final double[] moved = new double[PRESSURE_PLACE + 1];
  private final double[] keyPressure = new double[128];
  private final FmPatch patch;

  FmControls(FmPatch patch) {
    this.patch = patch;
  }

  void reset() {
    channel.reset();
    forget();
  }

  private void forget() {
    Arrays.fill(moved, 0);
    Arrays.fill(keyPressure, 0);
  }

  /** Takes a message that is no note. */
  void take(long message) {
    channel.take(message);
    switch (Message.opcode(message)) {
      case Message.CHANNEL_PRESSURE -> moved[PRESSURE_PLACE] = proportion(message);
      case Message.POLY_PRESSURE -> keyPressure[Message.key(message)] = proportion(message);
      case Message.CONTROL -> control(message);
      default -> { }
    }
  }

  private void control(long message) {
    switch (Message.controller(message)) {
      case WHEEL -> moved[0] = proportion(message);
      case FOOT -> moved[1] = proportion(message);
      case BREATH -> moved[2] = proportion(message);
      case RESET_CONTROLLERS -> forget();
      default -> { }
    }
  }

  private static double proportion(long message) {
    return (Message.value32(message) & 0xffff_ffffL) / FULL;
  }

  ChannelControls channel() {
    return channel;
  }

  /** The bend in semitones. */
  double bend() {
    return channel.bend(patch.get(FmParams.BEND_RANGE));
  }

  /**
   * The most that the controllers which are led to a goal ask for, 0 to 1; -1 where none is led there.
   *
   * @param to {@link FmParams#TO_PITCH}, {@link FmParams#TO_AMP} or {@link FmParams#TO_BIAS}
   */
  double most(int to, int key) {
    double most = -1;
    for (int i = 0; i <= PRESSURE_PLACE; i++) {
      int index = FmParams.controller(i);
      if (patch.on(index + to)) {
        double value = i == PRESSURE_PLACE ? Math.max(moved[i], keyPressure[key]) : moved[i];
        most = Math.max(most, value * patch.get(index + FmParams.RANGE) / 99);
      }
    }
    return most;
  }
}
