package studio.overdub.ui.view.browser;

import java.util.Map;
import java.util.TreeMap;
import studio.overdub.device.Preset;

/**
 * A sound that a track can play: a device with a preset.
 *
 * @param group the heading it stands under among instruments: "Synthesizer", "FluidR3_GM"
 * @param preset the sound; an instrument as it comes has the instrument's name
 * @param detail what stands behind its name, such as a bank and program; may be empty
 */
public record Sound(String group, Preset preset, String detail) {
  /** What people read. */
  public String name() {
    return preset.name();
  }

  /** What tells it from all other sounds, also in another session: a line. */
  public String key() {
    Map<String, Double> params = preset.params();
    String program =
        params.containsKey("program")
            ? " bank=" + params.getOrDefault("bank", 0.0).intValue() + " program=" + params.get("program").intValue()
                + (params.getOrDefault("drums", 0.0) >= .5 ? " drums" : "")
            : "";
    String file = String.join(" ", new TreeMap<>(preset.texts()).values());
    return (preset.type() + program + " " + preset.name().strip() + " " + file).strip().replaceAll("[\r\n]+", " ");
  }
}
