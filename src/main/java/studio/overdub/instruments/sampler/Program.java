package studio.overdub.instruments.sampler;

import studio.overdub.soundfont.Region;

/**
 * Which preset a part plays. Bank select waits for the next program change, as MIDI has it, and means what the last
 * reset says: GM knows no banks, GS has them in the MSB, XG and GM2 in the LSB with drums under MSBs of their own.
 */
final class Program {
  private static final int GM2_DRUMS = 120;
  private static final int GM2_MELODIC = 121;
  private static final int XG_EFFECTS = 126;
  private static final int XG_DRUMS = 127;

  private final PresetTable presets;
  private int dialect;
  private int msb;
  private int lsb;
  private int number;
  private boolean drums;
  private boolean namedDrums;
  private int preset;
  private Region[] regions;

  Program(PresetTable presets) {
    this.presets = presets;
  }

  /** Goes to a program at once, no dialect being spoken. */
  void set(int bank, int program, boolean drumKit) {
    dialect = SystemExclusive.GM_OFF;
    msb = bank >> 7;
    lsb = bank & 127;
    number = program;
    drums = drumKit;
    namedDrums = drumKit;
    find();
  }

  /** Speaks the dialect of a reset. */
  void dialect(int reset) {
    dialect = reset;
    find();
  }

  void bankMsb(int value) {
    msb = value;
    // GM2 and XG turn any part into drums by its bank.
    drums =
        switch (dialect) {
          case SystemExclusive.GM2_ON -> value == GM2_DRUMS || namedDrums && value != GM2_MELODIC;
          case SystemExclusive.XG_ON -> value >= XG_EFFECTS || namedDrums && value != 0;
          default -> drums;
        };
  }

  void bankLsb(int value) {
    lsb = value;
  }

  void change(int program) {
    number = program;
    find();
  }

  /** Makes the part drums or not. */
  void drums(boolean on) {
    drums = on;
    find();
  }

  private void find() {
    preset = drums ? presets.drums(number) : melodic();
    regions = presets.regions(preset);
  }

  private int melodic() {
    return switch (dialect) {
      case SystemExclusive.GM_ON -> presets.melodic(0, 0, number);
      case SystemExclusive.GS_RESET -> presets.melodic(msb, 0, number);
      case SystemExclusive.GM2_ON -> presets.melodic(msb == GM2_MELODIC ? 0 : msb, lsb, number);
      case SystemExclusive.XG_ON -> presets.melodic(msb == XG_DRUMS ? 0 : msb, lsb, number);
      default -> presets.melodic(msb, lsb, number);
    };
  }

  /** The program's place in the font. */
  int preset() {
    return preset;
  }

  /** What the program plays. */
  Region[] regions() {
    return regions;
  }
}
