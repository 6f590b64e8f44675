package studio.overdub.engine;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.overdub.midi.Message;

/** Which keys are still down after what an instrument was told. */
final class HeldNotes {
  private HeldNotes() {}

  /** Channel and key of each note that did not end, with how often it began since. */
  static Map<Integer, Integer> after(List<TestRecorder.Heard> heard) {
    Map<Integer, Integer> held = new TreeMap<>();
    for (TestRecorder.Heard each : heard) {
      int key = Message.channel(each.message()) << 7 | Message.key(each.message());
      if (Message.is(each.message(), Message.NOTE_ON)) {
        held.merge(key, 1, Integer::sum);
      } else if (Message.is(each.message(), Message.NOTE_OFF)) {
        held.remove(key);
      }
    }
    return held;
  }
}
