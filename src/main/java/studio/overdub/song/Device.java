package studio.overdub.song;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import studio.overdub.base.DeviceId;

/**
 * An instrument or effect as the song remembers it.
 *
 * @param type the id of its type in the catalogue
 * @param soundVersion the version of the type's sound that this song was made with
 * @param preset the name of the preset it was last set to; empty for none
 * @param enabled whether it plays; a disabled effect lets sound pass
 * @param params the parameters that do not stand at their default, by id, in plain values
 * @param texts the text settings that do not stand at their default, by id
 */
public record Device(
    DeviceId id,
    String type,
    int soundVersion,
    String preset,
    boolean enabled,
    Map<String, Double> params,
    Map<String, String> texts,
    Extras extras) {
  public Device {
    params = ImmutableSortedMap.copyOf(params);
    texts = ImmutableSortedMap.copyOf(texts);
  }

  /** A device at its defaults. */
  public static Device of(DeviceId id, String type, int soundVersion) {
    return new Device(id, type, soundVersion, "", true, Map.of(), Map.of(), Extras.NONE);
  }

  /**
   * Whether it plays drums on General MIDI's percussion keys: the drum machine does, and an instrument of many programs
   * that is set to its drums.
   */
  public boolean playsDrums() {
    return type.equals("drums") || params.getOrDefault("drums", 0.0) >= .5;
  }

  public Device withParam(String param, double value) {
    Map<String, Double> next = new java.util.HashMap<>(params);
    next.put(param, value);
    return new Device(id, type, soundVersion, preset, enabled, next, texts, extras);
  }

  public Device withText(String text, String value) {
    ImmutableMap<String, String> next =
        ImmutableMap.<String, String>builder().putAll(texts).put(text, value).buildKeepingLast();
    return new Device(id, type, soundVersion, preset, enabled, params, next, extras);
  }

  /** With a preset's name, parameters and texts in place of its own. */
  public Device withSound(String preset, Map<String, Double> params, Map<String, String> texts) {
    return new Device(id, type, soundVersion, preset, enabled, params, texts, extras);
  }

  public Device withEnabled(boolean enabled) {
    return new Device(id, type, soundVersion, preset, enabled, params, texts, extras);
  }

  public Device withId(DeviceId id) {
    return new Device(id, type, soundVersion, preset, enabled, params, texts, extras);
  }
}
