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
 * <p>Some controllers are no state and are never chased: portamento control (84) and the high-resolution velocity
 * prefix (88) belong to one note; all sound off (120) and all notes off (123) are commands; local control (122) speaks
 * to a keyboard. Data entry, increments and decrements (6, 38, 96, 97) count together, for each registered or
 * non-registered parameter that they were meant for. The numbers that select a parameter (98 to 101) are one control,
 * omni off and on (124, 125) another, mono and poly (126, 127) a third.
 */
final class Chase {
  private static final int RESET = 0;
  private static final int PARAMETER = 4;
  private static final int MODE = 5;
  private static final int OTHER = 6;
  private static final int SELECTION = 8;

  /** The parameter that data is meant for while none is selected. */
  private static final int NO_PARAMETER = 0x3fff;

  /** Order of sending, channel, selected parameter and controller of each control, packed. */
  private final long[] controls;

  private final int[][] events;

  /** Of a parameter, the place where what makes its value begins; of a selection, the parameter; by event. */
  private final int[][] details;

  private final int most;

  private Chase(long[] controls, int[][] events, int[][] details) {
    this.controls = controls;
    this.events = events;
    this.details = details;
    most = countMost();
  }

  static Chase of(Events all) {
    TreeMap<Long, List<Integer>> found = new TreeMap<>();
    int[] selected = new int[16];
    int[] selectedAt = new int[all.size()];
    Arrays.fill(selected, NO_PARAMETER);
    for (int i = 0; i < all.size(); i++) {
      long message = all.messages()[i];
      if (all.notes()[i] < 0 && Message.type(message) == Message.TYPE_VOICE && isState(message)) {
        int channel = Message.channel(message);
        selected[channel] = select(selected[channel], message);
        selectedAt[i] = selected[channel];
        long control = control(message, selected[channel]);
        if (control >>> 48 != PARAMETER || (selected[channel] & NO_PARAMETER) != NO_PARAMETER) {
          found.computeIfAbsent(control, _ -> new ArrayList<>()).add(i);
        }
      }
    }
    long[] controls = found.keySet().stream().mapToLong(Long::longValue).toArray();
    int[][] events =
        found.values().stream().map(list -> list.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    int[][] details = new int[controls.length][];
    for (int i = 0; i < controls.length; i++) {
      details[i] =
          switch ((int) (controls[i] >>> 48)) {
            case PARAMETER -> beginnings(events[i], all.messages());
            case SELECTION -> Arrays.stream(events[i]).map(event -> selectedAt[event]).toArray();
            default -> new int[0];
          };
    }
    return new Chase(controls, events, details);
  }

  /** For each event of a parameter, the place of the coarse data entry that it builds on; the first place for none. */
  private static int[] beginnings(int[] events, long[] messages) {
    int[] beginnings = new int[events.length];
    int beginning = 0;
    for (int i = 0; i < events.length; i++) {
      if (Message.controller(messages[events[i]]) == 6) {
        beginning = i;
      }
      beginnings[i] = beginning;
    }
    return beginnings;
  }

  private static boolean isState(long message) {
    return switch (Message.opcode(message)) {
      case Message.CONTROL ->
          switch (Message.controller(message)) {
            case 84, 88, 120, 122, 123 -> false;
            default -> true;
          };
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
      case 121 -> NO_PARAMETER;
      default -> before;
    };
  }

  private static long control(long message, int selected) {
    int number = ControlState.slot(message) % ControlState.PER_CHANNEL;
    int order = orderOf(number);
    int one =
        switch (order) {
          case PARAMETER -> 6;
          case SELECTION -> 98;
          default -> number;
        };
    long parameter = order == PARAMETER ? (long) selected << 16 : 0;
    return (long) order << 48 | (long) Message.channel(message) << 40 | parameter | one;
  }

  private static int orderOf(int number) {
    return switch (number) {
      case 121 -> RESET;
      case 0 -> 1;
      case 32 -> 2;
      case ControlState.PROGRAM -> 3;
      case 6, 38, 96, 97 -> PARAMETER;
      case ControlState.OMNI, ControlState.MONO -> MODE;
      case 98, 99, 100, 101 -> SELECTION;
      default -> OTHER;
    };
  }

  private int countMost() {
    int sum = 0;
    for (int i = 0; i < controls.length; i++) {
      int longest = 1;
      for (int k = 0; isParameter(i) && k < details[i].length; k++) {
        longest = Math.max(longest, k - details[i][k] + 1);
      }
      // A selection is two messages; a value that increments build on is two.
      sum += 4 + longest;
    }
    return sum;
  }

  int size() {
    return controls.length;
  }

  /** How many messages a chase sends at the most. */
  int most() {
    return most;
  }

  /** The place, among the events of control {@code index}, of the last before event {@code cursor}; -1 for none. */
  int lastPlace(int index, int cursor) {
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
    return low - 1;
  }

  /** The last event of control {@code index} before event {@code cursor} of the score; -1 where there is none. */
  int last(int index, int cursor) {
    int place = lastPlace(index, cursor);
    return place < 0 ? -1 : events[index][place];
  }

  /** The event at a place of control {@code index}. */
  int event(int index, int place) {
    return events[index][place];
  }

  /** Where the events begin that make up the value of parameter {@code index} at a place. */
  int beginning(int index, int place) {
    return details[index][place];
  }

  /** The parameter that the event at a place of selection {@code index} leaves selected. */
  int selected(int index, int place) {
    return details[index][place];
  }

  /** The first event of control {@code index}. */
  int first(int index) {
    return events[index][0];
  }

  /** Whether control {@code index} chooses a sound: bank or program. */
  boolean isSound(int index) {
    long order = controls[index] >>> 48;
    return order > RESET && order < PARAMETER;
  }

  /** Whether control {@code index} is a parameter, which must be selected before its data. */
  boolean isParameter(int index) {
    return controls[index] >>> 48 == PARAMETER;
  }

  /** Whether control {@code index} is the selection of a parameter. */
  boolean isSelection(int index) {
    return controls[index] >>> 48 == SELECTION;
  }

  /** Whether control {@code index} is a reset of all controllers, which is looked at but not sent. */
  boolean isReset(int index) {
    return controls[index] >>> 48 == RESET;
  }

  /** The channel of control {@code index}. */
  int channel(int index) {
    return (int) (controls[index] >>> 40) & 15;
  }

  /** The place in {@link ControlState} of control {@code index}. */
  int slot(int index) {
    return channel(index) * ControlState.PER_CHANNEL + (int) (controls[index] & 0xffff);
  }

  /** The control of the coarse half that fine control {@code index} belongs to; -1 for none. */
  int coarse(int index) {
    long number = controls[index] & 0xffff;
    if (controls[index] >>> 48 != OTHER || number < 33 || number > 63) {
      return -1;
    }
    return Math.max(-1, Arrays.binarySearch(controls, controls[index] - 32));
  }

  /** The parameter of control {@code index}, as {@link #selectMessage} takes it. */
  int parameter(int index) {
    return (int) (controls[index] >>> 16) & 0x7fff;
  }

  /** The message that selects the upper ({@code half} 0) or lower (1) half of a parameter's number. */
  static long selectMessage(int channel, int parameter, int half) {
    int controller = (parameter >> 14 == 1 ? 99 : 101) - half;
    return Message.control(channel, controller, half == 0 ? parameter >> 7 & 127 : parameter & 127);
  }
}
