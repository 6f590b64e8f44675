package studio.overdub.format.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;

/**
 * The members that an object may have.
 *
 * @param scalars the names of those that are single values
 * @param readers how the others are read, by name
 */
public record Schema(Set<String> scalars, Map<String, JsonSource.Reader<?>> readers) {
  /** A schema of single values. */
  public static Schema of(String... scalars) {
    return new Schema(ImmutableSet.copyOf(scalars), Map.of());
  }

  /** With a member that is read by {@code reader}. */
  public Schema with(String name, JsonSource.Reader<?> reader) {
    return new Schema(
        scalars, ImmutableMap.<String, JsonSource.Reader<?>>builder().putAll(readers).put(name, reader).build());
  }
}
