package studio.overdub.song;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;

/**
 * Fields of a song file that this version does not know; kept so that a newer version's work survives an older one.
 *
 * @param fields the raw JSON text of each unknown field, by name
 */
public record Extras(Map<String, String> fields) {
  /** No unknown fields. */
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    fields = ImmutableMap.copyOf(fields);
  }

  /** The same with one more field, or another text of one. */
  public Extras with(String name, String json) {
    return new Extras(ImmutableMap.<String, String>builder().putAll(fields).put(name, json).buildKeepingLast());
  }

  /** The same without a field. */
  public Extras without(String name) {
    return new Extras(Maps.filterKeys(fields, other -> !other.equals(name)));
  }
}
