package studio.overdub.app.material;

import java.util.ArrayList;
import java.util.List;

/** Gives zones that sound together layers of their own. */
public final class Layers {
  private Layers() {}

  /** The same zones in the same order, each on the lowest layer on which no zone before it meets it. */
  public static List<Zone> of(List<Zone> zones) {
    List<List<Zone>> layers = new ArrayList<>();
    List<Zone> placed = new ArrayList<>(zones.size());
    for (Zone zone : zones) {
      int layer = 0;
      while (layer < layers.size() && layers.get(layer).stream().anyMatch(zone::meets)) {
        layer++;
      }
      if (layer == layers.size()) {
        layers.add(new ArrayList<>());
      }
      layers.get(layer).add(zone);
      placed.add(zone.onLayer(layer));
    }
    return placed;
  }
}
