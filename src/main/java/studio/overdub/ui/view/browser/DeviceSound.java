package studio.overdub.ui.view.browser;

import java.util.Map;
import java.util.TreeMap;
import studio.overdub.device.Preset;
import studio.overdub.device.SoundFacts;

/**
 * A sound of one device: a preset, a program of a font, or the device as it comes.
 *
 * @param group its instrument or font
 * @param preset the sound; an instrument as it comes has the instrument's name
 * @param detail a category, or a bank and program; may be empty
 */
public record DeviceSound(String group, Preset preset, String detail) implements Sound {
  @Override
  public SoundFacts facts() {
    return preset.facts();
  }

  @Override
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
