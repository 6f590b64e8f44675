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

  private static Edit onDevice(String name, TrackId track, DeviceId rack, UnaryOperator<Device> change) {
    return new Edit(name, song -> song.mapTrack(track, t -> t.mapDevice(rack, change)));
  }
}
