package studio.overdub.ui.view.browser;

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
}
