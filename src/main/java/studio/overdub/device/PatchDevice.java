package studio.overdub.device;

import java.util.Map;

/**
 * A device as a patch remembers it.
 *
 * @param type the id of its type
 * @param soundVersion the version of the type's sound that the patch was made with
 * @param preset the name of the device's preset that it was last set to; empty for none
 * @param enabled whether it plays
 * @param params parameter values by id; those not named stand at their default
 * @param texts text settings by id
 */
public record PatchDevice(
    String type, int soundVersion, String preset, boolean enabled, Map<String, Double> params,
    Map<String, String> texts) {
  public PatchDevice {
    params = Map.copyOf(params);
    texts = Map.copyOf(texts);
  }

  /** With other texts. */
  public PatchDevice withTexts(Map<String, String> texts) {
    return new PatchDevice(type, soundVersion, preset, enabled, params, texts);
  }
}
