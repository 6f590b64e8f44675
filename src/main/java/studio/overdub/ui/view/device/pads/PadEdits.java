package studio.overdub.ui.view.device.pads;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import studio.overdub.base.DeviceId;
import studio.overdub.base.TrackId;
import studio.overdub.edit.Edit;
import studio.overdub.song.Device;

/** Edits of a drum rack that concern whole pads. */
final class PadEdits {
  private PadEdits() {}

  static String prefix(int pad) {
    return "pad" + pad + ".";
  }

  /** Lets two pads change places, with all that belongs to them. */
  static Edit swap(TrackId track, DeviceId rack, int one, int two) {
    return onDevice(
        "Swap pads", track, rack,
        device -> device.withSound(
            device.preset(), swapped(device.params(), one, two), swapped(device.texts(), one, two)));
  }

  private static <T> Map<String, T> swapped(Map<String, T> settings, int one, int two) {
    Map<String, T> next = new HashMap<>();
    settings.forEach((id, value) -> next.put(renamed(id, one, two), value));
    return next;
  }

  private static String renamed(String id, int one, int two) {
    if (id.startsWith(prefix(one))) {
      return prefix(two) + id.substring(prefix(one).length());
    }
    return id.startsWith(prefix(two)) ? prefix(one) + id.substring(prefix(two).length()) : id;
  }

  /** Empties a pad: no samples, all as in a fresh rack. */
  static Edit clear(TrackId track, DeviceId rack, int pad) {
    return onDevice(
        "Empty pad", track, rack,
        device -> {
          Map<String, Double> params = new HashMap<>(device.params());
          Map<String, String> texts = new HashMap<>(device.texts());
          params.keySet().removeIf(id -> id.startsWith(prefix(pad)));
          texts.keySet().removeIf(id -> id.startsWith(prefix(pad)));
          return device.withSound(device.preset(), params, texts);
        });
  }

  /**
   * Gives a pad a circuit in place of the one that it has.
   *
   * @param values the parameters, by their ids, that differ from a fresh pad's; none to take the circuit away
   * @param name the pad's name where it has none and plays no samples
   */
  static Edit circuit(TrackId track, DeviceId rack, int pad, Map<String, Double> values, String name) {
    String prefix = prefix(pad);
    return onDevice(
        values.isEmpty() ? "Remove circuit" : "Choose circuit", track, rack,
        device -> {
          Map<String, Double> params = new HashMap<>(device.params());
          Map<String, String> texts = new HashMap<>(device.texts());
          params.keySet().removeIf(id -> id.startsWith(prefix) && ofCircuit(id.substring(prefix.length())));
          params.putAll(values);
          if (!name.isEmpty() && texts.getOrDefault(prefix + "samples", "").isEmpty()) {
            texts.putIfAbsent(prefix + "name", name);
          }
          return device.withSound(device.preset(), params, texts);
        });
  }

  private static boolean ofCircuit(String param) {
    return param.contains(".") || param.startsWith("circuit") || param.equals("drift");
  }

  private static Edit onDevice(String name, TrackId track, DeviceId rack, UnaryOperator<Device> change) {
    return new Edit(name, song -> song.mapTrack(track, t -> t.mapDevice(rack, change)));
  }
}
