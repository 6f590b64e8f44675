package studio.overdub.device;

import java.util.Map;

/**
 * Where a device's parameters stand, resolved against its type: every parameter has a value within its range.
 *
 * @param soundVersion the version of the sound to make, 1 to the type's own
 */
public record Settings(DeviceType type, int soundVersion, double[] values, Map<String, String> texts) {
  /** The type's defaults. */
  public static Settings defaults(DeviceType type) {
    return of(type, type.soundVersion(), Map.of(), Map.of());
  }

  /** Defaults, overridden by the given parameters and texts by id; ids that the type does not know are ignored. */
  public static Settings of(
      DeviceType type, int soundVersion, Map<String, Double> params, Map<String, String> texts) {
    double[] values =
        type.params().stream().mapToDouble(p -> p.clamp(params.getOrDefault(p.id(), p.defaultValue()))).toArray();
    return new Settings(type, soundVersion, values, Map.copyOf(texts));
  }

  /** The value of the parameter with this id. */
  public double value(String paramId) {
    return values[type.indexOf(paramId)];
  }

  /** The text with this id, its default where it was not set. */
  public String text(String id) {
    String set = texts.get(id);
    if (set != null) {
      return set;
    }
    return type.texts().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow().defaultValue();
  }
}
