package studio.overdub.app.mapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.overdub.midi.Message;
import studio.overdub.song.MidiController;

/**
 * What is sent to a device so that its faders, rings and lamps stand where the values do. Nothing is sent that the
 * device shows already, and what comes straight back from it is told from a move. One thread at a time.
 */
public final class Feedback {
  private static final int MOST_7 = 127;
  private static final int MOST_14 = (1 << 14) - 1;

  /** What a device that sends back what it hears does so within. */
  private static final long ECHO_NANOS = 100_000_000;

  private final Map<Address, List<Long>> shown = new HashMap<>();
  private final Map<Long, Long> sent = new HashMap<>();

  /** Something on a device. */
  private record Address(MidiController controller, int channel) {}

  /**
   * The device has moved something itself: what it shows now is known for what sends its place, and for nothing else.
   */
  public void heard(ControllerMove move) {
    Address address = new Address(move.controller(), move.channel());
    switch (move.controller()) {
      case MidiController.Note _ -> shown.remove(address);
      case MidiController.Encoder _ -> { }
      default -> shown.put(address, messages(move));
    }
  }

  /** Whether a message is what was sent a moment ago, come back; it counts once. */
  public boolean isEcho(long message, long nanos) {
    Long when = sent.remove(message);
    return when != null && Math.abs(nanos - when) < ECHO_NANOS;
  }

  /**
   * What has to be sent for a device to show a place.
   *
   * @param nanos now, on the clock of {@link #isEcho}
   */
  public List<Long> show(ControllerMove place, long nanos) {
    List<Long> messages = messages(place);
    boolean stands = messages.equals(shown.put(new Address(place.controller(), place.channel()), messages));
    if (stands) {
      return List.of();
    }
    sent.values().removeIf(when -> nanos - when >= ECHO_NANOS);
    messages.forEach(message -> sent.put(message, nanos));
    return messages;
  }

  private static List<Long> messages(ControllerMove place) {
    int channel = place.channel();
    int coarse = (int) Math.rint(place.position() * MOST_7);
    int fine = (int) Math.rint(place.position() * MOST_14);
    return switch (place.controller()) {
      case MidiController.Control(int number) -> List.of(Message.control(channel, number, coarse));
      case MidiController.Encoder(int number, _) -> List.of(Message.control(channel, number, coarse));
      case MidiController.FineControl(int number) ->
          List.of(Message.control(channel, number, fine >> 7), Message.control(channel, number + 32, fine & MOST_7));
      case MidiController.Nrpn(int number) ->
          List.of(
              Message.control(channel, 99, number >> 7), Message.control(channel, 98, number & MOST_7),
              Message.control(channel, 6, fine >> 7), Message.control(channel, 38, fine & MOST_7));
      case MidiController.PitchBend() -> List.of(Message.pitchBend(channel, fine));
      case MidiController.ChannelPressure() -> List.of(Message.channelPressure(channel, coarse));
      case MidiController.Note(int key) -> List.of(Message.noteOn(channel, key, coarse));
    };
  }
}
