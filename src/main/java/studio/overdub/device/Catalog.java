package studio.overdub.device;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every instrument and effect there is. Made once, in {@code main}, and handed to whoever needs it. */
public final class Catalog {
  private final Map<String, DeviceType> types = new LinkedHashMap<>();

  /** A catalogue of the given types, in the order they are shown. */
  public Catalog(List<DeviceType> types) {
    for (DeviceType type : types) {
      if (this.types.put(type.id(), type) != null) {
        throw new IllegalArgumentException("Two device types are called " + type.id());
      }
    }
  }

  /** All types, in the order they are shown. */
  public List<DeviceType> types() {
    return List.copyOf(types.values());
  }

  /** All types of one kind. */
  public List<DeviceType> types(DeviceType.Kind kind) {
    return types.values().stream().filter(t -> t.kind() == kind).toList();
  }

  /** The type with this id. */
  public Optional<DeviceType> find(String id) {
    return Optional.ofNullable(types.get(id));
  }
}
