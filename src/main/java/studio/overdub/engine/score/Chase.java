package studio.overdub.engine.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import studio.overdub.midi.Message;

/**
 * Which messages set an instrument up for a position: for every controller, program, bend and pressure of every
 * channel the events that move it, so that the last one before any position is found by bisection.
 *
 * <p>Data entry counts apart for each registered or non-registered parameter that it was meant for.
 */
final class Chase {
  private static final int PARAMETER = 4;
  private static final int SELECTION = 8;

  /** Order of sending, channel, selected parameter and controller of each control, packed. */
  private final long[] controls;

  private final int[][] events;

  private Chase(long[] controls, int[][] events) {
    this.controls = controls;
    this.events = events;
  }

  static Chase of(Events all) {
    TreeMap<Long, List<Integer>> found = new TreeMap<>();
    int[] selected = new int[16];
    Arrays.fill(selected, 0x3fff);
    for (int i = 0; i < all.size(); i++) {
      long message = all.messages()[i];
      if (all.notes()[i] < 0 && Message.type(message) == Message.TYPE_VOICE && isState(message)) {
        int channel = Message.channel(message);
        selected[channel] = select(selected[channel], message);
        found.computeIfAbsent(control(message, selected[channel]), _ -> new ArrayList<>()).add(i);
      }
    }
    return new Chase(
        found.keySet().stream().mapToLong(Long::longValue).toArray(),
        found.values().stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new));
  }

  private static boolean isState(long message) {
    return switch (Message.opcode(message)) {
      case Message.CONTROL -> Message.controller(message) < 120 || Message.controller(message) == 121;
      case Message.PROGRAM, Message.CHANNEL_PRESSURE, Message.PITCH_BEND -> true;
      default -> false;
    };
  }

  /** The selected parameter: 14 bits of number, above them 1 for a non-registered one. */
  private static int select(int before, long message) {
    if (!Message.is(message, Message.CONTROL)) {
      return before;
    }
    int value = Message.value7(message);
    return switch (Message.controller(message)) {
      case 98 -> 1 << 14 | before & 0x3f80 | value;
      case 99 -> 1 << 14 | before & 0x7f | value << 7;
      case 100 -> before & 0x3f80 | value;
      case 101 -> before & 0x7f | value << 7;
      default -> before;
    };
  }

  private static long control(long message, int selected) {
    int number = ControlState.slot(message) % ControlState.PER_CHANNEL;
    boolean data = number == 6 || number == 38;
    long order = orderOf(number);
    return order << 48 | (long) Message.channel(message) << 40 | (data ? (long) selected << 16 : 0) | number;
  }

  private static int orderOf(int number) {
    return switch (number) {
      case 121 -> 0;
      case 0 -> 1;
      case 32 -> 2;
      case ControlState.PROGRAM -> 3;
      case 6, 38 -> PARAMETER;
      case 98, 99, 100, 101 -> SELECTION;
      default -> 5;
    };
  }

  int size() {
    return controls.length;
  }

  /** How many messages a chase sends at the most. */
  int most() {
    return 4 * controls.length;
  }

  /** The last event of control {@code index} before event {@code cursor} of the score; -1 where there is none. */
  int last(int index, int cursor) {
    int[] of = events[index];
    int low = 0;
    int high = of.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (of[middle] < cursor) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? -1 : of[low - 1];
  }

  /** The first event of control {@code index}. */
  int first(int index) {
    return events[index][0];
  }

  /** Whether control {@code index} chooses a sound: bank or program. */
  boolean isSound(int index) {
    long order = controls[index] >>> 48;
    return order > 0 && order < PARAMETER;
  }

  /** Whether control {@code index} is data meant for a parameter, which must be selected first. */
  boolean isParameter(int index) {
    return controls[index] >>> 48 == PARAMETER;
  }

  /** Whether control {@code index} is a reset of all controllers, which is looked at but not sent. */
  boolean isReset(int index) {
    return controls[index] >>> 48 == 0;
  }

  /** The channel of control {@code index}. */
  int channel(int index) {
    return (int) (controls[index] >>> 40) & 15;
  }

  /** The place in {@link ControlState} of control {@code index}. */
  int slot(int index) {
    return channel(index) * ControlState.PER_CHANNEL + (int) (controls[index] & 0xffff);
  }

  /** The parameter that data of control {@code index} is meant for, as {@link #selectMessage} takes it. */
  int parameter(int index) {
    return (int) (controls[index] >>> 16) & 0x7fff;
  }

  /** The message that selects the upper ({@code half} 0) or lower (1) half of a parameter's number. */
  static long selectMessage(int channel, int parameter, int half) {
    int controller = (parameter >> 14 == 1 ? 99 : 101) - half;
    return Message.control(channel, controller, half == 0 ? parameter >> 7 & 127 : parameter & 127);
  }
}
