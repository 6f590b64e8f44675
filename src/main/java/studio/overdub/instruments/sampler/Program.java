package studio.overdub.instruments.sampler;

import studio.overdub.soundfont.Region;

/** Which preset a part plays: bank select waits for the next program change, as MIDI has it. */
final class Program {
  private final PresetTable presets;
  private int msb;
  private int lsb;
  private int number;
  private boolean drums;
  private Region[] regions;

  Program(PresetTable presets) {
    this.presets = presets;
  }

  /** Goes to a program at once. */
  void set(int bank, int program, boolean drumKit) {
    msb = bank >> 7;
    lsb = bank & 127;
    number = program;
    drums = drumKit;
    find();
  }

  void bankMsb(int value) {
    msb = value;
  }

  void bankLsb(int value) {
    lsb = value;
  }

  void change(int program) {
    number = program;
    find();
  }

  private void find() {
    regions = presets.regions(drums ? presets.drums(number) : presets.melodic(msb, lsb, number));
  }

  /** What the program plays. */
  Region[] regions() {
    return regions;
  }
}
