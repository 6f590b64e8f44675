package studio.overdub.soundfont;

import java.util.List;

/** The presets and instruments of a font as zones, whatever file they come from. Any thread. */
interface FontTables {
  int presetCount();

  /** A preset's name and place. */
  FontPreset header(int preset);

  /** A preset's zones, in the form that instruments have too; each names an instrument. */
  Instrument preset(int index);

  int instrumentCount();

  /** How many zones an instrument's reading goes through, those that name no sample among them. */
  int zoneCount(int instrument);

  /** An instrument's zones; each names a sample. */
  Instrument instrument(int index);

  /** The modulators that act where instruments and presets say nothing else. */
  List<Modulator> defaultModulators();

  /** What attenuations sum to at the least, in centibels; negative where the format knows gains above 0 dB. */
  int leastAttenuation();
}
