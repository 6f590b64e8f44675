package studio.overdub.app.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import studio.overdub.midi.Message;
import studio.overdub.song.MidiController;

/**
 * Reads what messages say about controllers: those of 7 bits, pairs of 14 bits, encoders, NRPNs, bend,
 * pressure and notes (MIDI 1.0 Detailed Specification, "Control Change"). One thread at a time.
 */
public final class ControllerReader {
  private static final int CHANNELS = 16;
  private static final int DATA_COARSE = 6;
  private static final int DATA_FINE = 38;
  private static final int FIRST_FINE = 32;
  private static final int NRPN_FINE = 98;
  private static final int NRPN_COARSE = 99;
  private static final int RPN_FINE = 100;
  private static final int RPN_COARSE = 101;
  private static final int CHANNEL_MODES = 120;
  private static final int NONE = (1 << 14) - 1;
  private static final double MOST_7 = 127;
  private static final double MOST_14 = (1 << 14) - 1;

  private final int[] nrpn = new int[CHANNELS];
  private final boolean[] nrpnChosen = new boolean[CHANNELS];
  private final Pair[] pairs = new Pair[CHANNELS * FIRST_FINE];
  private final Pair[] data = new Pair[CHANNELS];

  /** The halves of a value of 14 bits as they come in, the coarse one first. */
  private static final class Pair {
    private int coarse;
    private boolean waiting;
    private boolean hasFine;

    /**
     * Takes in the coarse half. Where a fine half is to follow, the value waits for it, lest it jump back and forth; a
     * device that sends no fine half is heard at once.
     */
    OptionalInt coarse(int value) {
      boolean alone = waiting || !hasFine;
      coarse = value;
      waiting = true;
      return alone ? OptionalInt.of(value << 7 | value) : OptionalInt.empty();
    }

    OptionalInt fine(int value) {
      waiting = false;
      hasFine = true;
      return OptionalInt.of(coarse << 7 | value);
    }
  }

  /** A reader that has heard nothing yet. */
  public ControllerReader() {
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = new Pair();
    }
    for (int i = 0; i < data.length; i++) {
      data[i] = new Pair();
      nrpn[i] = NONE;
    }
  }

  /**
   * Takes in a message.
   *
   * @param message packed as {@link Message}
   * @return the moves it may be: of a pair, of encoders and last of a controller of 7 bits where a number can mean all;
   *     none where it is no controller's, or half of a value
   */
  public List<ControllerMove> read(long message) {
    if (Message.type(message) != Message.TYPE_VOICE) {
      return List.of();
    }
    int channel = Message.channel(message);
    return switch (Message.opcode(message)) {
      case Message.PITCH_BEND ->
          List.of(ControllerMove.to(new MidiController.PitchBend(), channel, Message.bend14(message) / MOST_14));
      case Message.CHANNEL_PRESSURE ->
          List.of(ControllerMove.to(new MidiController.ChannelPressure(), channel, Message.value7(message) / MOST_7));
      case Message.NOTE_ON, Message.NOTE_OFF -> List.of(note(message, channel));
      case Message.CONTROL -> control(channel, Message.controller(message), Message.value7(message));
      default -> List.of();
    };
  }

  private static ControllerMove note(long message, int channel) {
    boolean pressed = Message.opcode(message) == Message.NOTE_ON;
    double velocity = pressed ? Math.max(1, Message.velocity(message)) / MOST_7 : 0;
    return ControllerMove.to(new MidiController.Note(Message.key(message)), channel, velocity);
  }

  private List<ControllerMove> control(int channel, int number, int value) {
    if (number >= CHANNEL_MODES || number >= NRPN_FINE && number <= RPN_COARSE) {
      choose(channel, number, value);
      return List.of();
    }
    if ((number == DATA_COARSE || number == DATA_FINE) && nrpnChosen[channel] && nrpn[channel] != NONE) {
      return moves(data[channel], number == DATA_FINE, value, new MidiController.Nrpn(nrpn[channel]), channel);
    }
    List<ControllerMove> moves = new ArrayList<>();
    if (number < 2 * FIRST_FINE) {
      int coarse = number % FIRST_FINE;
      Pair pair = pairs[channel * FIRST_FINE + coarse];
      moves.addAll(moves(pair, number >= FIRST_FINE, value, new MidiController.FineControl(coarse), channel));
    }
    for (MidiController.Encoding encoding : MidiController.Encoding.values()) {
      moves.add(
          ControllerMove.turn(new MidiController.Encoder(number, encoding), channel, encoding.steps(value)));
    }
    moves.add(ControllerMove.to(new MidiController.Control(number), channel, value / MOST_7));
    return moves;
  }

  private static List<ControllerMove> moves(
      Pair pair, boolean fine, int value, MidiController controller, int channel) {
    OptionalInt whole = fine ? pair.fine(value) : pair.coarse(value);
    return whole.isPresent()
        ? List.of(ControllerMove.to(controller, channel, whole.getAsInt() / MOST_14))
        : List.of();
  }

  private void choose(int channel, int number, int value) {
    switch (number) {
      case NRPN_COARSE -> chooseNrpn(channel, value << 7 | nrpn[channel] & 127);
      case NRPN_FINE -> chooseNrpn(channel, nrpn[channel] & ~127 | value);
      case RPN_FINE, RPN_COARSE -> nrpnChosen[channel] = false;
      default -> { }
    }
  }

  private void chooseNrpn(int channel, int number) {
    nrpn[channel] = number;
    nrpnChosen[channel] = true;
    data[channel] = new Pair();
  }

  /** The pair that a message would be half of; empty for none. */
  public static Optional<MidiController> pairOf(long message) {
    return Message.is(message, Message.CONTROL) && Message.controller(message) < 2 * FIRST_FINE
        ? Optional.of(new MidiController.FineControl(Message.controller(message) % FIRST_FINE))
        : Optional.empty();
  }

  /** Whether a message is the fine half that belongs to a coarse controller on a channel. */
  public static boolean isFineHalf(long message, MidiController coarse, int channel) {
    return coarse instanceof MidiController.Control control
        && control.number() < FIRST_FINE
        && Message.is(message, Message.CONTROL)
        && Message.channel(message) == channel
        && Message.controller(message) == control.number() + FIRST_FINE;
  }
}
