package studio.overdub.format.midi;

import studio.overdub.format.smf.ChannelMessages;
import studio.overdub.song.LaneTarget;

/** Which channel messages are the values of lanes, and which lane each belongs to. */
final class Controllers {
  /** One more than the largest {@link #slot}. */
  static final int SLOTS = 258;

  private static final int BEND = 128;
  private static final int PRESSURE = 129;
  private static final int KEY_PRESSURE = 130;

  private Controllers() {}

  /**
   * Whether a message is a lane's value. Bank select, parameter numbers with their data, and channel mode messages are
   * not: what they do hangs on their order among each other, which lanes do not keep.
   */
  static boolean isLaneValue(int message) {
    int data1 = ChannelMessages.data1(message);
    return switch (message >> 20) {
      case 0xA, 0xD, 0xE -> true;
      case 0xB -> !(isBankSelect(data1) || isParameterNumber(data1) || isDataEntry(data1) || isMode(data1));
      default -> false;
    };
  }

  static boolean isBankSelect(int controller) {
    return controller == 0 || controller == 32;
  }

  static boolean isParameterNumber(int controller) {
    return controller >= 98 && controller <= 101;
  }

  private static boolean isDataEntry(int controller) {
    return controller == 6 || controller == 38 || controller == 96 || controller == 97;
  }

  private static boolean isMode(int controller) {
    return controller >= 120;
  }

  /** A number for the lane of a value, 0 to {@link #SLOTS} - 1. */
  static int slot(int message) {
    return switch (message >> 20) {
      case 0xA -> KEY_PRESSURE + ChannelMessages.data1(message);
      case 0xD -> PRESSURE;
      case 0xE -> BEND;
      default -> ChannelMessages.data1(message);
    };
  }

  static double value(int message) {
    return switch (message >> 20) {
      case 0xD -> ChannelMessages.data1(message);
      case 0xE -> ChannelMessages.data2(message) << 7 | ChannelMessages.data1(message);
      default -> ChannelMessages.data2(message);
    };
  }

  static LaneTarget target(int slot) {
    return switch (slot) {
      case BEND -> new LaneTarget.PitchBend();
      case PRESSURE -> new LaneTarget.ChannelPressure();
      default ->
          slot >= KEY_PRESSURE ? new LaneTarget.KeyPressure(slot - KEY_PRESSURE) : new LaneTarget.Controller(slot);
    };
  }

  /** The message of a lane's value on a channel; -1 where the lane moves nothing that MIDI files carry. */
  static int message(LaneTarget target, double value, int channel) {
    int seven = Math.clamp(Math.round(value), 0, 127);
    return switch (target) {
      case LaneTarget.Controller controller ->
          ChannelMessages.pack(0xB0 | channel, controller.number() & 127, seven);
      case LaneTarget.PitchBend bend -> {
        int fourteen = Math.clamp(Math.round(value), 0, 16383);
        yield ChannelMessages.pack(0xE0 | channel, fourteen & 127, fourteen >> 7);
      }
      case LaneTarget.ChannelPressure pressure -> ChannelMessages.pack(0xD0 | channel, seven, 0);
      case LaneTarget.KeyPressure pressure -> ChannelMessages.pack(0xA0 | channel, pressure.key() & 127, seven);
      case LaneTarget.Parameter parameter -> -1;
      case LaneTarget.Gain gain -> -1;
      case LaneTarget.Pan pan -> -1;
      case LaneTarget.SendLevel send -> -1;
    };
  }
}
