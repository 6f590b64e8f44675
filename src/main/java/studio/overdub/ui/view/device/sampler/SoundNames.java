package studio.overdub.ui.view.device.sampler;

import java.util.Set;
import studio.overdub.app.material.FontShelf;
import studio.overdub.app.material.Program;
import studio.overdub.song.Device;

/** What devices play, by name. Event thread only. */
public final class SoundNames {
  private static final Set<String> PLAY_FONTS = Set.of("sampler", "sfz");

  private final FontShelf fonts;

  /** Names of programs of these fonts. */
  public SoundNames(FontShelf fonts) {
    this.fonts = fonts;
  }

  /**
   * The program that a sampler plays, else the preset that a device was last set to; empty for neither. A font that has
   * not been opened yet is opened in the background.
   */
  public String of(Device device) {
    return PLAY_FONTS.contains(device.type())
        ? ProgramsModel.current(fonts, device).map(Program::name).map(String::strip).orElse(device.preset())
        : device.preset();
  }
}
