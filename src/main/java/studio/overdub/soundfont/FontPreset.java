package studio.overdub.soundfont;

/**
 * A preset that people choose by bank and program.
 *
 * @param index its number in the font's order
 * @param name as the font has it
 * @param bank 0 to 127, 128 for drum kits; some fonts use more
 * @param program 0 to 127
 */
public record FontPreset(int index, String name, int bank, int program) {
  /** The bank of drum kits (section 7.2). */
  public static final int DRUM_BANK = 128;
}
