package studio.overdub.instruments.sampler;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import studio.overdub.soundfont.FontPreset;
import studio.overdub.soundfont.ProgramFallback;
import studio.overdub.soundfont.Region;
import studio.overdub.soundfont.SoundFont;
import studio.overdub.soundfont.StackedFont;

/**
 * The presets of a stack of fonts with their regions. A preset's regions are worked out when it is loaded, those of all
 * others live by a thread behind, so that a program change on the audio thread finds them without work.
 */
final class PresetTable implements ProgramFallback.Programs {
  /** Stands for the regions of a preset that are not known yet. */
  static final Region[] UNKNOWN = {};

  private static final int NONE = -1;

  private final List<StackedFont> owners = new ArrayList<>();
  private final List<FontPreset> presets = new ArrayList<>();
  private final boolean live;
  private final int[] banks;
  private final int[] programs;

  /**
   * The presets of a stack of fonts.
   *
   * @param live whether notes come on an audio thread, which cannot wait for samples that are still packed
   */
  PresetTable(List<StackedFont> fonts, boolean live) {
    this.live = live;
    for (StackedFont font : fonts) {
      // By bank and number, as panels list them: the first stands in where nothing else does.
      font.font().presets().stream()
          .sorted(Comparator.comparing(FontPreset::bank).thenComparing(FontPreset::program))
          .forEach(
              preset -> {
                owners.add(font);
                presets.add(preset);
              });
    }
    banks = new int[presets.size()];
    programs = new int[presets.size()];
    for (int i = 0; i < banks.length; i++) {
      StackedFont owner = owners.get(i);
      banks[i] = presets.get(i).bank() + owner.bankOffset();
      programs[i] = presets.get(i).program();
    }
  }

  /** Brings the samples of a preset into memory, and live those of all others behind it. Never on the audio thread. */
  void load(int preset) {
    owners.get(preset).font().load(presets.get(preset));
    if (live) {
      owners.stream().map(StackedFont::font).distinct().forEach(SoundFont::loadInBackground);
    }
  }

  /** Brings into memory what is not there of the presets that will be played. Live only; never on the audio thread. */
  void loadAhead(BitSet ahead) {
    ahead.stream()
        .filter(preset -> !owners.get(preset).font().isLoaded(presets.get(preset).index()))
        .forEach(this::load);
  }

  /** Whether all notes of a preset can be played now. */
  boolean isPlayable(int preset) {
    return owners.get(preset).font().isPlayable(presets.get(preset).index());
  }

  /** Sees to it that a preset's samples are there for the note to come; live, they come as soon as they can. */
  void prepare(int preset) {
    SoundFont font = owners.get(preset).font();
    FontPreset wanted = presets.get(preset);
    if (isPlayable(preset)) {
      return;
    }
    if (live) {
      font.want(wanted.index());
    } else {
      font.load(wanted);
    }
  }

  /** The regions of a preset; live {@link #UNKNOWN} where they are not known yet. */
  Region[] regions(int preset) {
    SoundFont font = owners.get(preset).font();
    if (!live) {
      return font.regions(presets.get(preset));
    }
    Region[] known = font.knownRegions(presets.get(preset).index());
    return known == null ? UNKNOWN : known;
  }

  /** Whether there is a preset in a bank. */
  boolean hasBank(int bank) {
    for (int each : banks) {
      if (each == bank) {
        return true;
      }
    }
    return false;
  }

  /** The index of the preset that a melodic part plays. */
  int melodic(int msb, int lsb, int program) {
    return ProgramFallback.melodic(this, msb, lsb, program);
  }

  /** The index of the preset that a drum part plays. */
  int drums(int msb, int program) {
    return ProgramFallback.drums(this, msb, program);
  }

  @Override
  public int find(int bank, int program) {
    for (int i = 0; i < banks.length; i++) {
      if (programs[i] == program && banks[i] == bank) {
        return i;
      }
    }
    return NONE;
  }
}
