package studio.overdub.ui.view.browser;

import studio.overdub.device.SoundFacts;

/** A sound that a track can play. */
public sealed interface Sound permits DeviceSound, PatchSound, KitSound {
  /** The heading it stands under among groups: "Patches", "Synthesizer", "FluidR3_GM". */
  String group();

  /** What people know it by. */
  SoundFacts facts();

  /** What stands behind its name, such as a category, or a bank and program; may be empty. */
  String detail();

  /** What tells it from all other sounds, also in another session: a line. */
  String key();

  /** What people read. */
  default String name() {
    return facts().name();
  }
}
