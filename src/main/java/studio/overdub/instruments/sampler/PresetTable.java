package studio.overdub.instruments.sampler;

import java.util.List;
import studio.overdub.soundfont.FontPreset;
import studio.overdub.soundfont.Region;
import studio.overdub.soundfont.SoundFont;

/**
 * The presets of a font with their regions, all resolved when made, so that a program change on the audio thread finds
 * them without work.
 */
final class PresetTable {
  private static final int NONE = -1;

  private final SoundFont font;
  private final boolean live;
  private final int[] banks;
  private final int[] programs;
  private final Region[][] regions;

  /**
   * The presets of a font.
   *
   * @param live whether notes come on an audio thread, which cannot wait for samples that are still packed
   */
  PresetTable(SoundFont font, boolean live) {
    this.font = font;
    this.live = live;
    List<FontPreset> presets = font.presets();
    banks = new int[presets.size()];
    programs = new int[presets.size()];
    regions = new Region[presets.size()][];
    for (int i = 0; i < banks.length; i++) {
      banks[i] = presets.get(i).bank();
      programs[i] = presets.get(i).program();
      regions[i] = font.regions(presets.get(i));
    }
  }

  /** Sees to it that a preset's samples are there for the note to come; live, they come as soon as they can. */
  void prepare(int preset) {
    if (font.isPlayable(preset)) {
      return;
    }
    if (live) {
      font.want(preset);
    } else {
      font.load(font.presets().get(preset));
    }
  }

  /** The regions of a preset. */
  Region[] regions(int preset) {
    return regions[preset];
  }

  /** The index of the preset that a melodic part plays: the one asked for, else bank 0's, else the font's first. */
  int melodic(int msb, int lsb, int program) {
    int preset = lsb == 0 ? NONE : find(msb << 7 | lsb, program);
    preset = preset >= 0 ? preset : find(msb, program);
    preset = preset < 0 && msb == 0 ? find(lsb, program) : preset;
    preset = preset >= 0 ? preset : find(0, program);
    preset = preset >= 0 ? preset : find(0, 0);
    return Math.max(0, preset);
  }

  /** The index of the preset that a drum part plays: the kit asked for, else the standard kit, else as melodic. */
  int drums(int program) {
    int preset = find(FontPreset.DRUM_BANK, program);
    preset = preset >= 0 ? preset : find(FontPreset.DRUM_BANK, program & ~7);
    preset = preset >= 0 ? preset : find(FontPreset.DRUM_BANK, 0);
    return preset >= 0 ? preset : melodic(0, 0, program);
  }

  private int find(int bank, int program) {
    for (int i = 0; i < banks.length; i++) {
      if (programs[i] == program && banks[i] == bank) {
        return i;
      }
    }
    return NONE;
  }
}
