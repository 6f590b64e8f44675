package studio.overdub.instruments.sampler;

import studio.overdub.soundfont.Region;

/**
 * Which preset a part plays. Bank select waits for the next program change, as MIDI has it, and means what the last
 * reset says: GM knows no banks, GS has them in the MSB, XG and GM2 in the LSB with drums under MSBs of their own.
 * Where no reset came, those MSBs mean drums if the font has no such bank.
 */
final class Program {
  private static final int DRUMS = 120;
  private static final int GM2_MELODIC = 121;
  private static final int XG_EFFECTS = 126;
  private static final int XG_DRUMS = 127;

  private final PresetTable presets;
  private final Part part;
  private Dialect dialect = Dialect.NONE;
  private int msb;
  private int lsb;
  private int number;
  private boolean drums;
  private boolean namedDrums;
  private int preset;
  private Region[] regions;

  Program(PresetTable presets, Part part) {
    this.presets = presets;
    this.part = part;
  }

  /** Goes to a program at once, no dialect being spoken. */
  void set(int bank, int program, boolean drumKit) {
    dialect = Dialect.NONE;
    msb = bank >> 7;
    lsb = bank & 127;
    number = program;
    drums = drumKit;
    namedDrums = drumKit;
    find();
  }

  /** Speaks the dialect of a reset. */
  void dialect(Dialect reset) {
    dialect = reset;
    find();
  }

  void bankMsb(int value) {
    msb = value;
    // GM2 and XG turn any part into drums by its bank.
    drums =
        switch (dialect) {
          case GM2 -> value == DRUMS || namedDrums && value != GM2_MELODIC;
          case XG -> isXgDrums(value) || namedDrums && value != 0;
          case NONE -> isDrums(value) || namedDrums && value != GM2_MELODIC;
          case GM, GS -> drums;
        };
  }

  private static boolean isXgDrums(int value) {
    return value == DRUMS || value == XG_EFFECTS || value == XG_DRUMS;
  }

  private boolean isDrums(int value) {
    return (value == DRUMS || value == XG_DRUMS) && !presets.hasBank(value) && !presets.hasBank(value << 7);
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
    namedDrums = on;
    find();
  }

  private void find() {
    part.drums(drums);
    preset = drums ? presets.drums(dialect == Dialect.XG ? msb : 0, number) : melodic();
    regions = presets.regions(preset);
  }

  private int melodic() {
    return switch (dialect) {
      case GM -> presets.melodic(0, 0, number);
      case GS -> presets.melodic(msb, 0, number);
      case GM2 -> presets.melodic(msb == GM2_MELODIC ? 0 : msb, lsb, number);
      case XG -> presets.melodic(isXgDrums(msb) ? 0 : msb, lsb, number);
      case NONE -> presets.melodic(msb, lsb, number);
    };
  }

  /** The program's place in the fonts. */
  int preset() {
    return preset;
  }

  /** What the program plays; {@link PresetTable#UNKNOWN} until that is known. */
  Region[] regions() {
    if (regions == PresetTable.UNKNOWN) {
      regions = presets.regions(preset);
    }
    return regions;
  }
}
