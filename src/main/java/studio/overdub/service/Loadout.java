package studio.overdub.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The instruments that can be played, by place, and the racks that play them. Immutable. */
final class Loadout {
  static final Loadout EMPTY = new Loadout(List.of(), Map.of());

  /** An instrument and where it lies in its own font, which may be elsewhere. */
  record Slot(Rack rack, FontInstrument instrument) {}

  private final List<Rack> racks;
  private final int[] keys;
  private final Slot[] slots;

  private Loadout(List<Rack> racks, Map<Integer, Slot> places) {
    this.racks = List.copyOf(racks);
    List<Map.Entry<Integer, Slot>> sorted = new ArrayList<>(places.entrySet());
    sorted.sort(Comparator.comparing(Map.Entry::getKey));
    keys = sorted.stream().mapToInt(Map.Entry::getKey).toArray();
    slots = sorted.stream().map(Map.Entry::getValue).toArray(Slot[]::new);
  }

  List<Rack> racks() {
    return racks;
  }

  private Map<Integer, Slot> places() {
    Map<Integer, Slot> places = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      places.put(keys[i], slots[i]);
    }
    return places;
  }

  /** With an instrument at a place, in the stead of what is there. */
  Loadout with(int key, Rack rack, FontInstrument instrument) {
    Map<Integer, Slot> places = places();
    places.put(key, new Slot(rack, instrument));
    List<Rack> all = new ArrayList<>(racks);
    if (!all.contains(rack)) {
      all.add(rack);
    }
    return new Loadout(all, places);
  }

  /** Without an instrument, wherever it lies. The rack stays, so that its notes can end. */
  Loadout without(FontInstrument instrument) {
    Map<Integer, Slot> places = places();
    places.values().removeIf(slot -> slot.instrument() == instrument);
    return new Loadout(racks, places);
  }

  /** The instruments, in the order of their places. */
  List<FontInstrument> instruments() {
    return Arrays.stream(slots).map(Slot::instrument).distinct().toList();
  }

  /** What a place holds, or null. Allocates nothing. */
  Slot at(int bank, int program, boolean drums) {
    int i = Arrays.binarySearch(keys, FontPatch.key(bank, program, drums));
    return i < 0 ? null : slots[i];
  }

  /**
   * What a channel at a place plays: what lies there, else the same program of bank 0, else, for drums, the standard
   * kit; null where none of these is loaded. Allocates nothing.
   */
  Slot find(int bank, int program, boolean drums) {
    Slot slot = at(bank, program, drums);
    if (slot == null && drums) {
      slot = at(0, program & ~7, true);
      return slot == null ? at(0, 0, true) : slot;
    }
    return slot == null ? at(0, program, false) : slot;
  }
}
