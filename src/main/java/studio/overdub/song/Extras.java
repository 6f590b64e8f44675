package studio.overdub.song;

import com.google.common.collect.ImmutableMap;
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
}
